import type { Form } from './forms/model';
import { chosenPolicy, suggestPolicy } from './policies/catalogue';
import type { Policy } from './policies/policy';
import type { Checked } from './rules/checkForm';
import { checkWorkbook } from './rules/checkWorkbook';
import type { Finding } from './rules/rule';
import { pairRules } from './rules/catalogue';
import { parseAddress, parseAreaAddress, contains, type Address } from './sheet/address';

/** Forms of another workbook that is looked at beside the one being checked. */
export interface Beside {
  /** Its name as it is shown before its cells: `[申报表.xlsx]Sheet1!B4`, as Excel writes it. */
  readonly file: string;
  readonly forms: readonly Form[];
}

/**
 * Compares the forms of a workbook with those of others: 申报表 against 自评表 of the same project, whichever of the two
 * is here. Findings belong to the form that is here; its cell comes first.
 */
export function checkBeside(forms: readonly Form[], others: readonly Beside[], policy?: string | Policy): Checked {
  const strangers = others.flatMap(({ file, forms: theirs }) => theirs.map((form) => relocated(form, file)));
  const chosen = chosenPolicy(policy);
  const { findings, undecided } = checkWorkbook(
    { forms: [...forms, ...strangers], tables: [], policyOf: (form) => chosen ?? suggestPolicy(form) },
    pairRules(),
  );
  return {
    findings: findings.flatMap((finding) => brought(finding, forms)),
    undecided: undecided.filter(({ form }) => forms.some((own) => own.id === form)),
  };
}

const isElsewhere = (cell: Address): boolean => cell.startsWith('[');

/** Only what touches both workbooks is news; what lies in one of them its own check has told. */
function brought(finding: Finding, forms: readonly Form[]): readonly Finding[] {
  const own = finding.cells.filter((cell) => !isElsewhere(cell));
  const [first] = own;
  if (first === undefined || own.length === finding.cells.length) return [];
  const home = forms.find((form) => form.id === finding.form) ?? forms.find((form) => holds(form, first));
  return home ? [{ ...finding, form: home.id, cells: [...own, ...finding.cells.filter(isElsewhere)] }] : [];
}

function holds(form: Form, cell: Address): boolean {
  const place = parseAddress(cell);
  const area = parseAreaAddress(form.range);
  return place !== undefined && area?.sheet === place.sheet && contains(area, place.row, place.column);
}

const ADDRESSES: ReadonlySet<string> = new Set(['cell', 'id', 'range', 'sheet']);

/** The form with every address in it marked as standing in another file. */
export function relocated(form: Form, file: string): Form {
  const moved: unknown = JSON.parse(JSON.stringify(form), (key, value: unknown) =>
    ADDRESSES.has(key) && typeof value === 'string' ? `[${file}]${value}` : value,
  );
  return { ...(moved as Form), stubs: [], unread: [] };
}
