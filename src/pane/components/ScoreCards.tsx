import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { compare } from '../../core/text/decimal';
import type { Form } from '../../core/forms/model';
import type { ScoreCard, ScoreItem } from '../../core/scoring/scoreCard';
import { usePane } from '../context';
import { itemsOf, levelsOf, pendingFirst } from '../scoreList';
import type { Checked } from '../state';
import { CellLink } from './CellChip';
import { NoScores } from './Empty';
import { FormHeading } from './FormHeading';
import { LevelBars } from './LevelBars';

const useStyles = makeStyles({
  card: { padding: '10px 12px 12px', display: 'grid', rowGap: '10px' },
  figure: { display: 'flex', alignItems: 'baseline', flexWrap: 'wrap', columnGap: '8px' },
  total: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  grade: {
    padding: '0 8px',
    lineHeight: '22px',
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
    border: '1px solid currentColor',
  },
  high: { color: tokens.colorStatusSuccessForeground1 },
  middle: { color: tokens.colorStatusWarningForeground3 },
  low: { color: tokens.colorStatusDangerForeground1 },
  pending: { color: tokens.colorStatusWarningForeground3, fontSize: tokens.fontSizeBase300 },
  summary: {
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    color: tokens.colorBrandForeground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  items: { listStyleType: 'none', margin: '4px 0 0', padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    rowGap: '2px',
    padding: '7px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  name: { overflowWrap: 'anywhere' },
  points: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  of: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  working: { gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'baseline' },
});

/** 评分: a card per form with total, grade, a bar per 一级指标 and the working of each item. */
export default function ScoreCards({ checked: { report } }: { checked: Checked }): JSX.Element {
  if (report.scores.length === 0) return <NoScores />;
  return (
    <>
      {report.scores.map((card) => {
        const form = report.forms.find((candidate) => candidate.id === card.form);
        return form && <Card key={card.form} card={card} form={form} />;
      })}
    </>
  );
}

function Card({ card, form }: { card: ScoreCard; form: Form }): JSX.Element {
  const styles = useStyles();
  const { words } = usePane();
  const shown = card.total ?? card.partial;
  const tone =
    card.grade === '优' || card.grade === '良' ? styles.high : card.grade === '中' ? styles.middle : styles.low;
  const items = itemsOf(card, form, words);
  return (
    <article>
      <FormHeading name={form.project?.text || words.noName} form={form.id} kind={form.kind} />
      <div className={styles.card}>
        <div>
          <div className={styles.figure}>
            <span className={styles.small}>{card.total === null ? words.soFar : words.total}</span>
            <span className={styles.total}>{shown ?? '—'}</span>
            <span className={styles.small}>{words.outOf(card.full)}</span>
            {card.grade && <span className={mergeClasses(styles.grade, tone)}>{card.grade}</span>}
            {card.pending > 0 && <span className={styles.pending}>{words.pendingItems(card.pending)}</span>}
          </div>
          {card.working !== '' && <div className={styles.small}>{card.working}</div>}
        </div>
        <LevelBars levels={levelsOf(items)} />
        <details open={card.pending > 0}>
          <summary className={styles.summary}>{words.showItems(items.length)}</summary>
          <ul className={styles.items}>
            {pendingFirst(items).map(({ item, name }) => (
              <Item key={item.cell} item={item} name={name} />
            ))}
          </ul>
        </details>
      </div>
    </article>
  );
}

function Item({ item, name }: { item: ScoreItem; name: string }): JSX.Element {
  const styles = useStyles();
  const { words } = usePane();
  const differs = item.typed !== undefined && item.score !== null && compare(item.typed, item.score) !== 0;
  return (
    <li className={styles.item}>
      <span className={styles.name}>{name}</span>
      <span className={styles.points}>
        {item.score ?? '—'}
        <span className={styles.of}> / {item.weight ?? '—'}</span>
      </span>
      <span className={mergeClasses(styles.working, styles.small)}>
        <CellLink cell={item.cell} />
        <span>{words.methods[item.method]}</span>
        <span>{item.working}</span>
        {differs && <span className={styles.middle}>{words.typedAs(item.typed)}</span>}
      </span>
    </li>
  );
}
