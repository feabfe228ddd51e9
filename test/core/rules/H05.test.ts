import { declaration } from '../forms';
import { crossing, onSheet } from './crossing';

const department = (budget: string, unit = '青禾县河道管理站') =>
  onSheet('整体', { ...declaration({ project: null, unit, funds: { total: { budget } } }), kind: 'department-target' });
const projects = [onSheet('甲', declaration({ project: '甲' })), onSheet('乙', declaration({ project: '乙' }))];

describe('H05', () => {
  it('finds a department with less money than its projects', () => {
    expect(crossing('H05', [department('30'), ...projects])).toEqual(['error 整体!E4 甲!E4 乙!E4']);
  });

  it('takes as much or more as right', () => {
    expect(crossing('H05', [department('40'), ...projects])).toEqual([]);
    expect(crossing('H05', [department('90'), ...projects])).toEqual([]);
  });

  it('does not judge other units, or without amounts or projects', () => {
    expect(crossing('H05', [department('30', '另一单位'), ...projects])).toEqual([]);
    expect(crossing('H05', [department(''), ...projects])).toEqual([]);
    expect(crossing('H05', [department('30')])).toEqual([]);
  });
});
