import { Button, ProgressBar, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info20Filled } from '@fluentui/react-icons/svg/info';
import { TableChecker20Regular } from '@fluentui/react-icons/svg/table-checker';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import { Fragment, Suspense, lazy, type JSX } from 'react';
import { verdictOf } from '../announce';
import { usePane, usePaneState } from '../context';
import { countFindings } from '../findingList';
import { NextSteps } from '../findings/NextSteps';
import type { PaneState } from '../state';
import { MoreButton } from './MoreButton';

// A menu is heavy and not needed to start: the button is there at once.
const MoreMenu = lazy(() => import('./MoreMenu'));

const useStyles = makeStyles({
  root: {
    position: 'relative',
    padding: '10px 12px 8px',
    display: 'grid',
    rowGap: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  top: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr) auto', columnGap: '8px', alignItems: 'start' },
  sign: { display: 'block', height: '20px', marginTop: '3px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorPaletteBlueForeground2 },
  idle: { color: tokens.colorBrandForeground1 },
  verdict: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: '26px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    textWrap: 'balance',
  },
  part: { display: 'inline-block' },
  facts: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center', minHeight: '32px' },
  running: { flexGrow: 1, minWidth: 0, fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground2 },
  bar: { position: 'absolute', left: 0, right: 0, bottom: 0 },
});

/** First the verdict, then what to do next. */
export function Header(): JSX.Element {
  const styles = useStyles();
  const { words, wording } = usePane();
  const state = usePaneState();
  const { checked, running } = state;
  const own = checked?.memory.ownPolicy;
  const titleOf = (name: string): string => (own?.name === name ? own.title : wording.policyTitle(name));
  const policies = [...new Set(checked?.report.forms.map((form) => titleOf(form.policy)) ?? [])];
  // A choice that is being kept changes one figure: the buttons stay where the pointer is.
  const quiet = running?.task === 'recheck' || running?.task === 'remember';
  return (
    <header className={styles.root}>
      <div className={styles.top}>
        <Sign state={state} />
        <div>
          <Verdict text={verdictOf(state, words)} />
          {checked && checked.report.forms.length > 0 && (
            <div className={styles.facts}>
              {[
                words.read(checked.report.forms.length),
                words.policies(policies),
                quiet ? words.running[running.task] : words.at(clock(checked.at)),
              ].join(' · ')}
            </div>
          )}
        </div>
        <Suspense fallback={<MoreButton />}>
          <MoreMenu state={state} />
        </Suspense>
      </div>
      {running && !quiet ? (
        <div className={styles.actions}>
          <Running state={state} />
        </div>
      ) : (
        // What lies over the results has buttons of its own; a third choice beside them would only ask for mistakes.
        !state.preview && !state.page && <NextSteps state={state} />
      )}
      {running && !quiet && (
        <ProgressBar
          className={styles.bar}
          thickness="medium"
          shape="square"
          aria-label={words.running[running.task]}
          {...(running.progress && running.progress.all > 0 && { value: running.progress.done / running.progress.all })}
        />
      )}
    </header>
  );
}

function Sign({ state }: { state: PaneState }): JSX.Element {
  const styles = useStyles();
  const sign = (Icon: typeof Info20Filled, tone: string): JSX.Element => (
    <Icon className={mergeClasses(styles.sign, tone)} aria-hidden />
  );
  if (!state.checked) return sign(TableChecker20Regular, styles.idle);
  const { report } = state.checked;
  const counts = countFindings(report.findings);
  if (report.forms.length === 0) return sign(Info20Filled, styles.info);
  if (counts.error > 0) return sign(ErrorCircle20Filled, styles.error);
  if (counts.warning > 0) return sign(Warning20Filled, styles.warning);
  return sign(CheckmarkCircle20Filled, styles.good);
}

function Running({ state: { running, waiting } }: { state: PaneState }): JSX.Element {
  const styles = useStyles();
  const { session, words } = usePane();
  const progress = running?.progress;
  return (
    <>
      <span className={styles.running}>
        {waiting
          ? words.finishTyping
          : progress && progress.all > 0
            ? words.progress(Math.min(progress.done + 1, progress.all), progress.all)
            : words.pleaseWait}
      </span>
      <Button onClick={session.cancel}>{words.cancel}</Button>
    </>
  );
}

const clock = (at: number): string => {
  const date = new Date(at);
  return `${String(date.getHours())}:${String(date.getMinutes()).padStart(2, '0')}`;
};

/** `3 处必须改 · 2 处需说明` breaks between its parts only. */
function Verdict({ text }: { text: string }): JSX.Element {
  const styles = useStyles();
  const [first = '', ...others] = text.split(' · ');
  return (
    <h1 className={styles.verdict}>
      <span className={styles.part}>{first}</span>
      {others.map((part) => (
        <Fragment key={part}>
          {' · '}
          <span className={styles.part}>{part}</span>
        </Fragment>
      ))}
    </h1>
  );
}
