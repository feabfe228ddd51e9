import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillOwnOffice, OFFICE_PACKAGE } from '../../scripts/excel/ownOffice';
import { scratchFolder } from './scratchFolder';

describe('office.js on a server of one’s own', () => {
  const folder = join(scratchFolder('office'), 'office-js');
  const { files, bytes } = fillOwnOffice(folder);

  test('has the client for every Excel that the loader knows', () => {
    const loader = readFileSync(join(folder, 'office.js'), 'utf8');
    const [, known = ''] = /excel:\s*\{([^}]*)\}/.exec(loader) ?? [];
    const clients = [...known.matchAll(/(\w+):\s*"([\d.]+)"/g)].map(
      ([, host, version]) => `excel-${host}-${version}.js`,
    );
    expect(clients).toEqual(
      expect.arrayContaining(['excel-web-16.00.js', 'excel-win32-16.01.js', 'excel-mac-16.00.js']),
    );
    for (const client of clients) expect(files).toContain(client);
  });

  test('has texts in Chinese and English, nothing of other programs and nothing for debugging', () => {
    expect(files).toEqual(expect.arrayContaining(['zh-cn/office_strings.js', 'en-us/office_strings.js']));
    expect(files.filter((file) => /debug|word|outlook|powerpoint|onenote/.test(file))).toEqual([]);
    expect(bytes).toBeLessThan(15e6);
  });

  test('holds the very files of the package, and their hashes', () => {
    const listed = readFileSync(join(folder, 'sha256.txt'), 'utf8').trimEnd().split('\n');
    expect(listed).toHaveLength(files.length);
    for (const line of listed) {
      const [hash, file = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(readFileSync(join(OFFICE_PACKAGE, file)))
          .digest('hex'),
      ).toBe(hash);
      expect(
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ).toBe(hash);
    }
  });

  test('leaves nothing of an earlier version behind, and touches no other folder', () => {
    writeFileSync(join(folder, 'excel-web-15.00.js'), 'old');
    fillOwnOffice(folder);
    expect(existsSync(join(folder, 'excel-web-15.00.js'))).toBe(false);
    const other = scratchFolder('other');
    writeFileSync(join(other, '自评表.xlsx'), 'x');
    expect(() => fillOwnOffice(other)).toThrow('别的文件');
    expect(existsSync(join(other, '自评表.xlsx'))).toBe(true);
    expect(() => fillOwnOffice(folder, join(folder, 'nowhere'))).toThrow('office.js');
    expect(existsSync(join(folder, 'office.js'))).toBe(true);
  });
});
