import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { readWorkbook } from '../../../src/ooxml/read';
import { bookOfSheets } from '../../excel-host/sheetBook';
import { setUp } from './setting';

const FORMS = path.resolve(process.env['JIHE_FORMS'] ?? '../shared/forms');
const files = existsSync(FORMS)
  ? [FORMS, path.join(FORMS, 'other')].flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.xlsx'))
        .map((name) => path.join(folder, name)),
    )
  : [];

const suite = files.length > 0 ? describe : describe.skip;

suite('the real forms through Excel', () => {
  it.each(files.length > 0 ? files : [''])('%s', async (file) => {
    const read = await readWorkbook(await readFile(file));
    const { host, excel } = setUp(bookOfSheets(read.sheets, read.active));
    await host.watch(() => undefined);
    excel.traffic.reset();
    const opened = await host.open('all');
    expect(opened.sheets.map(({ name }) => name)).toEqual(read.sheets.map(({ name }) => name));
  });
});
