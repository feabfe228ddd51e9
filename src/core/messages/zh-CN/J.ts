import type { GroupWords } from '../words';

/** 单元格填写 */
export const J: GroupWords<'J'> = {
  J01: {
    title: '数字按数字填写',
    wrong: '有 {count} 个应填数字的单元格是文本格式，求和时会漏算',
    todo: '请把它们改为数字（选中后点“转换为数字”）。',
  },
  J07: {
    title: '应填数字的单元格里只有一个数',
    wrong: '这里应当只填一个数',
    todo: '请只保留正确的那个数，把多余的数字、文字或符号删去。',
  },
};
