import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Filled } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { JSX } from 'react';
import type { Severity } from '../../core/rules/rule';

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Filled } as const;

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorPaletteBlueForeground2 },
  icon: { flexShrink: 0, verticalAlign: '-3px' },
});

/** The sign of a severity; its word always stands beside it or in its label. */
export function SeverityIcon({ severity, label }: { severity: Severity; label?: string }): JSX.Element {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return (
    <Icon
      className={mergeClasses(styles.icon, styles[severity])}
      {...(label === undefined ? { 'aria-hidden': true } : { 'aria-label': label, role: 'img' })}
    />
  );
}

/** The colour of a severity's word. */
export function useSeverityColour(severity: Severity): string {
  return useStyles()[severity];
}
