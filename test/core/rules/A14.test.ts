import { declaration, selfEvaluation } from '../forms';
import { crossing, onSheet } from './crossing';

describe('A14', () => {
  it('finds the second form of a project', () => {
    expect(crossing('A14', [onSheet('甲', declaration()), onSheet('乙', declaration())])).toEqual([
      'warning 乙!D3 甲!D3',
    ]);
  });

  it('takes other units, years, kinds and codes as other forms', () => {
    const forms = [
      declaration(),
      declaration({ unit: '另一单位' }),
      declaration({ year: 2023 }),
      selfEvaluation(),
      declaration({ code: 'T01' }),
    ];
    expect(
      crossing(
        'A14',
        forms.map((form, at) => onSheet(`表${String(at)}`, form)),
      ),
    ).toEqual([]);
  });

  it('does not compare forms without a name', () => {
    const form = declaration({ project: '' });
    expect(crossing('A14', [onSheet('甲', form), onSheet('乙', form)])).toEqual([]);
  });
});
