import type { GroupWords } from '../words';

/** 单元格填写 */
export const J: GroupWords<'J'> = {
  J07: {
    title: '应填数字的单元格里只有一个数',
    wrong: '这里应当只填一个数',
    todo: '请只保留正确的那个数，把多余的数字、文字或符号删去。',
  },
};
