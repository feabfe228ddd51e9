import { numberFields } from '../../src/core/rules/numberFields';
import { isFilled } from '../../src/core/scoring/filled';
import { amount, fullRows, partsOf, placed } from './edits';
import type { Plants } from './plant';

export const J: Plants = {
  J01: {
    *sites(place) {
      if (!place.silent('J01')) return;
      for (const field of numberFields(place.form)) {
        const cell = field.cell && place.cell(field.cell);
        const plain = cell && typeof cell.value === 'number' && !cell.text.includes('%') && place.quiet(field);
        if (plain) yield { edits: [{ cell: field.cell, value: cell.text }], at: field.cell };
      }
    },
  },
  J07: {
    *sites(place) {
      for (const row of place.silent('A08') ? fullRows(place) : []) {
        const score = String(amount(row.score));
        if (row.score?.cell)
          yield { edits: [{ cell: row.score.cell, value: `${score} ${score}` }], at: row.score.cell };
      }
      for (const part of partsOf(place.form)) {
        const budget = placed(part.budget);
        if (budget && isFilled(budget) && place.quiet(budget) && place.form.kind === 'target')
          yield { edits: [{ cell: budget.cell, value: `${budget.text} ${budget.text}` }], at: budget.cell };
      }
    },
  },
};
