import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellName, parseArea } from '../../src/core/sheet/address';
import { openXlsx } from '../../src/hosts/xlsx/xlsxHost';
import { OoxmlPackage } from '../../src/ooxml/package';
import { contents } from './fixtures/zipped';

const folder = process.env['JIHE_FORMS'] ?? join(__dirname, '../../../shared/forms');
const files = existsSync(folder)
  ? [folder, join(folder, 'other')].flatMap((at) =>
      readdirSync(at)
        .filter((name) => name.endsWith('.xlsx'))
        .map((name) => join(at, name)),
    )
  : [];

(files.length > 0 ? describe : describe.skip)('real forms survive check, fill and clearing', () => {
  it.each(files.map((file) => [file.slice(folder.length + 1), file]))('%s', async (name, file) => {
    const bytes = new Uint8Array(readFileSync(file));
    const host = await openXlsx(bytes, { name });
    const { sheets } = await host.open('all');
    const sheet = sheets[0]!;
    // The last blank cell of the first sheet's used rows, and its first filled cell.
    const row = sheet.rows.findIndex((cells) => cells?.some((cell) => cell !== undefined));
    const column = sheet.rows[row]!.findIndex((cell) => cell !== undefined);
    const filled = `${sheet.name}!${cellName(row, column)}` as const;
    const blank = `${sheet.name}!${cellName(sheet.rows.length + 1, 0)}` as const;

    await host.commit({ marks: [{ severity: 'error', cells: [filled] }], memory: { version: 1, policy: 'x' } });
    expect((await host.open('all')).marks).toBe(1);
    await host.commit({ marks: [], memory: null });
    expect(contents(host.save())).toEqual(contents(bytes));

    const outcome = await host.commit({ cells: [{ cell: blank, expects: { value: null }, to: { value: 9.72 } }] });
    expect(outcome.written).toEqual([blank]);
    const [before, after] = [contents(bytes), contents(host.save())];
    const changed = Object.keys(before).filter((part) => before[part] !== after[part]);
    expect(changed).toHaveLength(1);
    const place = blank.slice(blank.lastIndexOf('!') + 1);
    const inserted = `<row r="${parseArea(place)!.top + 1}"><c r="${place}"><v>9.72</v></c></row>`;
    const pkg = OoxmlPackage.open(host.save());
    const without = pkg
      .text(changed[0]!)
      .replace(inserted, '')
      .replace(/<dimension ref="[^"]*"\/>/, '');
    expect(without).toBe(
      OoxmlPackage.open(bytes)
        .text(changed[0]!)
        .replace(/<dimension ref="[^"]*"\/>/, ''),
    );
  });
});
