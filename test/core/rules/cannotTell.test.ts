import type { Form, FormKind } from '../../../src/core/forms/model';
import { FORM_RULES, WORKBOOK_RULES, type RuleCode } from '../../../src/core/rules/catalogue';
import { ALL } from '../../../src/core/rules/kinds';
import type { Rule } from '../../../src/core/rules/rule';
import { declaration, funds, indicators, selfEvaluation, type FundText, type IndicatorText } from '../forms';
import { crossing, onSheet } from './crossing';
import { asking, findingsOf, undecidedOf } from './verdicts';

/** Under a policy that runs the rule whatever the usual ones do. */
const says = ({ code, severity }: Rule, form: Form) => findingsOf(code, form, asking(code, { severity }));

const ELSEWHERE = '见附件';
const fund: FundText = {
  initial: ELSEWHERE,
  budget: ELSEWHERE,
  executed: ELSEWHERE,
  weight: ELSEWHERE,
  rate: ELSEWHERE,
  score: ELSEWHERE,
};
const row: IndicatorText = { target: ELSEWHERE, actual: ELSEWHERE, weight: ELSEWHERE, score: ELSEWHERE };

/** Every number and value stands somewhere else: nobody can say whether it is right. */
const written = {
  moneyUnit: null,
  funds: { total: fund, fiscal: fund, carryover: fund, other: fund },
  indicators: [
    ...indicators(),
    { level1: '产出指标', level2: '质量指标', name: '隐患处置率' },
    { level1: '产出指标', level2: '成本指标', name: '单次巡查成本' },
  ].map((one) => ({ ...one, ...row })),
  totals: { weight: ELSEWHERE, score: ELSEWHERE },
} as const;

const OF_KIND: Readonly<Record<FormKind, Form>> = {
  target: declaration(written),
  'department-target': { ...declaration(written), kind: 'department-target' },
  'self-evaluation': selfEvaluation(written),
  'department-self-evaluation': { ...selfEvaluation(written), kind: 'department-self-evaluation' },
  monitoring: { ...selfEvaluation(written), kind: 'monitoring' },
};

/** What is to be said of such a form all the same: that words are no number and no date. */
const SPOKEN: ReadonlySet<RuleCode> = new Set(['D02', 'D04', 'D10', 'D17']);

const codes = FORM_RULES.map((rule: Rule) => [rule.code as RuleCode, rule] as const);

test.each(codes)('%s says nothing of the kinds of form it does not look at', (_, rule) => {
  for (const kind of ALL) if (!rule.kinds.includes(kind)) expect([kind, says(rule, OF_KIND[kind])]).toEqual([kind, []]);
});

test.each(codes.filter(([code]) => !SPOKEN.has(code)))('%s says nothing that it cannot know', (_, rule) => {
  for (const kind of rule.kinds) expect([kind, says(rule, OF_KIND[kind])]).toEqual([kind, []]);
});

test.each(WORKBOOK_RULES.map(({ code }) => code))('%s says nothing of a form that stands alone', (code) => {
  for (const kind of ALL) expect([kind, crossing(code, [OF_KIND[kind]])]).toEqual([kind, []]);
});

test.each(WORKBOOK_RULES.map(({ code }) => code))('%s says nothing that it cannot know of two forms', (code) => {
  const declared = onSheet('申', OF_KIND.target);
  // Nothing identifies the one as the other, and nothing in them can be counted.
  const other = onSheet('评', { ...OF_KIND['self-evaluation'], project: { value: null, text: '' } });
  expect(crossing(code, [declared, other])).toEqual([]);
  expect(crossing(code, [declared, onSheet('评', OF_KIND['self-evaluation'])])).toEqual([]);
});

test('what a single cell would have told is said to be lacking', () => {
  const lackingIn = (form: Form) =>
    FORM_RULES.flatMap(({ code }) => undecidedOf(code, form).map((missing) => `${code} ${missing}`));
  const one = (change: IndicatorText) => selfEvaluation({ indicators: indicators({ 0: change }) });
  expect(lackingIn(one({ weight: ELSEWHERE }))).toEqual(['E01 indicators.weight', 'E08 indicators.weight']);
  expect(lackingIn(one({ score: ELSEWHERE }))).toEqual(['F09 indicators.score']);
  expect(lackingIn(one({ level1: null }))).toEqual(['E03 indicators.level1']);
  const budget = selfEvaluation({ funds: funds({ total: { budget: ELSEWHERE } }) });
  expect(lackingIn(budget)).toEqual(['B01 funds.budget', 'B02 funds.total', 'B10 funds.total']);
});
