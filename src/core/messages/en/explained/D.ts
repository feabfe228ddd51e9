import type { GroupExplained } from '../../ruleEntry';

export const D: GroupExplained<'D'> = {
  D01: {
    about: 'Every named indicator has a target. A column nobody began is told once.',
    example: '培训人次 without a target.',
  },
  D02: { about: 'Quantity, quality and cost are numbers.', example: 'Quality: 按质按量完成.' },
  D03: { about: 'Words such as 明显 cannot be judged at the end of the year.', example: 'The target is 效果明显.' },
  D04: {
    about: 'What cannot be a number has grades or a standard. Most forms have none, so this runs on request.',
    example: 'The target is 巩固提高.',
  },
  D05: {
    about: 'A number has its unit, in its own column where there is one, unless the name says it.',
    example: 'The target is a bare 2.',
  },
  D06: {
    about: 'Where the unit has its own column, the value does not repeat it.',
    example: '≥100百分比 beside the unit %.',
  },
  D07: { about: 'Target and actual have one unit, or they cannot be compared.', example: '≥12次 and 95%.' },
  D08: { about: 'Where the sign has its own column, the value does not repeat it.', example: 'Sign ≥, value ≥95.' },
  D09: { about: 'An actual is a fact and has no sign in front.', example: '≥266米 as the actual.' },
  D10: { about: 'The actual of a number is a number.', example: '≤30万元 and the actual 完成.' },
  D11: {
    about: 'Cost and complaints are to be small (≤), pass rates and satisfaction large (≥).',
    example: 'A cost of ≥20万元.',
  },
  D12: { about: 'Direction and sign agree: ≥ is 正向, ≤ is 反向.', example: '≤ with 正向指标.' },
  D13: { about: 'A share is 100 % at most, growth and completion aside.', example: 'A pass rate of 120 %.' },
  D14: {
    about: 'What cannot be negative is not, and satisfaction does not aim at 0.',
    example: 'Satisfaction of −10%.',
  },
  D15: { about: '≥100% leaves no room for the least slip.', example: 'Paid on time ≥100%.' },
  D16: { about: 'Quantity is counted, quality is rated.', example: 'A quantity of 100%.' },
  D17: { about: 'Timeliness has a date, a span or a rate.', example: 'The target is 及时.' },
  D18: {
    about: 'A cost indicator limits unit or item cost; the execution rate or the whole budget limits nothing.',
    example: '预算执行率100% as a cost.',
  },
  D19: {
    about: 'No single cost is above the budget, 元 and 万元 converted.',
    example: 'A cost of ≤100 in a budget of 90.',
  },
  D20: { about: 'It can be said of what a percentage is taken.', example: '维护社会稳定 ≥95%.' },
  D21: { about: 'Satisfaction stands under 满意度指标.', example: '家长满意度 under 社会效益指标.' },
  D22: {
    about: 'Satisfaction says whose; pay of staff serves no public.',
    example: 'The name is only 服务对象满意度.',
  },
  D23: { about: 'Satisfaction aims at 80 % or more.', example: '≥60%.' },
  D24: {
    about: 'A benefit is owed to this money, not to a whole region.',
    example: "A training that raises the county's GDP.",
  },
  D26: {
    about: 'Dates are written in full, not with two-digit years or as serial numbers.',
    example: '26-05-15, or 45291.',
  },
  D27: { about: 'Name and value have not changed places.', example: 'The name is 5万元.' },
  D28: { about: 'The value says how far, not the name once more.', example: 'Both say 完成重大节日走访慰问.' },
  D29: {
    about: 'A count is no date, and satisfaction no count.',
    example: 'A number of reports due “2020年5月31日前”.',
  },
  D30: { about: 'An actual does not repeat the target with its sign.', example: 'Target and actual are both ≥95%.' },
};
