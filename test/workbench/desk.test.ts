import { EMPTY_MEMORY } from '../../src/core/memory';
import { HostError } from '../../src/hosts/host';
import { WorkbenchBook } from '../../src/hosts/workbench/book';
import type { OpenWorkbook } from '../../src/hosts/workbench/openWorkbench';
import { createWorkbenchHost } from '../../src/hosts/workbench/workbenchHost';
import { createDesk, type Incoming } from '../../src/workbench/desk';
import { bytesOfDataAddress } from '../../src/workbench/openFile';

function workbook(fileName: string): OpenWorkbook {
  const book = new WorkbenchBook([{ name: '表', rows: [], merges: [] }]);
  return {
    fileName,
    host: createWorkbenchHost(book, { active: '表', memory: EMPTY_MEMORY, marks: 0 }),
    save: () => Promise.resolve({ bytes: Uint8Array.of(1), name: fileName }),
  };
}

const incoming = (name: string): Incoming => ({ name, read: () => Promise.resolve(new Uint8Array()) });
const CELL = { sheet: '表', row: 0, column: 0 };

function desk(openBytes = (_: Uint8Array, name: string) => Promise.resolve(workbook(name))) {
  const saved: string[] = [];
  return { saved, desk: createDesk({ openBytes, download: (_, name) => saved.push(name) }) };
}

describe('the desk', () => {
  it('opens a file in place of the one before', async () => {
    const { desk: table } = desk();
    await table.bring(incoming('甲.xlsx'));
    await table.bring(incoming('乙.xlsx'));
    expect(table.store.get()).toMatchObject({ open: { fileName: '乙.xlsx' }, opening: null, unsaved: false });
  });

  it('asks before unsaved changes are lost', async () => {
    const { desk: table } = desk();
    await table.bring(incoming('甲.xlsx'));
    table.store.get().open?.host.edit(CELL, { value: 1 });
    expect(table.store.get().unsaved).toBe(true);
    await table.bring(incoming('乙.xlsx'));
    expect(table.store.get()).toMatchObject({ open: { fileName: '甲.xlsx' }, waiting: { name: '乙.xlsx' } });
    table.keep();
    expect(table.store.get().waiting).toBeNull();
    await table.bring(incoming('乙.xlsx'));
    await table.discard();
    expect(table.store.get()).toMatchObject({ open: { fileName: '乙.xlsx' }, waiting: null, unsaved: false });
  });

  it('keeps the open workbook when another cannot be opened, and says why', async () => {
    const { desk: table } = desk((_, name) =>
      name.endsWith('.docx')
        ? Promise.reject(new HostError('not-a-workbook', 'no zip'))
        : Promise.resolve(workbook(name)),
    );
    await table.bring(incoming('甲.xlsx'));
    await table.bring(incoming('说明.docx'));
    expect(table.store.get()).toMatchObject({
      open: { fileName: '甲.xlsx' },
      opening: null,
      message: { about: 'problem', file: '说明.docx', code: 'not-a-workbook' },
    });
  });

  it('saves and then has nothing unsaved', async () => {
    const { desk: table, saved } = desk();
    await table.save();
    expect(saved).toEqual([]);
    await table.bring(incoming('甲.xlsx'));
    table.store.get().open?.host.edit(CELL, { value: 1 });
    await table.save();
    expect(saved).toEqual(['甲.xlsx']);
    expect(table.store.get()).toMatchObject({ unsaved: false, message: { about: 'saved', file: '甲.xlsx' } });
  });

  it('says so where saving fails and keeps the changes marked as unsaved', async () => {
    const failing = { ...workbook('甲.xlsx'), save: () => Promise.reject(new HostError('damaged')) };
    const { desk: table } = desk(() => Promise.resolve(failing));
    await table.bring(incoming('甲.xlsx'));
    failing.host.edit(CELL, { value: 1 });
    await table.save();
    expect(table.store.get()).toMatchObject({ unsaved: true, message: { about: 'problem', code: 'damaged' } });
  });
});

describe('bytesOfDataAddress', () => {
  it('gives the bytes of a built-in file', () => {
    expect([...bytesOfDataAddress('data:application/x;base64,UEsDBA==')]).toEqual([0x50, 0x4b, 3, 4]);
  });
});
