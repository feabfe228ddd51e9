/** Signs that Windows takes in no file name. */
const FORBIDDEN = /[\\/:*?"<>|\u0000-\u001f]/g;
const LONGEST = 80;

/**
 * Names for files, one for each wanted: without signs that a file system refuses, not too long, and no two alike.
 *
 * @example fileNames(['甲/乙', '甲/乙']) // ['甲乙', '甲乙-2']
 */
export function fileNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = name
      .replace(FORBIDDEN, '')
      .replace(/[\s.]+$/, '')
      .slice(0, LONGEST);
    let free = plain;
    for (let nth = 2; taken.has(free.toLowerCase()); nth += 1) free = `${plain}-${String(nth)}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
