import { severityOfMark } from '../../core/plan/markFormula';
import type { OurRule } from './knowledge';
import { delivered, type ReadStep } from './step';

/** Finds our marks on a sheet, wherever they went: copied rows carry them along, so the whole sheet is asked. */
export function rulesStep(
  formatsIn: (context: Excel.RequestContext) => Excel.ConditionalFormatCollection,
  found: (rules: readonly OurRule[]) => void,
): ReadStep {
  return {
    queue: (context) => {
      const formats = formatsIn(context);
      formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
      return () => {
        const rules = delivered(() => formats.items.flatMap(ruleOf));
        if (rules) found(rules);
        return rules !== undefined;
      };
    },
    refused: () => {
      // Marks that cannot be read cannot be ours to remove; the check itself does not need them.
      found([]);
      return true;
    },
  };
}

function ruleOf(format: Excel.ConditionalFormat): OurRule[] {
  if (format.type !== 'Custom') return [];
  const { formula } = format.customOrNullObject.rule;
  // A rule without a formula does nothing, and Excel lets nobody make one: it is ours, from a batch that broke off.
  const severity = formula === '' ? 'info' : severityOfMark(formula);
  return severity ? [{ id: format.id, severity }] : [];
}

/** The conditional formats of a whole sheet. */
export function formatsOf(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().untrack().conditionalFormats;
}
