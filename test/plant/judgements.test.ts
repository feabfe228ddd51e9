import { interval, judgedErrors, readJudgements, type Judged } from '../../scripts/accuracy/judgements';
import { foundDefects } from '../../scripts/accuracy/knownDefects';
import { reportsIn, type NamedReport } from '../../scripts/accuracy/reports';
import { formsAreHere, formsFolder } from './pages';

/** All the workbooks are read first, which takes its time on a busy machine. */
const READING = 120_000;

/** So many judgements of a rule are enough; below that every finding has its own. */
const ENOUGH = 60;

describe('the interval of a share', () => {
  it('is wide for few and narrow for many', () => {
    expect(interval(0, 0)).toEqual([0, 100]);
    expect(interval(0, 60).map(Math.round)).toEqual([0, 6]);
    expect(interval(30, 60).map(Math.round)).toEqual([38, 62]);
  });
});

(formsAreHere ? describe : describe.skip)('error-level findings on the real forms', () => {
  let reports: readonly NamedReport[];
  let errors: readonly Judged[];

  beforeAll(async () => {
    reports = await reportsIn(formsFolder);
    errors = judgedErrors(reports);
  }, READING);

  it('hold none that was judged false', () => {
    expect(errors.filter(({ judgement }) => judgement?.verdict === 'false')).toEqual([]);
  });

  it('find every known defect that a rule covers', () => {
    expect(foundDefects(reports).filter(({ rule, found }) => rule !== undefined && !found)).toEqual([]);
  });

  it('were all looked at, or sixty of a rule', () => {
    const judged = readJudgements();
    const open = errors.filter(
      ({ rule, judgement }) => judgement === undefined && judged.filter((one) => one.rule === rule).length < ENOUGH,
    );
    expect(open).toEqual([]);
  });
});
