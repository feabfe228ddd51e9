import type { Field, Form, FormKind, Table } from '../../src/core/forms/model';
import type { Policy } from '../../src/core/policies/policy';
import type { Finding } from '../../src/core/rules/rule';
import type { Address } from '../../src/core/sheet/address';
import type { Cell, CellValue, Sheet } from '../../src/core/sheet/sheet';

/** A cell that is written over; `null` leaves it blank. */
export interface Edit {
  readonly cell: Address;
  readonly value: CellValue;
  /** What it displays, where that is not simply the value. */
  readonly text?: string;
}

/** One mistake, as somebody might make it. */
export interface Planted {
  readonly edits: readonly Edit[];
  /** The first cell of the finding that must come. */
  readonly at: Address;
  /** Sheets that the mistake consists of, such as a form pasted a second time. */
  readonly sheets?: readonly Sheet[];
}

/** A form in which a mistake may be planted, and what is known of it before. */
export interface Place {
  readonly form: Form;
  /** The other forms that are checked together with it. */
  readonly forms: readonly Form[];
  readonly tables: readonly Table[];
  readonly sheets: readonly Sheet[];
  readonly findings: readonly Finding[];
  /** How many of the five have been planted already, for plants that have several ways. */
  readonly turn: number;
  cell(address: Address): Cell | undefined;
  /** Nothing has been found wrong about these fields so far. */
  quiet(...fields: readonly (Field<unknown> | undefined)[]): boolean;
  /** The rule is silent on this form so far. */
  silent(code: string): boolean;
}

/** How mistakes of one rule are planted. */
export interface Plant {
  /** The ways to plant it in this form; none where the form does not suit. */
  sites(place: Place): Iterable<Planted>;
  /** Forms that it is planted in, where they are not those the rule points at. */
  readonly kinds?: readonly FormKind[];
  /** Policy under which the rule speaks at all. */
  readonly policy?: string | Policy;
  /** What is put right first, as its user would do, so that the new mistake stands alone; undefined: not this form. */
  prepare?(place: Place): readonly Edit[] | undefined;
  /** Sheets put beside the form before the mistake is planted: the 自评表 of a 申报表. */
  extend?(place: Place): readonly Sheet[] | undefined;
  /** Rules that cannot but speak too, each because of `why`. */
  readonly also?: readonly string[];
  readonly why?: string;
}

/** Plants of a group of rules by code. */
export type Plants = Readonly<Record<string, Plant>>;
