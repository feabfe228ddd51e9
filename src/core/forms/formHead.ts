import { address } from '../sheet/address';
import type { Box, Region } from './region';
import { yearIn, yearInName } from '../text/years';
import { writtenNumber } from '../text/amount';
import { squeeze, trimmed } from '../text/normalise';
import { inferred } from './cellFields';
import type { Field, Form, FormKind, MoneyUnit, TextField } from './model';
import { moneyUnitIn } from './label';
import type { Reading } from './reading';
import { kindOfTitle } from './titles';
import { wordingOf } from './wording';

export interface FormHead {
  readonly title: TextField | undefined;
  readonly year: Form['year'];
  readonly kind: FormKind | undefined;
  /** The project in the brackets of the title's second line. */
  readonly project: TextField | undefined;
}

/**
 * Reads title, year line and what else stands over the form, and finds the money unit wherever it is declared.
 *
 * @param sheetTitleRow the sheet's own row of the title
 */
export function readHead(reading: Reading, sheetTitleRow: number | undefined, fileName: string | undefined): FormHead {
  const { region } = reading;
  const titleRow = sheetTitleRow === undefined ? undefined : region.rowOf(sheetTitleRow);
  const titleBox = titleRow === undefined ? undefined : region.row(titleRow).find(isHeading);
  // The same title over every printed page.
  for (const box of region.boxes) {
    if (box.wording.title !== undefined && reading.label(box) === undefined && box.top <= (titleRow ?? 0) + 2)
      reading.claim(box, 'label');
    else if (titleBox && isHeading(box) && squeeze(box.text) === squeeze(titleBox.text)) reading.claim(box, 'label');
  }
  const title = titleBox && {
    value: trimmed(titleBox.text).replace(/\s*\n\s*/g, ''),
    text: titleBox.text,
    cell: cellOf(reading, titleBox),
  };
  const lines = headLines(reading, titleRow);
  // Of forms side by side only the first has the title within its columns.
  const over = titleBox ? undefined : titleOver(region, sheetTitleRow);
  const own = yearOf(reading, titleBox, lines, fileName);
  const year = (own?.cell === undefined ? yearOver(region, over, sheetTitleRow) : undefined) ?? own;
  for (const box of lines) {
    const { annex, unitLine, yearLine } = box.wording;
    if (annex ?? unitLine ?? yearLine) reading.claim(box, 'label');
  }
  return {
    title,
    year,
    kind: kindOfTitle(titleBox?.text ?? over?.text ?? ''),
    project: titleBox && projectInTitle(reading, titleBox),
  };
}

function titleOver(region: Region, row: number | undefined): TitleOver | undefined {
  if (row === undefined) return undefined;
  const cells = region.sheet.rows[row] ?? [];
  const column = cells.findIndex((cell) => cell !== undefined && wordingOf(cell.text).title !== undefined);
  const text = cells[column]?.text;
  return text === undefined ? undefined : { text, column };
}

/** A title that stands outside the form's own columns. */
interface TitleOver {
  readonly text: string;
  readonly column: number;
}

function yearOver(region: Region, over: TitleOver | undefined, row: number | undefined): Field<number> | undefined {
  const year = over && yearIn(over.text);
  if (over === undefined || year === undefined || row === undefined) return undefined;
  return { value: year, text: over.text, cell: address(region.sheet.name, row, over.column) };
}

const isHeading = ({ wording }: Box): boolean => (wording.title ?? wording.otherTitle) !== undefined;

const cellOf = (reading: Reading, box: Box) => reading.region.address(box.top, box.left);

function headLines(reading: Reading, titleRow: number | undefined): Box[] {
  const { region } = reading;
  const last = (titleRow ?? region.area.top) + 4;
  return region.boxes.filter((box) => box.top <= last && box.text !== '' && box.wording.headLine);
}

/** The year line, the title, the project's name, the sheet's name, the file's name: the first that names a year. */
function yearOf(
  reading: Reading,
  title: Box | undefined,
  lines: readonly Box[],
  fileName: string | undefined,
): Field<number> | undefined {
  const line = lines.find((box) => box.wording.yearLine);
  const here = [line, title].find((box) => box !== undefined && yearIn(box.text) !== undefined);
  if (here) return { value: yearIn(here.text) ?? null, text: here.text, cell: cellOf(reading, here) };
  if (line) return { value: null, text: line.text, cell: cellOf(reading, line) };
  for (const name of [reading.region.sheet.name, fileName ?? '']) {
    const year = yearInName(name.replace(/\.\w+$/, ''));
    if (year !== undefined) return inferred(year, name);
  }
  return undefined;
}

/** Where nothing else names a year, a project that carries one in its name does. */
export function yearOfProject(project: TextField | undefined): Field<number> | undefined {
  const year = project?.value ? yearIn(project.value) : undefined;
  return year === undefined || project === undefined ? undefined : { ...project, value: year };
}

function projectInTitle(reading: Reading, box: Box): TextField | undefined {
  const match = /[(（]([^()（）]{2,60}(?:[(（][^()（）]*[)）][^()（）]*)?)[)）]\s*$/.exec(box.text);
  const name = match?.[1];
  if (name === undefined || !/\n/.test(box.text)) return undefined;
  const { yearLine, unitLine } = wordingOf(name);
  if (yearLine ?? unitLine) return undefined;
  return { value: trimmed(name), text: box.text, cell: cellOf(reading, box) };
}

/** The declared money unit: over the form, in the label of the funds, or only behind the amounts themselves. */
export function readMoneyUnit(reading: Reading, before: number): Field<MoneyUnit> | undefined {
  const boxes = reading.region.boxes.filter((box) => box.text !== '' && box.top < before);
  for (const box of boxes) {
    const label = reading.label(box);
    const declares = label
      ? label.band === 'funds' || label.source !== undefined || label.fundColumn !== undefined
      : box.wording.unitLine === true || /单位[:：]/.test(box.text);
    const unit = declares ? moneyUnitIn(squeeze(box.text)) : undefined;
    if (unit) return { value: unit, text: box.text, cell: cellOf(reading, box) };
  }
  const inline = boxes.find(
    ({ wording: { label } }) =>
      label?.inline !== undefined && label.field === undefined && moneySuffix(label.inline) !== undefined,
  );
  if (inline?.wording.label?.inline !== undefined)
    return {
      value: moneySuffix(inline.wording.label.inline) ?? null,
      text: inline.text,
      cell: cellOf(reading, inline),
    };
  const amount = boxes.find((box) => /^[\d,.\s]+\S+$/.test(box.text.trim()) && moneySuffix(box.text) !== undefined);
  return amount && { value: moneySuffix(amount.text) ?? null, text: amount.text, cell: cellOf(reading, amount) };
}

/** The unit behind an amount: `10000万元`. */
function moneySuffix(text: string): MoneyUnit | undefined {
  const unit = writtenNumber(text)?.unit;
  if (unit === '万' || unit === '亿') return `${unit}元`;
  return unit === '元' || unit === '万元' || unit === '亿元' ? unit : undefined;
}
