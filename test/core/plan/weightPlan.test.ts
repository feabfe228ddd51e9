import { planWeights } from '../../../src/core/plan/weightPlan';
import { hb2022 } from '../../../src/core/policies/hb2022';
import { mof2020 } from '../../../src/core/policies/mof2020';
import { funds, indicators, selfEvaluation } from '../forms';

const nothing = () => undefined;
const weights = (changes: ReturnType<typeof planWeights>) =>
  changes.map(({ cell, to }) => `${cell.replace(/^.*!/, '')} ${String(to.value)}`);

describe('分值 proposed by the policy', () => {
  it('fills what is missing so that all adds up, and says how', () => {
    const blank = { weight: '' };
    const form = selfEvaluation({
      indicators: indicators({ 0: blank, 1: blank, 2: blank, 3: blank }),
      totals: { weight: '' },
      funds: funds({ total: { weight: '' } }),
    });
    const changes = planWeights(form, mof2020, nothing);
    expect(weights(changes)).toEqual(['G6 10', 'G13 25', 'G14 25', 'G15 30', 'G16 10', 'G17 100']);
    expect(changes[1]).toMatchObject({
      kind: 'weight',
      working: '产出指标共 50 分，2 项均分；已填得分 40 超过它，要重新打分',
    });
    expect(changes[2]?.working).toBe('产出指标共 50 分，2 项均分');
  });

  it('leaves weights that add up', () => {
    expect(planWeights(selfEvaluation(), mof2020, nothing)).toEqual([]);
  });

  it('spreads anew where the sum is wrong, by the policy in force', () => {
    const form = selfEvaluation({ indicators: indicators({ 0: { weight: '45' } }) });
    expect(weights(planWeights(form, mof2020, nothing))).toEqual(['G13 25', 'G14 25']);
    expect(weights(planWeights(form, hb2022, nothing))).toEqual(['G6 20', 'G13 20', 'G14 20', 'G15 20', 'G16 20']);
  });

  it('says where a score that stands there would be more than its weight', () => {
    const form = selfEvaluation({ indicators: indicators({ 0: { weight: '45', score: '40' } }) });
    expect(planWeights(form, mof2020, nothing)[0]).toMatchObject({
      to: { value: 25 },
      working: '产出指标共 50 分，2 项均分；已填得分 40 超过它，要重新打分',
    });
  });

  it('shows a formula and does not take it as a plain cell', () => {
    const form = selfEvaluation({ indicators: indicators({ 0: { weight: '45' } }) });
    const [first] = planWeights(form, mof2020, () => ({ value: 45, text: '45', formula: '=40+5' }));
    expect(first).toMatchObject({ replacesFormula: true, expects: { value: 45, formula: '=40+5' } });
  });
});
