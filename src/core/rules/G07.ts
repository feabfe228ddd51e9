import { isFilled } from '../scoring/filled';
import { SELF_EVALUATIONS } from './kinds';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** Numbered points: `1.`, `（一）`, `一是`, `①`. */
const POINTS =
  /(?:^|[\s。；;，,：:])(?:\d{1,2}[.、．)）](?!\d)|[(（][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,2}(?:、|是))|[①-⑩]/g;

/** Each problem has its measure: numbered problems are not more than the numbered measures. */
export const G07: Rule<'G07'> = {
  code: 'G07',
  severity: 'info',
  kinds: SELF_EVALUATIONS,
  basis: 'measures-match',
  dependsOn: ['A08'],
  *check(form, { foundAt }) {
    const { problems, measures } = form.extra;
    if (!problems || !measures || !isFilled(problems) || !isFilled(measures) || foundAt('A08', measures.cell)) return;
    const [asked, answered] = [pointsIn(problems.text), pointsIn(measures.text)];
    // Without numbers on both sides nobody can say which measure answers which problem.
    if (asked < 2 || answered === 0 || answered >= asked) return;
    yield* wrongAt([measures, problems], { problems: String(asked), measures: String(answered) });
  },
};

const pointsIn = (text: string): number => [...text.matchAll(POINTS)].length;
