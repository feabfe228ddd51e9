import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { JSX, ReactNode } from 'react';
import { usePane } from '../context';
import { SeverityIcon } from './severity';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: '8px',
    margin: '10px 12px',
    flexShrink: 0,
    ':not(:first-child)': { marginTop: 0 },
    padding: '9px 8px 9px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
  },
  good: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  info: { backgroundColor: tokens.colorNeutralBackground3 },
  icon: { paddingTop: '1px' },
  goodIcon: { color: tokens.colorStatusSuccessForeground1 },
  title: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  body: { display: 'grid', rowGap: '4px', minWidth: 0, overflowWrap: 'anywhere' },
  actions: { display: 'flex', gap: '8px', flexWrap: 'wrap', marginTop: '4px' },
  close: { marginTop: '-3px' },
});

/** A boxed message with an icon, an optional list and actions. */
export function Notice(props: {
  tone: 'good' | 'error' | 'warning' | 'info';
  title?: string;
  children?: ReactNode;
  actions?: ReactNode;
  onClose?: () => void;
}): JSX.Element {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <section className={mergeClasses(styles.root, styles[props.tone])}>
      <span className={styles.icon}>
        {props.tone === 'good' ? (
          <CheckmarkCircle16Filled className={styles.goodIcon} aria-hidden />
        ) : (
          <SeverityIcon severity={props.tone} />
        )}
      </span>
      <div className={styles.body}>
        {props.title !== undefined && <div className={styles.title}>{props.title}</div>}
        {props.children}
        {props.actions !== undefined && <div className={styles.actions}>{props.actions}</div>}
      </div>
      {props.onClose && (
        <Button
          className={styles.close}
          appearance="transparent"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={words.dismiss}
          onClick={props.onClose}
        />
      )}
    </section>
  );
}
