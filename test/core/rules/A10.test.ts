import { declaration } from '../forms';
import { crossing, onSheet } from './crossing';

const coded = (sheet: string, project: string, code: string) => onSheet(sheet, declaration({ project, code }));

describe('A10', () => {
  it('finds one code with two names', () => {
    expect(crossing('A10', [coded('甲', '河道巡查经费', 'T01'), coded('乙', '排水管网改造', 'T01')])).toEqual([
      'warning 乙!D3 甲!D3',
    ]);
  });

  it('takes one name, other codes and no code as right', () => {
    const forms = [
      coded('甲', '河道巡查经费', 'T01'),
      coded('乙', '河道 巡查经费', 'T01'),
      coded('丙', '排水', 'T02'),
      coded('丁', '宣传', ''),
    ];
    expect(crossing('A10', forms)).toEqual([]);
  });
});
