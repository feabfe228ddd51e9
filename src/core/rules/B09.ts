import { absolute, compare, decimal, multiply, subtract } from '../text/decimal';
import { inYuan, totalFund } from './costs';
import { pairsOf } from './pairs';
import { wrongAt } from './verdict';
import type { WorkbookRule } from './workbookRule';

const TOLERANCE = decimal('0.005');

/** 年初预算 of the self-evaluation (全年预算 where it has no other) is the declared amount, whatever the units. */
export const B09: WorkbookRule<'B09'> = {
  code: 'B09',
  severity: 'warning',
  kinds: ['self-evaluation'],
  basis: 'against-declaration',
  pairs: true,
  *checkAll({ forms }) {
    for (const { declared, evaluated } of pairsOf(forms)) {
      const approved = totalFund(declared)?.budget;
      const fund = totalFund(evaluated);
      const stated = fund?.initial?.value ? fund.initial : fund?.budget;
      if (!approved || approved.value === null || !stated || stated.value === null) continue;
      const [one, other] = [inYuan(approved, declared), inYuan(stated, evaluated)];
      if (one === undefined || other === undefined) {
        yield { missing: 'moneyUnit', cells: [stated.cell ?? evaluated.id], form: evaluated.id };
        continue;
      }
      if (compare(absolute(subtract(one, other)), multiply(one, TOLERANCE)) <= 0) continue;
      const params = {
        found: `${stated.text}${evaluated.moneyUnit?.value ?? ''}`,
        expected: `${approved.text}${declared.moneyUnit?.value ?? ''}`,
      };
      for (const verdict of wrongAt([stated, approved], params)) yield { ...verdict, form: evaluated.id };
    }
  },
};
