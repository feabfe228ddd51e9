import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import { useSyncExternalStore, type JSX, type ReactNode } from 'react';
import type { Desk, Message } from './desk';
import { useWords, type AllWords } from './useWords';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '6px 12px 6px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { flexGrow: 1, flexBasis: '240px', overflowWrap: 'anywhere' },
  title: { fontWeight: tokens.fontWeightSemibold, marginRight: '8px' },
  detail: { color: tokens.colorNeutralForeground3, marginLeft: '8px' },
  good: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  goodIcon: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  error: { backgroundColor: tokens.colorStatusDangerBackground1 },
  errorIcon: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
});

const ICONS = { good: CheckmarkCircle20Filled, warning: Warning20Filled, error: ErrorCircle20Filled } as const;

/** One line below the bar: what went wrong, what was done, or a question. */
export function MessageLine({ desk }: { desk: Desk }): JSX.Element {
  const words = useWords();
  const { message, waiting, open } = useSyncExternalStore(desk.store.subscribe, desk.store.get);
  if (waiting && open) {
    return (
      <Line tone="warning" text={words.workbench.discardQuestion(open.fileName)}>
        <Button size="small" onClick={() => void desk.discard()}>
          {words.workbench.discard}
        </Button>
        <Button size="small" appearance="primary" onClick={desk.keep}>
          {words.workbench.keep}
        </Button>
      </Line>
    );
  }
  if (!message) return <div role="status" />;
  return (
    <Line tone={toneOf(message)} {...saidOf(message, words)}>
      <Button size="small" appearance="subtle" onClick={() => desk.say(null)}>
        {words.workbench.dismiss}
      </Button>
    </Line>
  );
}

function Line(props: {
  tone: keyof typeof ICONS;
  title?: string;
  text: string;
  detail?: string;
  children: ReactNode;
}): JSX.Element {
  const styles = useStyles();
  const Icon = ICONS[props.tone];
  return (
    <div role="status" className={mergeClasses(styles.root, styles[props.tone])}>
      <Icon className={styles[`${props.tone}Icon`]} aria-hidden />
      <span className={styles.text}>
        {props.title !== undefined && <span className={styles.title}>{props.title}</span>}
        {props.text}
        {props.detail !== undefined && <span className={styles.detail}>{props.detail}</span>}
      </span>
      {props.children}
    </div>
  );
}

function toneOf({ about }: Message): keyof typeof ICONS {
  switch (about) {
    case 'problem':
      return 'error';
    case 'saved':
      return 'good';
    case 'locked':
      return 'warning';
  }
}

function saidOf(message: Message, words: AllWords): { title?: string; text: string; detail?: string } {
  switch (message.about) {
    case 'problem': {
      const { what, todo } = words.pane.problems[message.code];
      return {
        title: words.workbench.notOpened(message.file),
        text: what + todo,
        ...(message.code === 'unexpected' && { detail: message.detail }),
      };
    }
    case 'saved':
      return { text: words.workbench.saved(message.file) };
    case 'locked':
      return { text: words.workbench.locked };
  }
}
