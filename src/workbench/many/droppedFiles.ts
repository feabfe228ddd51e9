import type { Incoming } from '../desk';
import { incomingFile } from '../openFile';

const WORKBOOK = /\.(xlsx|xlsm|xls)$/i;

/** Excel keeps `~$name.xlsx` beside an open workbook; it is no workbook. */
const isWorkbook = (name: string): boolean => WORKBOOK.test(name) && !name.startsWith('~$') && !name.startsWith('.');

/** Files that were chosen; of a folder only the workbooks, with their place in it. */
export function chosenFiles(files: readonly File[]): readonly Incoming[] {
  return files
    .filter((file) => file.webkitRelativePath === '' || isWorkbook(file.name))
    .map((file) => named(file, file.webkitRelativePath));
}

/**
 * What was dropped: files as they are, so that a wrong one is told, and of folders all workbooks inside. The entries
 * must be taken while the drop is handled; folders are read afterwards.
 */
export function droppedFiles(data: Pick<DataTransfer, 'items' | 'files'>): Promise<readonly Incoming[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (!entries.some((entry) => entry.isDirectory))
    return Promise.resolve([...data.files].map((file) => named(file, '')));
  return Promise.all(entries.map((entry) => inside(entry, true))).then((found) => found.flat());
}

async function inside(entry: FileSystemEntry, top: boolean): Promise<readonly Incoming[]> {
  if (isFile(entry)) {
    if (!top && !isWorkbook(entry.name)) return [];
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [named(file, entry.fullPath.replace(/^\//, ''))];
  }
  if (!isFolder(entry)) return [];
  const children = await childrenOf(entry);
  const found = await Promise.all(children.map((child) => inside(child, false)));
  return found.flat();
}

/** A folder is read in portions, until one comes back empty. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all.sort((a, b) => (a.name < b.name ? -1 : 1));
    all.push(...some);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const named = (file: File, path: string): Incoming => ({ ...incomingFile(file), name: path === '' ? file.name : path });
