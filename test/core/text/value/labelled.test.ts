import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseValue } from '../../../../src/core/text/value/parse';

interface Labelled {
  readonly text: string;
  readonly indicator: string;
  readonly name: string;
  readonly year: number;
  readonly class: string;
  readonly targets: readonly unknown[];
}

const file = resolve(process.env['JIHE_FORMS'] ?? '../shared/forms', 'values.json');
const describeLabelled = existsSync(file) ? describe : describe.skip;

describeLabelled('labelled texts of real forms', () => {
  it('are read as a careful officer reads them', () => {
    const labelled = JSON.parse(readFileSync(file, 'utf8')) as Labelled[];
    const read = labelled.map((one) => ({ one, value: parseValue(one.text, one) }));
    const classRight = read.filter(({ one, value }) => value.class === one.class);
    const right = classRight.filter(({ one, value }) => JSON.stringify(value.targets) === JSON.stringify(one.targets));
    expect(classRight.length / labelled.length).toBeGreaterThanOrEqual(0.99);
    expect(right.length / labelled.length).toBeGreaterThanOrEqual(0.97);
  });
});
