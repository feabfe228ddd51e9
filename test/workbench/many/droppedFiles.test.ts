import { chosenFiles, droppedFiles } from '../../../src/workbench/many/droppedFiles';

/** jsdom knows no `webkitRelativePath`, which browsers leave empty for files that were chosen one by one. */
const file = (name: string, folder?: string): File =>
  Object.defineProperty(new File(['x'], name), 'webkitRelativePath', {
    value: folder === undefined ? '' : `${folder}/${name}`,
  });

interface Entry {
  readonly name: string;
  readonly isFile: boolean;
  readonly isDirectory: boolean;
}

const fileEntry = (fullPath: string): Entry => {
  const name = fullPath.slice(fullPath.lastIndexOf('/') + 1);
  return Object.assign(
    { name, fullPath, isFile: true, isDirectory: false },
    { file: (done: (file: File) => void) => done(file(name)) },
  );
};

/** A folder that gives its entries in portions of two, as browsers do with portions of a hundred. */
const folderEntry = (name: string, entries: Entry[]): Entry => {
  const createReader = () => {
    let at = 0;
    return { readEntries: (done: (some: Entry[]) => void) => done(entries.slice(at, (at += 2))) };
  };
  return Object.assign({ name, isFile: false, isDirectory: true }, { createReader });
};

const dropped = (entries: Entry[], files: File[] = []) =>
  droppedFiles({ items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })), files } as never);
const names = (all: readonly { name: string }[]): string[] => all.map(({ name }) => name);

describe('files that were brought', () => {
  it('are taken as they are, so that a wrong one is told', async () => {
    const files = [file('甲.xlsx'), file('说明.docx')];
    expect(
      names(
        await dropped(
          files.map(({ name }) => fileEntry(`/${name}`)),
          files,
        ),
      ),
    ).toEqual(['甲.xlsx', '说明.docx']);
  });

  it('are the workbooks of a folder and the folders in it, with their place', async () => {
    const inner = folderEntry('水务局', [
      fileEntry('/全县/水务局/自评表.xlsx'),
      fileEntry('/全县/水务局/~$自评表.xlsx'),
    ]);
    const folder = folderEntry('全县', [
      fileEntry('/全县/丙.xls'),
      fileEntry('/全县/乙.xlsx'),
      fileEntry('/全县/读我.txt'),
      inner,
    ]);
    expect(new Set(names(await dropped([folder])))).toEqual(
      new Set(['全县/乙.xlsx', '全县/丙.xls', '全县/水务局/自评表.xlsx']),
    );
  });

  it('are of a chosen folder its workbooks only', () => {
    const all = [file('甲.xlsx', '全县'), file('读我.txt', '全县'), file('乙.docx')];
    expect(names(chosenFiles(all))).toEqual(['全县/甲.xlsx', '乙.docx']);
  });
});
