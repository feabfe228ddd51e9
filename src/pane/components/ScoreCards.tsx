import { Button, makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { asksCompletionOnly } from '../../core/scoring/completion';
import { usePane, usePaneState } from '../context';
import { CompletionCard } from '../scoring/CompletionCard';
import { FormScore } from '../scoring/FormScore';
import { isDeclaration } from '../scoring/scoringActions';
import type { Checked } from '../state';
import { NoScores } from './Empty';

const useStyles = makeStyles({
  empty: { flexGrow: 1, display: 'grid', alignContent: 'center' },
  actions: { display: 'flex', justifyContent: 'center', padding: '12px 28px 24px' },
});

/** 评分: the score of every form that has score cells, and the completion of those that ask for actuals only. */
export default function ScoreCards({ checked }: { checked: Checked }): JSX.Element {
  const styles = useStyles();
  const { session, words } = usePane();
  const { only } = usePaneState();
  const { report, memory } = checked;
  const forms = report.forms.filter(({ id }) => only === null || id === only);
  const cards = new Map(report.scores.map((card) => [card.form, card]));
  const unscored = forms.filter((form) => !cards.has(form.id) && asksCompletionOnly(form));
  const { makesSheets } = session.scoring;
  if (unscored.length === 0 && !forms.some(({ id }) => cards.has(id)))
    return (
      <div className={styles.empty}>
        <NoScores />
        {makesSheets && forms.some(isDeclaration) && (
          <div className={styles.actions}>
            <Button onClick={session.scoring.askSelfEvaluation}>{words.scoring.makeSelfEvaluation}</Button>
          </div>
        )}
      </div>
    );
  return (
    <>
      {forms.map((form) => {
        const card = cards.get(form.id);
        return card && <FormScore key={form.id} card={card} form={form} memory={memory} />;
      })}
      {unscored.map((form) => (
        <CompletionCard key={form.id} form={form} />
      ))}
      {unscored.length > 0 && makesSheets && (
        <div className={styles.actions}>
          <Button onClick={() => void session.scoring.makeCompletion()}>{words.scoring.completionSheet}</Button>
        </div>
      )}
    </>
  );
}
