import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { makeSample } from './sample/makeSample';

/** Writes the sample workbook and, beside its test, the list of what a check must find in it. */
const root = new URL('..', import.meta.url);
const { bytes, ...facts } = await makeSample();
await writeFile(new URL('assets/sample.xlsx', root), bytes);
await writeFile(
  new URL('test/sample/planted.json', root),
  await format(JSON.stringify(facts), { parser: 'json', printWidth: 120 }),
);
