import { readFileSync } from 'node:fs';
import { codeEntry, EXCEL_CODES, sentenceOf } from '../../../src/hosts/excel/excelCodes';
import { DOCUMENTED_CODES } from '../../excel-host/faults';

const page = readFileSync('docs/failures.md', 'utf8');
const rows = new Map(
  page
    .split('\n')
    .map((line) => /^\| `(\w+)` \|(.*)\|$/.exec(line))
    .flatMap((match) => (match ? [[match[1] ?? '', (match[2] ?? '').split('|').map((cell) => cell.trim())]] : [])),
);

describe('docs/failures.md', () => {
  it('knows all 42 documented codes, two of them GeneralException', () => {
    expect(Object.keys(EXCEL_CODES).sort()).toEqual([...new Set(DOCUMENTED_CODES)].sort());
    expect(Object.keys(EXCEL_CODES)).toHaveLength(41);
  });

  it.each(Object.keys(EXCEL_CODES))('has an entry for %s that says what the program says', (code) => {
    const { host, again } = codeEntry(code);
    expect(rows.get(code)).toEqual([
      `\`${host}\``,
      again ? '最多 3 次' : '不',
      sentenceOf(code, 'zh-CN'),
      sentenceOf(code, 'en'),
    ]);
  });

  it('has no entry for a code that does not exist', () => {
    expect([...rows.keys()].filter((code) => !Object.hasOwn(EXCEL_CODES, code))).toEqual([]);
  });

  it('each sentence says what happened and what to do, in Chinese without code names', () => {
    for (const code of Object.keys(EXCEL_CODES)) {
      const { zh, todo, en } = codeEntry(code);
      for (const text of [zh, todo])
        expect(text).toMatch(/^[^a-z]*(?:(?:Excel|Office|Microsoft|Enter|MB|xlsx|\.)[^a-z]*)*。$/);
      expect(en).toMatch(/^[\x20-\x7e’]+\.$/);
    }
  });
});
