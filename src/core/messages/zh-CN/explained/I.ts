import type { GroupExplained } from '../../ruleEntry';

export const I: GroupExplained<'I'> = {
  I02: {
    about: '双监控：目标完成的进度与资金执行的进度不应相差太大。目标进度按正向定量指标的平均完成比例估算。',
    example: '执行率 30%，指标平均完成 80%。',
  },
  I03: { about: '完成可能性要填写，不能确定完成的要写原因。', example: '“有可能”，原因是空的。' },
  I04: { about: '监控表的定性指标填达成、部分达成或未达成。', example: '当前完成值写“进行中”。' },
};
