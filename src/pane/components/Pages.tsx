import { Suspense, lazy, type JSX } from 'react';
import type { Page } from '../page';
import type { Checked } from '../state';

// Each is seen after a click only.
const RuleEntry = lazy(() => import('../findings/RuleEntry'));
const VerifyPage = lazy(() => import('../findings/VerifyPage'));
const PolicyPage = lazy(() => import('../scoring/PolicyPage'));
const SelfEvaluationPage = lazy(() => import('../scoring/SelfEvaluationPage'));
const CorrectPage = lazy(() => import('../reading/CorrectPage'));

/** What lies over the results. */
export function Pages({ page, checked }: { page: Page; checked: Checked }): JSX.Element {
  return (
    <Suspense>
      {page.kind === 'policy' && <PolicyPage checked={checked} />}
      {page.kind === 'self-evaluation' && <SelfEvaluationPage checked={checked} />}
      {page.kind === 'rule' && <RuleEntry rule={page.rule} checked={checked} />}
      {page.kind === 'verify' && <VerifyPage finding={page.finding} />}
      {page.kind === 'correct' && <CorrectPage key={page.at} at={page.at} checked={checked} />}
    </Suspense>
  );
}
