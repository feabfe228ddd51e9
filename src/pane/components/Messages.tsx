import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane, usePaneState } from '../context';
import type { Filled, Problem } from '../state';
import { CellLink } from './CellChip';
import { Notice } from './Notice';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: '4px' },
  line: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'baseline' },
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  detail: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground3 },
});

/** Everything that must be said above the results: problems, outcomes, what could not be done. */
export function Messages(): JSX.Element {
  const { session, words } = usePane();
  const { problem, filled, cleared, added, checked, preview } = usePaneState();
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      {filled && <Outcome filled={filled} />}
      {cleared && <Notice tone="good" title={words.cleared[cleared]} onClose={session.dismiss} />}
      {added && (
        <Notice tone="good" title={words.scoring.added(added)} onClose={session.dismiss}>
          {words.scoring.addedHint}
        </Notice>
      )}
      {checked && checked.protectedSheets.length > 0 && !preview && (
        <Notice tone="warning">{words.sheetProtected(checked.protectedSheets)}</Notice>
      )}
      {checked?.marks === 'refused' && <Notice tone="warning">{words.marksRefused}</Notice>}
      {checked?.gaps.includes('merges-unknown') && <Notice tone="warning">{words.mergesUnknown}</Notice>}
    </>
  );
}

function ProblemNotice({ problem }: { problem: Problem }): JSX.Element {
  const styles = useStyles();
  const { session, words } = usePane();
  const { what, todo } = words.problems[problem.code];
  const again = {
    check: session.check,
    recheck: session.check,
    preview: session.previewFill,
    fix: session.check,
    fill: session.previewFill,
    undo: session.undo,
    clear: session.clear,
    remember: session.check,
    sheets: session.check,
  }[problem.task];
  return (
    <Notice
      tone="error"
      title={what}
      onClose={session.dismiss}
      actions={
        problem.code !== 'host-too-old' && (
          <Button size="small" onClick={() => void again()}>
            {words.retry}
          </Button>
        )
      }
    >
      {problem.advice ? words.advised(problem.advice['zh-CN'], problem.advice.en) : todo}
      {problem.code === 'unexpected' && problem.detail !== '' && (
        <details>
          <summary className={styles.summary}>{words.details}</summary>
          <code className={styles.detail}>{problem.detail}</code>
        </details>
      )}
    </Notice>
  );
}

function Outcome({ filled: { task, written, refused, contents } }: { filled: Filled }): JSX.Element {
  const styles = useStyles();
  const { session, words } = usePane();
  const { undo } = usePaneState();
  return (
    <>
      <Notice
        tone={written.length > 0 ? 'good' : 'warning'}
        title={task === 'fill' ? words.filledTitle(written.length) : words.undoneTitle(written.length)}
        onClose={session.dismiss}
      >
        {undo && <div>{words.undoHint}</div>}
        {written.length > 0 && (
          <details>
            <summary className={styles.summary}>{task === 'fill' ? words.writtenList : words.restoredList}</summary>
            <ul className={styles.list}>
              {written.map((cell) => {
                const content = contents.get(cell);
                return (
                  <li key={cell} className={styles.line}>
                    <CellLink cell={cell} whole />
                    {content !== undefined && <span>{content || words.blank}</span>}
                  </li>
                );
              })}
            </ul>
          </details>
        )}
      </Notice>
      {refused.length > 0 && (
        <Notice tone="warning" title={words.refusedTitle(refused.length)}>
          <ul className={styles.list}>
            {refused.map(({ cell, why, found }) => (
              <li key={cell} className={styles.line}>
                <CellLink cell={cell} whole />
                <span>
                  {words.refusals[why]}
                  {found !== undefined && words.aside(words.nowHolds(found === null ? words.blank : String(found)))}
                </span>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
