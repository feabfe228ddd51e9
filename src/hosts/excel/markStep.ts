import { markFormula } from '../../core/plan/markFormula';
import { MARK_LOOK, MARK_ORDER } from '../../core/plan/markLook';
import type { Severity } from '../../core/rules/rule';
import type { KnownSheet, OurRule } from './knowledge';
import { formatsOf, rulesStep } from './rulesStep';
import { sheetProxy } from './sheetProxy';
import { delivered, type Step } from './step';

const UNDERLINE = { double: 'Double', single: 'Single', none: 'None' } as const;
const BORDER = { continuous: 'Continuous', dash: 'Dash', dot: 'Dot' } as const;
const SIDES = ['top', 'bottom', 'left', 'right'] as const;

/** What one sheet's marks become. */
export interface SheetMarks {
  readonly sheet: KnownSheet;
  /** Rules of ours to be taken away. */
  readonly remove: readonly OurRule[];
  /** Address texts by severity; each text becomes a rule. */
  readonly add: ReadonlyMap<Severity, readonly string[]>;
  /** One address text is one area, asked for as a plain range: for an Excel that takes no rule over several areas. */
  readonly single: boolean;
  /** The sheet's rules were read a moment ago: they are read again only where some are taken away. */
  readonly looked: boolean;
}

interface Laid {
  readonly severity: Severity;
  readonly format: Excel.ConditionalFormat;
}

/** What stands on the sheet afterwards: the new rules, and old ones of ours that nobody knew of. */
export type MarksStand = (standing: readonly OurRule[], leftOver: readonly OurRule[]) => void;

/** Takes our old rules from a sheet, lays the new ones and reads back what of ours stands there, in one trip. */
export function markStep({ sheet, remove, add, single, looked }: SheetMarks, done: MarksStand): Step {
  return {
    queue: (context) => {
      const worksheet = sheetProxy(context, sheet.id);
      // Each object asked for costs Excel something, and most sheets of a first check have no rules of ours.
      const whole = looked && remove.length === 0 ? undefined : formatsOf(worksheet);
      for (const { id } of remove) whole?.getItem(id).delete();
      const added: Laid[] = [];
      // Each new rule comes first, so the gravest is laid last.
      for (const severity of [...MARK_ORDER].reverse()) {
        for (const text of add.get(severity) ?? []) {
          const range = single ? worksheet.getRange(text).untrack() : worksheet.getRanges(text).untrack();
          const format = range.conditionalFormats.add('Custom');
          paint(format.custom, severity);
          // The id comes with the making already; only what is asked for after the painting proves that it was done.
          format.load('id,priority');
          added.push({ severity, format });
        }
      }
      let standing: readonly OurRule[] = [];
      const takeRules =
        whole &&
        rulesStep(
          () => whole,
          (rules) => (standing = rules),
        ).queue(context);
      return () => {
        const fresh = delivered(() => added.map(ruleLaid));
        if (!fresh || takeRules?.() === false) return false;
        const own = new Set(fresh.map(({ id }) => id));
        done(
          fresh,
          standing.filter(({ id }) => !own.has(id)),
        );
        return true;
      };
    },
  };
}

/** Throws where the rule was not laid to its end. */
function ruleLaid({ severity, format }: Laid): OurRule & { readonly priority: number } {
  return { severity, id: format.id, priority: format.priority };
}

/** The cell's own look stays beneath; only what tells the severity is laid over it. */
function paint(custom: Excel.CustomConditionalFormat, severity: Severity): void {
  const look = MARK_LOOK[severity];
  custom.rule.formula = markFormula(severity);
  custom.format.fill.color = look.fill;
  custom.format.font.color = look.font;
  if (look.underline !== 'none') custom.format.font.underline = UNDERLINE[look.underline];
  for (const side of SIDES) {
    const border = custom.format.borders[side];
    border.style = BORDER[look.border];
    border.color = look.borderColor;
  }
}
