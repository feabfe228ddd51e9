import { absolute, compare, multiply, decimal, subtract, sum, type Decimal } from '../text/decimal';
import { inYuan, sayYuan, totalFund } from './costs';
import { plainText } from './sameText';
import { wrongAt } from './verdict';
import type { WorkbookRule } from './workbookRule';

const TOLERANCE = decimal('0.005');

/**
 * 部门整体 money is not less than that of its projects in the same workbook. Equality cannot be asked for: personnel and
 * running costs need no form of their own.
 */
export const H05: WorkbookRule<'H05'> = {
  code: 'H05',
  severity: 'error',
  kinds: ['department-target', 'department-self-evaluation'],
  basis: 'department-total',
  *checkAll({ forms }) {
    for (const department of forms) {
      if (!department.kind.startsWith('department')) continue;
      const kind = department.kind === 'department-target' ? 'target' : 'self-evaluation';
      const owner = plainText(department.unit?.value ?? department.department?.value ?? '');
      const projects = forms.filter(
        (form) => form.kind === kind && owner !== '' && plainText(form.unit?.value ?? '') === owner,
      );
      const whole = totalFund(department)?.budget;
      const total = inYuan(whole, department);
      const parts = projects.map((form) => inYuan(totalFund(form)?.budget, form));
      if (!whole || total === undefined || parts.length === 0 || parts.includes(undefined)) continue;
      const together = sum(parts.filter((part): part is Decimal => part !== undefined));
      const excess = subtract(together, total);
      if (compare(excess, decimal(0)) <= 0 || compare(absolute(excess), multiply(total, TOLERANCE)) <= 0) continue;
      const params = { found: sayYuan(total), projects: sayYuan(together), count: String(projects.length) };
      for (const verdict of wrongAt([whole, ...projects.map((form) => totalFund(form)?.budget)], params))
        yield { ...verdict, form: department.id };
    }
  },
};
