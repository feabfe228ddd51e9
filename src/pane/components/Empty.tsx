import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { CalculatorRegular } from '@fluentui/react-icons/svg/calculator';
import type { JSX, ReactNode } from 'react';
import { usePane } from '../context';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    justifyItems: 'center',
    alignContent: 'center',
    rowGap: '8px',
    padding: '24px 28px',
    textAlign: 'center',
    flexGrow: 1,
  },
  icon: { color: tokens.colorNeutralForeground4, fontSize: '40px', height: '40px' },
  good: { color: tokens.colorStatusSuccessForeground1, fontSize: '40px', height: '40px' },
  title: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  hint: {
    maxWidth: '320px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorNeutralForeground2,
    textWrap: 'pretty',
  },
});

function Empty({
  icon,
  title,
  hint,
  good = false,
  action,
}: {
  icon: ReactNode;
  title?: string;
  hint: string;
  good?: boolean;
  action?: ReactNode;
}): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div className={good ? styles.good : styles.icon}>{icon}</div>
      {title !== undefined && <div className={styles.title}>{title}</div>}
      <div className={styles.hint}>{hint}</div>
      {action}
    </div>
  );
}

export function AllWell(): JSX.Element {
  const { words } = usePane();
  return <Empty good icon={<CheckmarkCircleRegular />} hint={words.allWell} />;
}

export function NoForms(): JSX.Element {
  const { words, trySample } = usePane();
  return (
    <Empty
      icon={<DocumentTableRegular />}
      hint={words.noFormsHint}
      action={
        trySample && (
          <Button size="small" onClick={() => void trySample()}>
            {words.settings.trySample}
          </Button>
        )
      }
    />
  );
}

export function NoScores(): JSX.Element {
  const { words } = usePane();
  return <Empty icon={<CalculatorRegular />} title={words.noScores} hint={words.noScoresHint} />;
}

export function NothingToFill(): JSX.Element {
  const { words } = usePane();
  return <Empty good icon={<CheckmarkCircleRegular />} title={words.nothingToFill} hint={words.nothingToFillHint} />;
}
