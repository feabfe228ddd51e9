import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRight12Regular } from '@fluentui/react-icons/svg/arrow-right';
import type { JSX } from 'react';
import type { Policy } from '../../core/policies/policy';
import { compare } from '../../core/text/decimal';
import { CellLink } from '../components/CellChip';
import { usePane } from '../context';
import type { NamedItem } from '../scoreList';
import { BandControl } from './BandControl';
import { TextButton } from './TextButton';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    rowGap: '4px',
    padding: '8px 0 10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  head: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '8px' },
  name: { overflowWrap: 'anywhere' },
  points: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  of: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: '2px 6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  drop: { marginLeft: 'auto' },
  said: { color: tokens.colorNeutralForeground2 },
  waits: { color: tokens.colorStatusWarningForeground3 },
});

/** One score: what was wanted and reached, how it was counted, and what a person decides about it. */
export function ScoreRow({ named, policy }: { named: NamedItem; policy: Policy }): JSX.Element {
  const styles = useStyles();
  const { session, words } = usePane();
  const { scoring } = words;
  const { item, name, indicator } = named;
  const { key, band, dropped, method } = item;
  // What the form says itself is changed in the form.
  const mayDrop = dropped === 'chosen' || (dropped === undefined && method !== 'typed');
  const differs = item.typed !== undefined && item.score !== null && compare(item.typed, item.score) !== 0;
  return (
    <li className={styles.root}>
      <div className={styles.head}>
        <span className={styles.name}>{name}</span>
        <span className={styles.points}>
          {item.score ?? (dropped ? scoring.dropped : '—')}
          <span className={styles.of}> / {item.weight ?? '—'}</span>
        </span>
      </div>
      {indicator && (
        <div className={styles.line}>
          <span>{words.labelled(scoring.target, indicator.target?.text || scoring.notFilled)}</span>
          <ArrowRight12Regular aria-hidden />
          <span className={styles.said}>
            {words.labelled(scoring.actual, indicator.actual?.text || scoring.notFilled)}
          </span>
          {mayDrop && key !== undefined && (
            <span className={styles.drop}>
              <TextButton
                label={`${dropped ? scoring.applies : scoring.doesNotApply} ${name}`}
                onClick={() => void session.scoring.decideApplies(key, dropped === 'chosen')}
              >
                {dropped ? scoring.applies : scoring.doesNotApply}
              </TextButton>
            </span>
          )}
        </div>
      )}
      {band && key !== undefined && !dropped && (
        <BandControl name={name} itemKey={key} band={band} policy={policy} typed={item.typed} />
      )}
      <div className={styles.line}>
        <CellLink cell={item.cell} />
        <span>{words.methods[method]}</span>
        <span className={mergeClasses(method === 'pending' && styles.waits)}>{item.working}</span>
        {differs && <span className={styles.waits}>{words.typedAs(item.typed)}</span>}
      </div>
    </li>
  );
}
