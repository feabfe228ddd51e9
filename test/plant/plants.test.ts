import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORM_RULES, WORKBOOK_RULES } from '../../src/core/rules/catalogue';
import { outcomeOf } from './check';
import { choose, ENOUGH, type Chosen } from './choose';
import { inventedPages } from './invented';
import { formsAreHere, realPages, type Page } from './pages';
import { PLANTS } from './plants';

const codes = [...FORM_RULES, ...WORKBOOK_RULES].map(({ code }) => code).sort();

/** All the workbooks are read first, which takes its time on a busy machine. */
const READING = 120_000;

let invented: readonly Page[];

beforeAll(async () => {
  invented = await inventedPages(readFileSync(join(__dirname, '../../assets/sample.xlsx')));
}, READING);

test('every rule has a plant, and every plant a rule', () => {
  expect(Object.keys(PLANTS).sort()).toEqual(codes);
});

/** What is wrong with a plant that did not do as it should; nothing for one that did. */
function complaints(code: string, chosen: readonly Chosen[]): readonly unknown[] {
  const plant = PLANTS[code];
  return chosen.flatMap(({ page, place, planted }) => {
    const outcome = plant && outcomeOf(code, plant, page, place, planted);
    const right = outcome?.found && outcome.lost.length === 0 && outcome.gained.length === 0;
    return right ? [] : [{ workbook: page.workbook, form: place.form.id, ...planted, sheets: undefined, ...outcome }];
  });
}

(formsAreHere ? describe : describe.skip)('planted in real forms, or in invented ones where there are none', () => {
  let real: readonly Page[];

  beforeAll(async () => {
    real = await realPages();
  }, READING);

  it.each(Object.keys(PLANTS))(
    '%s is found at its cell and disturbs nothing',
    (code) => {
      const plant = PLANTS[code];
      const inReal = plant ? choose(code, plant, real) : [];
      const chosen = plant ? [...inReal, ...choose(code, plant, invented, ENOUGH - inReal.length)] : [];
      expect(complaints(code, chosen)).toEqual([]);
      expect(chosen.length).toBeGreaterThanOrEqual(ENOUGH);
    },
    READING,
  );
});

describe('planted in invented forms', () => {
  it.each(Object.keys(PLANTS))(
    '%s is found at its cell and disturbs nothing',
    (code) => {
      const plant = PLANTS[code];
      const chosen = plant ? choose(code, plant, invented) : [];
      expect(complaints(code, chosen)).toEqual([]);
      expect(chosen.length).toBeGreaterThan(0);
    },
    READING,
  );
});
