import { declaration, textField, numberField } from '../forms';
import { findingsOf } from './verdicts';

describe('B13', () => {
  const longTerm = (annual: string, part: string) => {
    const form = declaration({ funds: { total: { budget: annual }, fiscal: { budget: part } } });
    return {
      ...form,
      funds: [
        ...form.funds,
        {
          source: 'total' as const,
          label: textField('资金总额', 'C20'),
          budget: numberField('80', 'E20'),
          period: 'long-term' as const,
        },
      ],
    };
  };

  it('finds a blank annual amount beside the whole one', () => {
    expect(findingsOf('B13', longTerm('', ''))).toEqual(['warning E4 E20']);
  });

  it('is silent where the year is stated, if only by its sources', () => {
    expect(findingsOf('B13', longTerm('20', '20'))).toEqual([]);
    expect(findingsOf('B13', longTerm('', '20'))).toEqual([]);
  });

  it('does not apply to a project of one year', () => {
    expect(findingsOf('B13', declaration({ funds: { total: { budget: '' } } }))).toEqual([]);
  });
});
