import type { Cell } from '../sheet/sheet';
import { mergesWithin } from '../sheet/merges';
import { fingerprintOf } from './fingerprint';
import { type FormHead, readHead, readMoneyUnit } from './formHead';
import { layoutOf } from './layoutMatch';
import type { Field, Form, MoneyUnit } from './model';
import { Reading } from './reading';
import { Region } from './region';
import type { Site } from './segment';
import { kindOfTitle } from './titles';
import { wordingOf } from './wording';
import { readTableHeader, type TableHeader } from './tableHeader';

/** Everything the rows of a table have in common. */
export interface TableContext {
  readonly site: Site;
  readonly header: TableHeader;
  readonly head: FormHead;
  readonly moneyUnit: Field<MoneyUnit> | undefined;
  readonly layout: Form['layout'];
  /** Column whose text begins a project; in tables without projects, the unit's. */
  readonly key: number;
  /** Column of the unit where it is one of its own. */
  readonly unitColumn: number | undefined;
}

export function contextOf(site: Site, tableRow: number, fileName: string | undefined): TableContext {
  // The header takes a handful of rows; its region ends below them.
  const bottom = Math.min(site.bottom, tableRow + 5);
  const reading = new Reading(new Region(site.sheet, { ...site, bottom }, mergesWithin(site.sheet, site.top, bottom)));
  const header = readTableHeader(reading, tableRow);
  const column = (role: string) => header.fields.find((field) => field.role === role)?.left;
  const project = column('project');
  const unit = column('unit') ?? column('department');
  const head = readHead(reading, site.title ?? headingOver(site, tableRow), fileName);
  return {
    site,
    header,
    head,
    layout: tableLayout(
      header,
      head,
      fingerprintOf(reading.region.boxes.filter(({ top }) => top >= header.top && top <= header.bottom)),
    ),
    moneyUnit: readMoneyUnit(reading, header.bottom + 1),
    key: project ?? unit ?? site.left,
    unitColumn: project === undefined ? undefined : unit,
  };
}

/** A heading such as 自评情况汇总表 is no form's title, but over a table of projects it tells kind and year. */
function headingOver({ sheet, top }: Site, tableRow: number): number | undefined {
  for (let row = tableRow - 1; row >= top; row -= 1) {
    const heads = ({ text }: Cell): boolean => wordingOf(text).otherTitle === true && kindOfTitle(text) !== undefined;
    if (sheet.rows[row]?.some((cell) => cell !== undefined && heads(cell))) return row;
  }
  return undefined;
}

export function tableLayout(header: TableHeader, head: FormHead, fingerprint: string): Form['layout'] {
  const columns = header.groups.flatMap((group) => group.columns);
  return layoutOf({
    kind: head.kind ?? 'target',
    shape: header.indicators.length > 0 ? 'columns' : header.groups.length > 1 ? 'groups' : 'rows',
    title: head.title?.value ?? undefined,
    header: columns.map(({ heading }) => heading.replace(/\s+/g, '')),
    columns: columns.map(({ role }) => role),
    fields: header.fields.map(({ role }) => role),
    fundLabels: header.funds.map(({ label }) => label.text),
    fundColumns: header.funds.map(({ column }) => column),
    longTerm: false,
    totals: false,
    tasks: false,
    fingerprint,
  });
}
