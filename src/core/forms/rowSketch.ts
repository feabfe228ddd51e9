import { isBlank } from './region';
import type { Row } from '../sheet/sheet';
import type { Label } from './label';
import { wordingOf } from './wording';

/** What can be told of a row at a glance, as bits, so that a million cells are sketched in one pass. */
export const Sketch = {
  filled: 1,
  title: 2,
  headLine: 4,
  project: 8,
  identity: 16,
  body: 32,
  indicatorHeader: 64,
  levelsAcross: 128,
  ending: 256,
  otherTitle: 512,
  annex: 1024,
  twins: 2048,
  single: 4096,
  total: 8192,
  tableHead: 16384,
} as const;

const IDENTITY = new Set(['project', 'code', 'department', 'unit', 'departmentOrUnit']);
const ENDING = new Set(['conclusion', 'problems', 'measures', 'accountant', 'evaluator']);

const LONGEST_HEADING = 16;
const MANY = 1000;

/** Sketches one row, see {@link Sketch}. */
export function sketchRow(row: Row | undefined): number {
  if (!row) return 0;
  let bits = 0;
  let filled = 0;
  let projects = 0;
  let titles = 0;
  let headLines = 0;
  const columns = new Set<string>();
  const levels = new Set<string>();
  let unknown = 0;
  let heads = false;
  for (const cell of row) {
    if (cell === undefined || isBlank(cell)) continue;
    filled += 1;
    const wording = wordingOf(cell.text);
    const { label } = wording;
    if (!label) unknown += cell.text.length <= LONGEST_HEADING ? 1 : MANY;
    if (label) {
      heads ||= headsColumn(label);
      bits |= meaningOf(label, filled === 1);
      if (label.field === 'project' && label.inline === undefined) projects += 1;
      if (label.column && (label.column !== 'unit' || label.field === undefined)) columns.add(label.column);
      if (label.level1 !== undefined) levels.add(label.level1);
    } else if (wording.title !== undefined) titles += 1;
    else if (wording.headLine) {
      headLines += 1;
      bits |= Sketch.headLine | (wording.annex ? Sketch.annex : 0);
    }
  }
  if (filled === 0) return 0;
  // A title shares its row with head lines at most; a project in a table may be called like one.
  const titled = titles > 0 && titles + headLines === filled;
  if (titled) bits |= Sketch.title;
  if (projects > 1 || (titled && titles > 1)) bits |= Sketch.twins;
  if (isIndicatorHeader(columns)) bits |= Sketch.indicatorHeader;
  if (levels.size > 1) bits |= Sketch.levelsAcross;
  // One or two headings nobody knows do not hide a table's header.
  const mostly = isIndicatorHeader(columns) && unknown * 4 <= filled;
  if ((unknown === 0 || mostly) && heads && (bits & Sketch.identity) !== 0) bits |= Sketch.tableHead;
  if (filled === 1) bits |= Sketch.single | otherTitleBit(row);
  return bits | Sketch.filled;
}

function meaningOf(label: Label, first: boolean): number {
  let bits = 0;
  if (label.field !== undefined) {
    if (label.field === 'project') bits |= Sketch.project;
    // `主管部门：某局` in one cell may also be a line over a table.
    if (IDENTITY.has(label.field))
      bits |= Sketch.identity | (label.inline !== undefined && label.field !== 'project' ? Sketch.headLine : 0);
    else if (label.field === 'goal' || label.field === 'goalActual' || label.field === 'goalLongTerm')
      bits |= Sketch.body;
    if (ENDING.has(label.field)) bits |= Sketch.ending;
    if (label.field === 'reportNumber') bits |= Sketch.headLine;
  }
  if (label.source !== undefined || label.band === 'funds' || label.band === 'goals') bits |= Sketch.body;
  if (first && label.total === 'total') bits |= Sketch.total;
  return bits;
}

/** A label that heads a column of a table when an identity label stands in the same row. */
function headsColumn(label: Label): boolean {
  return (
    (label.band ?? label.source ?? label.fundColumn ?? label.level1 ?? label.level2) !== undefined ||
    (label.column !== undefined && label.field === undefined) ||
    label.field === 'goal'
  );
}

function otherTitleBit(row: Row): number {
  const text = row.find((cell) => !isBlank(cell))?.text ?? '';
  return wordingOf(text).otherTitle ? Sketch.otherTitle : 0;
}

/** At least two of the table's own columns, one of them about the value or the name. */
export function isIndicatorHeader(columns: ReadonlySet<string>): boolean {
  const own = ['level1', 'level2', 'name', 'target', 'actual'].filter((role) => columns.has(role)).length;
  return (
    own >= 2 &&
    (columns.has('target') || columns.has('actual') || columns.has('name')) &&
    (columns.has('level1') || columns.has('level2') || columns.has('name'))
  );
}
