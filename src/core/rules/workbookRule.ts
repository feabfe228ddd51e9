import type { Form, FormKind, Table } from '../forms/model';
import type { Policy } from '../policies/policy';
import type { Address } from '../sheet/address';
import type { BasisKey } from './basisKey';
import type { Parameters, Severity, Verdict } from './rule';

/** All that stands in the workbooks looked at together. */
export interface Workbook {
  readonly forms: readonly Form[];
  readonly tables: readonly Table[];
  readonly policyOf: (form: Form) => Policy;
}

/** What a rule across forms says: the same as of one form, and of which. */
export type WorkbookVerdict = Verdict & { readonly form: Address };

/** A check of what crosses forms. `kinds` are the forms it may point at. */
export interface WorkbookRule<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly kinds: readonly FormKind[];
  readonly basis: BasisKey;
  readonly dependsOn?: readonly string[];
  readonly parameters?: Parameters;
  /** Compares 申报表 with 自评表 of one project, which may stand in two files. */
  readonly pairs?: true;
  checkAll(workbook: Workbook): Iterable<WorkbookVerdict>;
}
