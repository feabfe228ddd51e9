import { isBlankBox, sharesColumn, type Box } from './region';
import { trimmed } from '../text/normalise';
import { placeOf, type Place } from './cellFields';
import type { FieldRole } from './lexicon/fieldWords';
import type { TextField } from './model';
import type { Reading } from './reading';
import { wordingOf } from './wording';

/** Fields whose value may stand below their label; the others stand beside it. */
const BELOW: ReadonlySet<FieldRole> = new Set<FieldRole>([
  'goal',
  'goalActual',
  'goalLongTerm',
  'overview',
  'conclusion',
  'problems',
  'measures',
  'further',
]);
const GOALS: ReadonlySet<FieldRole> = new Set<FieldRole>(['goal', 'goalActual', 'goalLongTerm']);
/** Lines to be signed: the label's own cell is where the name goes. */
const SIGNED: ReadonlySet<FieldRole> = new Set<FieldRole>([
  'leader',
  'accountant',
  'evaluator',
  'contact',
  'phone',
  'date',
]);

/** Of 项目类别, 项目类型 and 项目属性 the last is the one the national form knows. */
const isProperNature = (core: string): boolean => core === '项目属性';

export type LabelledFields = Map<FieldRole, TextField>;

/**
 * Reads every label among the boxes given whose value stands beside it, below it, or behind its colon in the same cell.
 * The first of several labels with the same meaning counts.
 */
export function readLabelled(reading: Reading, boxes: readonly Box[]): LabelledFields {
  const found: LabelledFields = new Map();
  for (const box of boxes) {
    const label = reading.label(box);
    const role = label?.field;
    if (label === undefined || role === undefined || !reading.isFree(box)) continue;
    if (isGoalBand(reading, box) || headsGoals(reading, box)) {
      reading.claim(box, 'label');
      continue;
    }
    if (role === 'departmentOrUnit' && label.inline === undefined) {
      const field = valueOf(reading, box, role);
      reading.claim(box, 'label');
      for (const one of ['department', 'unit'] as const) if (field && !found.has(one)) found.set(one, field);
      continue;
    }
    if (label.inline !== undefined) {
      for (const [one, field] of inlineFields(reading, box))
        if (!found.has(one) && one !== 'further') found.set(one, field);
      continue;
    }
    const field = valueOf(reading, box, role);
    reading.claim(box, 'label');
    if (field === undefined) continue;
    if (role === 'further') {
      if (field.value !== null) reading.notes.push(field);
      restOfRow(reading, box);
    } else if (!found.has(role) || isProperNature(label.core) || isBareHeading(found, role)) found.set(role, field);
  }
  for (const box of boxes)
    if (box.bottom > box.top && reading.label(box)?.field === 'further') restOfSection(reading, box);
  for (const box of boxes)
    if (reading.isFree(box) && reading.label(box)?.band !== undefined) reading.claim(box, 'label');
  return found;
}

/** What else stands in the row of a label the model has no place for, up to the next label. */
function restOfRow(reading: Reading, box: Box): void {
  for (const other of reading.region.row(box.top)) {
    if (other.left <= box.right || !reading.isFree(other)) continue;
    if (reading.isLabel(other)) return;
    reading.note(other);
  }
}

/** What is left in the rows beside a label that runs down a section the model has no place for, 项目实施进度计划. */
function restOfSection(reading: Reading, { top, bottom, right }: Box): void {
  for (let row = top; row <= bottom; row += 1) {
    for (const box of reading.region.row(row)) {
      if (box.left <= right || !reading.isFree(box)) continue;
      if (reading.isLabel(box)) reading.claim(box, 'label');
      else reading.note(box);
    }
  }
}

/** `填报人：张某  联系电话：123`: each label of the cell with what stands behind it, up to the next. */
function inlineFields(reading: Reading, box: Box): [FieldRole, TextField][] {
  const field = reading.text(placeOf(box));
  const parts = box.text.split(/[\s;；，,]+(?=[\p{Script=Han}（）()]{2,14}[:：])/u);
  return parts.flatMap((part) => {
    const { label } = wordingOf(part);
    const value = label?.inline ?? '';
    return label?.field === undefined
      ? []
      : [[label.field, { ...field, value: value === '' ? null : trimmed(value) }] as [FieldRole, TextField]];
  });
}

/** A goal met before without any words: a heading over those that follow. */
const isBareHeading = (found: LabelledFields, role: FieldRole): boolean =>
  GOALS.has(role) && found.get(role)?.text === '';

/** 项目绩效总目标 alone in its row, over a table 名称 | 目标说明 whose rows are the goals. */
function headsGoals(reading: Reading, box: Box): boolean {
  const role = reading.label(box)?.field;
  const alone = reading.region.row(box.top).every((other) => other === box || isBlankBox(other));
  if (role === undefined || !GOALS.has(role) || !alone) return false;
  const heads = reading.region.row(box.bottom + 1).filter((other) => !isBlankBox(other));
  if (heads.length !== 2 || !/^目标(?:说明|内容|描述)$/.test(reading.label(heads[1])?.core ?? '')) return false;
  for (const head of heads) reading.claim(head, 'label');
  return true;
}

