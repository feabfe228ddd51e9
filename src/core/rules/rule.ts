import type { Form, FormKind } from '../forms/model';
import type { Policy } from '../policies/policy';
import type { ScoreCard } from '../scoring/scoreCard';
import type { Address } from '../sheet/address';
import type { Cell } from '../sheet/sheet';
import type { Change } from '../plan/changes';
import type { BasisKey } from './basisKey';

/** error 必须改, warning 需说明 (mended or explained), info 建议. */
export type Severity = 'error' | 'warning' | 'info';

/** What a message's sentence is filled with; numbers arrive formatted as the form shows them. */
export type Params = Readonly<Record<string, string>>;

/**
 * A mistake as data; its wording is in `messages/`. `cells` holds the wrong cell first, then those it was judged by.
 */
export interface Finding<Code extends string = string> {
  readonly rule: Code;
  readonly severity: Severity;
  readonly form: Address;
  readonly cells: readonly Address[];
  readonly params: Params;
  /** A safe and certain remedy, offered with a preview, never applied by itself. */
  readonly fix?: Change;
  /** The same remedy at further cells of this finding, such as the other numbers kept as text. */
  readonly moreFixes?: readonly Change[];
  /** Set where the user marked it 已核实; `date` is ISO. */
  readonly handled?: { readonly reason: string; readonly date: string };
}

/** A rule that lacks a fact says so instead of guessing. `missing` names the field: `moneyUnit`, `funds.total`. */
export interface Undecided<Code extends string = string> {
  readonly rule: Code;
  readonly form: Address;
  readonly missing: string;
  readonly cells: readonly Address[];
}

/** What one check of one form may say. */
export type Verdict =
  | {
      readonly cells: readonly [Address, ...Address[]];
      readonly params?: Params;
      /** Where a case is milder or graver than the rule's own severity. */
      readonly severity?: Severity;
      readonly fix?: Change;
      readonly moreFixes?: readonly Change[];
    }
  | { readonly missing: string; readonly cells?: readonly Address[] };

/** Lines, limits and counts of a rule: `{ 最少条数: 3 }`. */
export type Parameters = Readonly<Record<string, number>>;

/** What a rule may look at besides the form. */
export interface RuleContext {
  readonly policy: Policy;
  readonly scores: ScoreCard | undefined;
  /** Codes that have already found something on this form, so that one mistake gives one finding. */
  readonly found: ReadonlySet<string>;
  /** The raw cell, for what a field does not say: a number kept as text, a formula. */
  readonly cell: (address: Address) => Cell | undefined;
  /** Whether an earlier rule has already found this very cell wrong. */
  readonly foundAt: (code: string, cell: Address | undefined) => boolean;
}

/** A check of one form. Rules are run in the order of `dependsOn`. */
export interface Rule<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly kinds: readonly FormKind[];
  /** Key of the printable basis in `messages/`. */
  readonly basis: BasisKey;
  readonly dependsOn?: readonly string[];
  /** Numbers that a policy may set otherwise, by their Chinese names, with what holds where it does not. */
  readonly parameters?: Parameters;
  /** Offers a remedy for at least some of its findings. */
  readonly mends?: true;
  /** Rings on nearly every form: silent unless a policy asks for it by giving it a severity. */
  readonly onRequest?: true;
  check(form: Form, context: RuleContext): Iterable<Verdict>;
}
