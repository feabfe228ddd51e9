import type { GroupExplained } from '../../ruleEntry';

export const J: GroupExplained<'J'> = {
  J01: { about: '数字要按数字填，文本格式的数字求和时会被漏掉。', example: '预算数是文本“20”。' },
  J07: { about: '应填数字的单元格只填一个数。', example: '总分单元格写“94.67 999994.67”。' },
};
