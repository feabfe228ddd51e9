import { unzipSync } from 'fflate';
import { zhCN } from '../../../src/core/messages/zhCN';
import { opinions } from '../../../src/core/summary/opinion';
import { summaryTables } from '../../../src/core/summary/summaryTables';
import { readWorkbook } from '../../../src/ooxml/read';
import { answer } from '../../../src/workbench/many/answer';
import { selfEvaluationRows, workbookBytes } from '../../cli/workbook';

async function checked(policy?: string) {
  const bytes = await workbookBytes(selfEvaluationRows({ total: 90 }));
  const given = await answer({ what: 'check', bytes, name: '甲.xlsx', ...(policy !== undefined && { policy }) });
  if (!('report' in given)) throw new Error(JSON.stringify(given));
  return { file: '甲.xlsx', report: given.report };
}

describe('what the worker answers', () => {
  it('is a report, by the policy that is set', async () => {
    expect((await checked()).report.forms[0]!.policy).toBe('mof-2020');
    expect((await checked('mof-2021')).report.forms[0]!.policy).toBe('mof-2021');
  });

  it('is why a file cannot be read', async () => {
    const given = await answer({ what: 'check', bytes: Uint8Array.of(1, 2), name: 'x.xlsx' });
    expect(given).toMatchObject({ problem: { code: 'not-a-workbook' } });
  });

  it('is 汇总表 as a workbook and the letters as Word files', async () => {
    const files = [await checked()];
    const workbook = await answer({ what: 'workbook', tables: summaryTables(files, zhCN) });
    if (!('bytes' in workbook)) throw new Error('no workbook');
    expect((await readWorkbook(workbook.bytes)).sheets[0]!.name).toBe('单位汇总');

    const letters = opinions(files, zhCN);
    const all = await answer({ what: 'letters', opinions: letters });
    if (!('bytes' in all)) throw new Error('no letters');
    const packed = unzipSync(all.bytes);
    expect(Object.keys(packed)).toEqual(['退回意见-青禾县河道管理站.docx']);
    expect(Object.keys(unzipSync(Object.values(packed)[0]!))).toContain('word/document.xml');
  });
});
