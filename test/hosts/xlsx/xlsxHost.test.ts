import { openXlsx } from '../../../src/hosts/xlsx/xlsxHost';
import { describeHostContract } from '../../contract/hostContract';
import { CONTRACT_BOOK } from '../../contract/plainBook';
import { plainPackage } from '../../ooxml/fixtures/plainPackage';
import { differing } from '../../ooxml/fixtures/zipped';

describeHostContract('xlsx', async (book) => {
  const host = await openXlsx(plainPackage(book), { name: '合同.xlsx' });
  return { host, selected: host.selected };
});

describe('saving', () => {
  const open = (): ReturnType<typeof openXlsx> => openXlsx(plainPackage(CONTRACT_BOOK), { name: '合同.xlsx' });

  it('gives the very bytes it was opened from while nothing was changed', async () => {
    const bytes = plainPackage(CONTRACT_BOOK);
    const host = await openXlsx(bytes, { name: '合同.xlsx' });
    await host.open('all');
    await host.commit({ marks: [], memory: null, select: '自评表!B3' });
    expect(host.save()).toBe(bytes);
  });

  it('gives a package equal part by part after check, fill, memory and clearing, but for the filled cell', async () => {
    const host = await open();
    const original = host.save();
    await host.commit({
      marks: [{ severity: 'error', cells: ['自评表!B3', '自评表!A1'] }],
      memory: { version: 1, policy: 'x' },
    });
    expect(differing(original, host.save())).toEqual([
      '[Content_Types].xml',
      'customXml/_rels/item1.xml.rels',
      'customXml/item1.xml',
      'customXml/itemProps1.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    await host.commit({ marks: [], memory: null });
    expect(differing(original, host.save())).toEqual([]);
    await host.commit({ cells: [{ cell: '自评表!D9', expects: { value: null }, to: { value: 9.72 } }] });
    expect(differing(original, host.save())).toEqual(['xl/worksheets/sheet1.xml']);
  });

  it('is the same after a second identical commit', async () => {
    const host = await open();
    const changes = {
      cells: [{ cell: '自评表!B3', expects: { value: 12.33 }, to: { value: 13.5 } }],
      marks: [{ severity: 'info', cells: ['自评表!B3'] }],
      memory: { version: 1, policy: 'x' },
    } as const;
    await host.commit(changes);
    const once = host.save();
    await host.commit(changes);
    expect(Buffer.compare(host.save(), once)).toBe(0);
  });

  it('judges a commit by what the one before it left, even when both are asked for at once', async () => {
    const host = await open();
    const change = (to: number) =>
      ({ cells: [{ cell: '自评表!B3', expects: { value: 12.33 }, to: { value: to } }] }) as const;
    const [first, second] = await Promise.all([host.commit(change(1)), host.commit(change(2))]);
    expect(first.written).toEqual(['自评表!B3']);
    expect(second.refused).toEqual([{ cell: '自评表!B3', why: 'conflict', found: 1 }]);
  });

  it('changes nothing at all where one part of a commit fails', async () => {
    const host = await open();
    const bytes = host.save();
    const cells = [{ cell: '自评表!B3', expects: { value: 12.33 }, to: { value: 1 } }] as const;
    const sheets = [{ name: '名单', rows: [[{ value: '报告' }]] }];
    await expect(host.commit({ cells, sheets })).rejects.toMatchObject({ code: 'refused' });
    expect(host.save()).toBe(bytes);
    expect((await host.open('all')).sheets[0]?.rows[2]?.[1]?.value).toBe(12.33);
  });
});
