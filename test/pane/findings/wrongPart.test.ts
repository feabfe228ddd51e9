import type { Finding } from '../../../src/core/rules/rule';
import { wrongPart } from '../../../src/pane/findings/wrongPart';

const pointing = (params: Finding['params']): Finding => ({
  rule: 'A02',
  severity: 'warning',
  form: '表!A1',
  cells: ['表!B2'],
  params,
});
const cell = (text: string) => () => ({ value: text, text });

describe('the wrong part of a text', () => {
  it('is found in the cell’s text, with what stands around it', () => {
    expect(wrongPart(pointing({ found: '2023' }), cell('于2023年底前\n完成'))).toEqual({
      before: '于',
      wrong: '2023',
      after: '年底前 完成',
    });
  });

  it('stands in a text that is shortened on both sides', () => {
    const part = wrongPart(pointing({ words: '明显' }), cell(`${'甲'.repeat(40)}明显${'乙'.repeat(40)}`));
    expect(part).toEqual({ before: `…${'甲'.repeat(14)}`, wrong: '明显', after: `${'乙'.repeat(14)}…` });
  });

  it('is none where the whole cell is meant, where it does not hold the words, and where it is blank', () => {
    expect(wrongPart(pointing({ found: '明显提升' }), cell('明显提升'))).toBeUndefined();
    expect(wrongPart(pointing({ found: '96.5%' }), cell('97%'))).toBeUndefined();
    expect(wrongPart(pointing({ found: '' }), cell('97%'))).toBeUndefined();
    expect(wrongPart(pointing({ found: '甲' }), () => undefined)).toBeUndefined();
  });
});