/** 总体目标 at the side of 年度目标 names the section, not the goal. */
function isGoalBand(reading: Reading, box: Box): boolean {
  const label = reading.label(box);
  if (label?.band === undefined || label.band === 'funds') return false;
  for (let row = box.top; row <= box.bottom; row += 1) {
    const [next] = reading.region.row(row).filter((other) => other.left > box.right && other.text !== '');
    const field = reading.label(next)?.field;
    if (next && field !== undefined && (GOALS.has(field) || field === 'overview')) {
      // A heading of the same rank has its value below itself; a band has none there.
      const below = reading.region.at(box.bottom + 1, box.left);
      const cutToFit = box.right > box.left && below?.left === box.left && below.right === box.right;
      const headsColumn =
        box.bottom === next.bottom && below && (!isBlankBox(below) || cutToFit) && !reading.isLabel(below);
      return !headsColumn;
    }
  }
  return false;
}

function valueOf(reading: Reading, box: Box, role: FieldRole): TextField | undefined {
  const place = placeFor(reading, box, role);
  if (place === undefined) {
    if (!SIGNED.has(role)) return undefined;
    return { value: null, text: '', cell: reading.addressAt(box.top, box.left) };
  }
  const rest = BELOW.has(role) ? continued(reading, place) : [];
  const field = reading.text(place);
  if (rest.length === 0) return field;
  const text = [field, ...rest.map((box) => reading.text(placeOf(box)))].map((part) => part.text).join('\n');
  return { ...field, value: trimmed(text), text };
}

/** Lines of a long text pasted into the cells below its first: nothing but text stands in their rows. */
function continued(reading: Reading, { row, column, box }: Place): Box[] {
  if (isBlankBox(box)) return [];
  const found: Box[] = [];
  for (let next = (box?.bottom ?? row) + 1; next <= reading.region.area.bottom; next += 1) {
    const boxes = reading.region.row(next).filter((other) => !isBlankBox(other));
    const line = boxes.find((other) => other.left === column);
    // Beside it stand at most the lines of the other text, 预期目标 beside 实际完成情况.
    const free = boxes.every((other) => other.wording.label === undefined && !other.wording.note);
    if (!line || !reading.isFree(line) || !free || boxes.length > 2 || line.wording.title !== undefined) return found;
    found.push(line);
  }
  return found;
}

/** Where the value of a label stands; undefined where there is no room for one. */
export function placeFor(reading: Reading, box: Box, role: FieldRole): Place | undefined {
  const beside = placeBeside(reading, box);
  if ((beside === undefined || isBlankBox(beside.box)) && isLabelRow(reading, box.top)) {
    const under = placeBelow(reading, box);
    if (under && !isBlankBox(under.box)) return under;
  }
  const below = BELOW.has(role) ? placeBelow(reading, box) : undefined;
  const besideFilled = beside !== undefined && !isBlankBox(beside.box);
  if (besideFilled && !(GOALS.has(role) && below && startsBelowOnly(reading, box))) return beside;
  if (below && !isBlankBox(below.box)) return below;
  // Nothing is filled in: a box below that is exactly as wide as the label is the one meant.
  const cutToFit =
    below?.box !== undefined && below.box.left === box.left && below.box.right === box.right && box.right > box.left;
  return cutToFit || beside === undefined ? (below ?? beside) : beside;
}

/** A row of nothing but labels has its values below. */
function isLabelRow(reading: Reading, row: number): boolean {
  const filled = reading.region.row(row).filter((box) => !isBlankBox(box));
  return filled.length >= FEWEST_HEADINGS && filled.every((box) => reading.isLabel(box));
}

const FEWEST_HEADINGS = 3;

/** A heading over its column, where what stands beside it belongs to the next column. */
function startsBelowOnly(reading: Reading, box: Box): boolean {
  const beside = reading.region.at(box.top, box.right + 1);
  return reading.isLabel(beside);
}

/** The cell right of the label; over a blank column, as PDFs put one in, if something stands behind it. */
function placeBeside(reading: Reading, box: Box): Place | undefined {
  const { region } = reading;
  for (let column = box.right + 1; column <= region.area.right; column += 1) {
    const found = region.at(box.top, column);
    if (isBlankBox(found)) continue;
    const far = column > box.right + 1 && region.at(box.top, box.right + 1) !== undefined;
    if (!reading.isLabel(found) && found && !far && reading.isFree(found)) return { row: box.top, column, box: found };
    break;
  }
  const next = region.at(box.top, box.right + 1);
  if (box.right >= region.area.right || !isBlankBox(next)) return undefined;
  return { row: box.top, column: box.right + 1, box: next };
}

function placeBelow(reading: Reading, box: Box): Place | undefined {
  const { region } = reading;
  const row = box.bottom + 1;
  if (row > region.area.bottom) return undefined;
  const found = region.at(row, box.left);
  if (found && (reading.isLabel(found) || (!isBlankBox(found) && !reading.isFree(found)))) return undefined;
  if (found && !sharesColumn(found, box)) return undefined;
  if (isBlankBox(found)) {
    // Pushed right by a PDF: the only text of the row below.
    const [only, second] = region.row(row).filter((other) => other.text !== '');
    if (only && !second && sharesColumn(only, box) && !reading.isLabel(only)) return placeOf(only);
  }
  return { row, column: box.left, box: found };
}
