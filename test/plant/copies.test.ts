import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placesOn, reportOn } from './check';
import { shuffle } from './choose';
import { H } from './H';
import { inventedPages } from './invented';
import { formsAreHere, realPages, type Page } from './pages';

/** All the workbooks are read first, which takes its time on a busy machine. */
const READING = 120_000;
const MOST = 40;

/** What the comparison says of 自评表 that were made from their 申报表 and hold nothing else. */
function differences(pages: readonly Page[]): readonly string[] {
  const targets = pages.filter(({ kinds }) => kinds.includes('target'));
  const some = [...targets].sort((a, b) => shuffle(a.key) - shuffle(b.key)).slice(0, MOST);
  return some.flatMap((page) => {
    const [place] = placesOn(page, page.sheets, reportOn(page.sheets, page.workbook), 0);
    const copy = place && H['H02']?.extend?.(place);
    const { findings } = reportOn([...page.sheets, ...(copy ?? [])], page.workbook);
    return findings
      .filter(({ rule }) => /^(?:H0[234]|B09|E07)$/.test(rule))
      .map(({ rule, cells }) => `${page.workbook} ${rule} ${cells.join(' ')}`);
  });
}

describe('a 自评表 made from its 申报表 differs from it in nothing', () => {
  (formsAreHere ? it : it.skip)(
    'on real forms',
    async () => expect(differences(await realPages())).toEqual([]),
    READING,
  );

  it(
    'on invented forms',
    async () => {
      const sample = readFileSync(join(__dirname, '../../assets/sample.xlsx'));
      expect(differences(await inventedPages(sample))).toEqual([]);
    },
    READING,
  );
});
