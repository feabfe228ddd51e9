import { mkdir } from 'node:fs/promises';

/**
 * Makes the folder for results, with those above it; a sentence where that cannot be. Asked for before anything is read,
 * so that nobody waits for sixty files to learn of a mistyped name.
 *
 * @example await resultFolder('结果') // undefined: it is there
 */
export async function resultFolder(path: string): Promise<string | undefined> {
  try {
    await mkdir(path, { recursive: true });
    return undefined;
  } catch {
    return `${path}：建不了这个文件夹，请检查是否已有同名的文件、是否允许写入；没有检查，也没有写任何文件。`;
  }
}
