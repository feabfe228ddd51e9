import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type JSX, type ReactNode } from 'react';
import type { Memory } from '../../core/memory';
import type { Report } from '../../core/report';
import type { ScoreCard } from '../../core/scoring/scoreCard';
import { FormHeading } from '../components/FormHeading';
import { LevelBars } from '../components/LevelBars';
import { usePane } from '../context';
import { asksPerson, itemsOf, levelsOf, suggestionsOf } from '../scoreList';
import type { ScoringWords } from '../words/scoring.zh-CN';
import { AcceptSuggestions } from './AcceptSuggestions';
import { policyInForce, whyInForce } from './policyInForce';
import { ScoreRow } from './ScoreRow';
import { TextButton } from './TextButton';

const useStyles = makeStyles({
  card: { padding: '8px 12px 4px', display: 'grid', rowGap: '8px' },
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
    overflowWrap: 'anywhere',
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
  waits: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusWarningForeground3,
    textWrap: 'pretty',
  },
  actions: { display: 'grid', rowGap: '8px' },
  start: { justifySelf: 'start' },
  items: { listStyleType: 'none', margin: 0, padding: 0 },
  summary: {
    padding: '4px 0',
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    color: tokens.colorBrandForeground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** The score of one form: the figure and what it waits for, a bar per 一级指标, then what a person has to decide. */
export function FormScore(props: { card: ScoreCard; form: Report['forms'][number]; memory: Memory }): JSX.Element {
  const styles = useStyles();
  const { session, words } = usePane();
  const { scoring } = words;
  const { card, form, memory } = props;
  const policy = policyInForce(form, memory);
  const items = itemsOf(card, form, words);
  const mine = items.filter(asksPerson);
  const others = items.filter((item) => !asksPerson(item));
  const suggestions = suggestionsOf(items, policy);
  const { waiting } = card;
  return (
    <article>
      <FormHeading name={form.project?.text || words.noName} form={form.id} kind={form.kind} />
      <div className={styles.card}>
        <div>
          <Figure card={card} rated={policy.grades !== undefined} />
          {waiting && <div className={styles.waits}>{scoring.waits(waitsFor(card, scoring))}</div>}
          <div className={styles.small}>
            {scoring.policyOf(scoring.policyWhy(policy.title, whyInForce(form, memory, scoring)))}{' '}
            <TextButton onClick={session.scoring.showPolicy}>{scoring.policyChange}</TextButton>
          </div>
        </div>
        <LevelBars levels={levelsOf(items)} />
        {waiting && (waiting.weights ?? waiting.weightless > 0) && (
          <Button className={styles.start} size="small" onClick={() => void session.scoring.proposeWeights(form.id)}>
            {scoring.proposeWeights}
          </Button>
        )}
        {suggestions.length > 0 && <AcceptSuggestions suggestions={suggestions} />}
        <div>
          <ul className={styles.items}>
            {mine.map((named) => (
              <ScoreRow key={named.item.cell} named={named} policy={policy} />
            ))}
          </ul>
          <Others summary={scoring.doneItems(others.length)}>
            {card.working !== '' && <div className={styles.small}>{card.working}</div>}
            <ul className={styles.items}>
              {others.map((named) => (
                <ScoreRow key={named.item.cell} named={named} policy={policy} />
              ))}
            </ul>
          </Others>
        </div>
      </div>
    </article>
  );
}

function Figure({ card, rated }: { card: ScoreCard; rated: boolean }): JSX.Element {
  const styles = useStyles();
  const { words } = usePane();
  const { grade } = card;
  const tone = grade === '优' || grade === '良' ? styles.high : grade === '中' ? styles.middle : styles.low;
  return (
    <div className={styles.figure}>
      <span className={styles.small}>{card.total === null ? words.soFar : words.total}</span>
      <span className={styles.total}>{card.total ?? card.partial ?? '—'}</span>
      <span className={styles.small}>{words.outOf(card.full)}</span>
      {grade && <span className={mergeClasses(styles.grade, tone)}>{grade}</span>}
      {!rated && <span className={styles.small}>{words.scoring.notRated}</span>}
    </div>
  );
}

function waitsFor({ waiting }: ScoreCard, scoring: ScoringWords): readonly string[] {
  if (!waiting) return [];
  const { pending, weightless, weights } = waiting;
  return [
    ...(pending > 0 ? [scoring.waitsPending(pending)] : []),
    ...(weightless > 0 ? [scoring.waitsWeightless(weightless)] : []),
    ...(weights ? [scoring.waitsWeights(weights.found, weights.expected)] : []),
  ];
}

/** Drawn once it is opened: a workbook may hold fifty forms. */
function Others({ summary, children }: { summary: string; children: ReactNode }): JSX.Element {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{summary}</summary>
      {open && children}
    </details>
  );
}
