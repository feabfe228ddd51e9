import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import type { JSX } from 'react';
import { usePane } from '../context';
import type { Checked, PaneState } from '../state';
import { nextStep, type NextStep } from './nextStep';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '6px' },
  next: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    textWrap: 'pretty',
    // In a short pane the button alone says it, and the list gets the room.
    '@media (max-height: 440px)': { display: 'none' },
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center', minHeight: '32px' },
});

/** What to do now. The next step is the filled button. */
export function NextSteps({ state: { checked, undo } }: { state: PaneState }): JSX.Element {
  const styles = useStyles();
  const { session, words } = usePane();
  const step = checked ? nextStep(checked) : undefined;
  const again = step === undefined || step.kind === 'no-forms' || step.kind === 'done';
  const canFill = checked !== null && checked.report.scores.length > 0 && step?.kind !== 'fill';
  return (
    <div className={styles.root}>
      {checked && step && <StepLine step={step} />}
      <div className={styles.actions}>
        {checked && step && <StepButton step={step} checked={checked} />}
        <Button appearance={again ? 'primary' : 'secondary'} onClick={() => void session.check()}>
          {checked ? words.recheck : words.check}
        </Button>
        {canFill && <Button onClick={() => void session.previewFill()}>{words.fill}</Button>}
        {undo && (
          <Button icon={<ArrowUndo16Regular />} onClick={() => void session.undo()}>
            {words.undo}
          </Button>
        )}
      </div>
    </div>
  );
}

function StepLine({ step }: { step: NextStep }): JSX.Element {
  const styles = useStyles();
  const { words } = usePane();
  const { review } = words;
  const said: Readonly<Record<NextStep['kind'], string>> = {
    'no-forms': review.nextForms,
    fixes: step.kind === 'fixes' ? review.nextFixes(step.count) : '',
    errors: review.nextErrors,
    warnings: review.nextWarnings,
    hints: review.nextHints,
    pending: review.nextPending,
    fill: review.nextFill,
    done: review.nextDone,
  };
  return <div className={styles.next}>{words.labelled(review.next, said[step.kind])}</div>;
}

function StepButton({ step, checked }: { step: NextStep; checked: Checked }): JSX.Element | null {
  const { session, words } = usePane();
  const { review } = words;
  const button = (label: string, act: () => unknown): JSX.Element => (
    <Button appearance="primary" onClick={() => void act()}>
      {label}
    </Button>
  );
  switch (step.kind) {
    case 'fixes':
      return button(review.fixCount(step.count), () => session.findings.propose(step.findings));
    case 'errors':
    case 'warnings':
    case 'hints':
      return button(review.goToFirst, () => {
        session.show('findings');
        return session.choose(step.first.key, step.first.finding.cells[0]);
      });
    case 'pending':
      return button(review.goToScores, () => session.show('scores'));
    case 'fill':
      return checked.report.changes.length > 0 ? button(words.fill, session.previewFill) : null;
    case 'no-forms':
    case 'done':
      return null;
  }
}
