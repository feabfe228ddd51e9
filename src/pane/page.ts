import type { Finding } from '../core/rules/rule';
import type { Address } from '../core/sheet/address';

/** A page that lies over the results until the user goes back. */
export type Page =
  /** The entry of a rule. */
  | { readonly kind: 'rule'; readonly rule: string }
  /** 已核实: asks for the reason. */
  | { readonly kind: 'verify'; readonly finding: Finding }
  /** 更正读取 of the form, or of the sheet that could not be read, that begins here. */
  | { readonly kind: 'correct'; readonly at: Address }
  /** Which 申报表 become 自评表, in which layout. */
  | { readonly kind: 'self-evaluation' }
  /** The policy of the workbook. */
  | { readonly kind: 'policy' }
  | { readonly kind: 'settings' };
