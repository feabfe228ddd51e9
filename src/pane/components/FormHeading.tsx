import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { FormKind } from '../../core/forms/model';
import type { Severity } from '../../core/rules/rule';
import type { Address } from '../../core/sheet/address';
import { sheetOf, usePane } from '../context';
import type { Counts } from '../findingList';
import { SeverityIcon } from './severity';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'center',
    padding: '7px 12px 6px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    marginTop: '-1px',
  },
  name: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  where: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  counts: { display: 'flex', gap: '8px', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  count: { display: 'inline-flex', alignItems: 'center', gap: '3px' },
});

/** Heads the rows of one form: project, sheet, and how many of which severity. */
export function FormHeading(props: {
  name: string;
  form: Address;
  kind: FormKind | undefined;
  counts?: Counts;
}): JSX.Element {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <div className={styles.root} role="presentation">
      <div>
        <div className={styles.name} title={props.name}>
          {props.name}
        </div>
        <div className={styles.where}>
          {sheetOf(props.form)}
          {props.kind && ` · ${words.kinds[props.kind]}`}
        </div>
      </div>
      {props.counts && (
        <div className={styles.counts}>
          {SEVERITIES.map((severity) => {
            const count = props.counts?.[severity] ?? 0;
            return (
              count > 0 && (
                <span key={severity} className={styles.count}>
                  <SeverityIcon severity={severity} label={words.severity[severity]} />
                  {count}
                </span>
              )
            );
          })}
        </div>
      )}
    </div>
  );
}
