import { remerged } from '../../../src/core/forms/remerge';
import type { Sheet } from '../../../src/core/sheet/sheet';
import { meaningOf } from './meaning';
import { drawn, sheetOf } from './build';
import { readAll, readOne } from './reading';
import { declaration, nationalSelfEvaluation, sichuanSelfEvaluation } from './samples';

/** As some exports write it: the text of a merged area in each of its cells, and no merge. */
function repeated(sheet: Sheet): Sheet {
  const rows = sheet.rows.map((row) => [...(row ?? [])]);
  for (const { top, left, bottom, right } of sheet.merges)
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) {
        const line = rows[row];
        if (line) line[column] = sheet.rows[top]?.[left];
      }
  return { ...sheet, rows, merges: [] };
}

describe('merges written out cell by cell', () => {
  it.each([
    ['nationalSelfEvaluation', nationalSelfEvaluation],
    ['declaration', () => declaration()],
    ['sichuanSelfEvaluation', sichuanSelfEvaluation],
  ])('%s means the same', (_, sample) => {
    const sheet = sample();
    const [form] = readAll([repeated(sheet)]).forms;
    expect(form && meaningOf(form)).toMatchObject({
      ...(meaningOf(readOne(sheet)) as object),
      unread: expect.any(Number) as number,
    });
  });

  it('keeps two equal amounts under different headings apart', () => {
    const sheet = remerged(
      sheetOf([
        ['项目支出绩效自评表', '项目支出绩效自评表', '项目支出绩效自评表', '项目支出绩效自评表'],
        ['项目资金', '年初预算数', '全年预算数', '全年预算数'],
        ['资金总额', 80, 80, 80],
      ]),
    );
    expect(sheet.rows[2]?.map((cell) => cell?.text)).toEqual(['资金总额', '80', '80', undefined]);
  });

  it('leaves other sheets as they are', () => {
    const sheet = drawn(`
      项目支出绩效目标表 | . | 项目支出绩效目标表
      项目名称 | . | 项目名称
    `);
    expect(remerged(sheet)).toBe(sheet);
  });
});
