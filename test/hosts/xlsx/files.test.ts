import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFile, readWorkbookFile, writeFileWhole } from '../../../src/hosts/xlsx/files';
import { CONTRACT_BOOK } from '../../contract/plainBook';
import { oleContainer } from '../../ooxml/fixtures/oleContainer';
import { plainPackage } from '../../ooxml/fixtures/plainPackage';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jihe-files-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string, content?: Uint8Array | string): string => {
  const path = join(folder, name);
  if (content !== undefined) writeFileSync(path, content);
  return path;
};

describe('workbook files', () => {
  it('are opened by path and keep their name', async () => {
    const host = await openFile(at('自评表.xlsx', plainPackage(CONTRACT_BOOK)));
    expect(host.name).toBe('自评表.xlsx');
    expect((await host.open('active')).sheets[0]?.name).toBe('自评表');
  });

  it.each([
    ['nothing.xlsx', undefined, 'not-found'],
    ['empty.xlsx', '', 'not-a-workbook'],
    ['text.xlsx', '项目名称,预算数', 'not-a-workbook'],
    ['locked.xlsx', oleContainer(['EncryptionInfo', 'EncryptedPackage']), 'password'],
    ['broken.xlsx', plainPackage(CONTRACT_BOOK).slice(0, 700), 'damaged'],
    ['broken.xls', oleContainer(['Workbook']), 'damaged'],
  ])('%s fails as it should', async (name, content, code) => {
    await expect(openFile(at(name, content))).rejects.toMatchObject({ name: 'HostError', code });
  });

  it('tells a folder, and a path through a file, from a workbook', async () => {
    await expect(readWorkbookFile(folder)).rejects.toMatchObject({ code: 'not-a-workbook' });
    await expect(readWorkbookFile(join(at('a.xlsx', 'x'), 'b.xlsx'))).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('writing a file', () => {
  it('replaces what stood there and leaves nothing else behind', async () => {
    const path = at('out.xlsx', 'old');
    await writeFileWhole(path, Uint8Array.of(1, 2, 3));
    expect([...readFileSync(path)]).toEqual([1, 2, 3]);
    expect(readdirSync(folder)).toEqual(['out.xlsx']);
  });

  it('fails whole: the old file stands, no half-written one beside it', async () => {
    await expect(writeFileWhole(join(folder, 'no', 'out.xlsx'), Uint8Array.of(1))).rejects.toMatchObject({
      code: 'cannot-save',
    });
    mkdirSync(join(folder, 'taken.xlsx'));
    writeFileSync(join(folder, 'taken.xlsx', 'x'), 'x');
    await expect(writeFileWhole(join(folder, 'taken.xlsx'), Uint8Array.of(1))).rejects.toMatchObject({
      code: 'cannot-save',
    });
    expect(readdirSync(folder)).toEqual(['taken.xlsx']);
  });

  const asRoot = process.getuid?.() === 0;
  (asRoot ? it.skip : it)('fails where the folder may not be written (skipped for root, who may)', async () => {
    chmodSync(folder, 0o500);
    await expect(writeFileWhole(join(folder, 'out.xlsx'), Uint8Array.of(1))).rejects.toMatchObject({
      code: 'cannot-save',
    });
  });
});
