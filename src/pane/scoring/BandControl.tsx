import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState, type JSX } from 'react';
import type { Policy } from '../../core/policies/policy';
import { BANDS, chosenScore, usualScore } from '../../core/scoring/bands';
import type { Band, BandChoice } from '../../core/scoring/choices';
import type { BandState } from '../../core/scoring/scoreCard';
import type { Decimal } from '../../core/text/decimal';
import { usePane } from '../context';
import { TextButton } from './TextButton';

const useStyles = makeStyles({
  bands: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' },
  band: {
    position: 'relative',
    display: 'grid',
    justifyItems: 'center',
    alignContent: 'start',
    padding: '4px 2px 5px',
    marginLeft: '-1px',
    textAlign: 'center',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    ':first-child': {
      marginLeft: 0,
      borderTopLeftRadius: tokens.borderRadiusMedium,
      borderBottomLeftRadius: tokens.borderRadiusMedium,
    },
    ':last-child': {
      borderTopRightRadius: tokens.borderRadiusMedium,
      borderBottomRightRadius: tokens.borderRadiusMedium,
    },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px', zIndex: 1 },
  },
  chosen: {
    zIndex: 1,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  suggested: { borderTopStyle: 'dashed', borderBottomStyle: 'dashed' },
  radio: { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'pointer' },
  limits: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground3,
  },
  hint: { fontSize: tokens.fontSizeBase100, lineHeight: '14px', color: tokens.colorBrandForeground1 },
  score: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    marginTop: '6px',
    fontSize: tokens.fontSizeBase200,
  },
  number: { width: '84px', fontVariantNumeric: 'tabular-nums' },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

/** What a 定性指标 is scored by: its three bands as one group of radio buttons, then the points inside the chosen one. */
export function BandControl(props: {
  name: string;
  itemKey: string;
  band: BandState;
  policy: Policy;
  /** What stands in the form, shown in its band as long as nothing is chosen. */
  typed?: Decimal | undefined;
}): JSX.Element {
  const styles = useStyles();
  const group = useId();
  const { session, words } = usePane();
  const { scoring } = words;
  const { band, itemKey, policy, name, typed } = props;
  // Shown at once: keeping it with the workbook takes a moment.
  const [asked, setAsked] = useState<BandChoice | null>(null);
  const standing = asked ?? band.chosen;
  const choose = (choice: BandChoice): void => {
    setAsked(choice);
    void session.scoring.chooseBands({ [itemKey]: choice }).finally(() => setAsked(null));
  };
  return (
    <div>
      <div role="radiogroup" aria-label={scoring.bandsOf(name)} className={styles.bands}>
        {BANDS.map((one) => {
          const limits = band.limits[one];
          if (!limits) return null;
          const suggested = !standing && typed === undefined && band.suggested === one;
          const stands =
            !standing && typed !== undefined && chosenScore({ band: one, score: typed }, band.limits) !== undefined;
          return (
            <label
              key={one}
              className={mergeClasses(
                styles.band,
                suggested && styles.suggested,
                standing?.band === one && styles.chosen,
              )}
            >
              <input
                type="radio"
                name={group}
                className={styles.radio}
                checked={standing?.band === one}
                onChange={() => choose({ band: one, score: usualScore(one, limits, policy) })}
              />
              <span>{scoring.bands[one]}</span>
              <span className={styles.limits}>{scoring.limits(limits.from, limits.to)}</span>
              {suggested && <span className={styles.hint}>{scoring.suggestedBand}</span>}
              {stands && <span className={styles.hint}>{words.typedAs(typed)}</span>}
            </label>
          );
        })}
      </div>
      {standing && (
        <div className={styles.score}>
          <ScoreInput
            key={`${standing.band} ${standing.score}`}
            name={name}
            band={standing.band}
            score={standing.score}
            limits={band.limits}
            onScore={(score) => choose({ band: standing.band, score })}
          />
          <TextButton onClick={() => void session.scoring.takeBackBand(itemKey)}>{scoring.takeBack}</TextButton>
        </div>
      )}
    </div>
  );
}

/** The points inside the band; taken when the field is left or with Enter, where they lie inside. */
function ScoreInput(props: {
  name: string;
  band: Band;
  score: string;
  limits: BandState['limits'];
  onScore: (score: string) => void;
}): JSX.Element {
  const styles = useStyles();
  const { words } = usePane();
  const { scoring } = words;
  const { band, score, limits, onScore } = props;
  const [text, setText] = useState(score);
  const said = useId();
  const value = chosenScore({ band, score: text }, limits);
  const { from, to } = limits[band] ?? { from: '', to: '' };
  const take = (): void => {
    if (value !== undefined && value !== score) onScore(value);
  };
  return (
    <>
      <span aria-hidden>{scoring.bandScore}</span>
      <Input
        size="small"
        className={styles.number}
        inputMode="decimal"
        aria-label={scoring.bandScoreOf(props.name)}
        aria-describedby={said}
        aria-invalid={value === undefined}
        value={text}
        onChange={(_, { value: typed }) => setText(typed)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
      <span id={said} role="status" className={styles.wrong}>
        {value === undefined && scoring.outside(from, to)}
      </span>
    </>
  );
}
