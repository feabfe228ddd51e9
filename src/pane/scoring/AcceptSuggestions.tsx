import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { CellLink } from '../components/CellChip';
import { usePane } from '../context';
import type { Suggestion } from '../scoreList';

const useStyles = makeStyles({
  start: { justifySelf: 'start' },
  root: {
    display: 'grid',
    rowGap: '8px',
    padding: '8px 10px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: '6px' },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  why: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  actions: { display: 'flex', gap: '8px' },
});

/** 采纳全部建议: every suggestion is listed before any of them counts. */
export function AcceptSuggestions({ suggestions }: { suggestions: readonly Suggestion[] }): JSX.Element {
  const styles = useStyles();
  const { session, words } = usePane();
  const { scoring } = words;
  const [listed, setListed] = useState(false);
  if (!listed)
    return (
      <Button className={styles.start} size="small" onClick={() => setListed(true)}>
        {scoring.acceptAll(suggestions.length)}
      </Button>
    );
  const accept = (): void => {
    const choices = Object.fromEntries(suggestions.map(({ key, choice }) => [key, choice]));
    void session.scoring.chooseBands(choices);
  };
  return (
    <section className={styles.root} aria-label={scoring.acceptAll(suggestions.length)}>
      <div>{scoring.acceptTitle}</div>
      <ul className={styles.list}>
        {suggestions.map(({ key, item, indicator, name, choice }) => (
          <li key={key}>
            <div className={styles.name}>
              <CellLink cell={item.cell} /> {name}
            </div>
            <div className={styles.why}>
              {words.labelled(scoring.actual, indicator?.actual?.text || scoring.notFilled)}
            </div>
            <div>{scoring.acceptLine(scoring.bands[choice.band], choice.score, item.weight ?? '')}</div>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={accept}>
          {scoring.accept(suggestions.length)}
        </Button>
        <Button size="small" onClick={() => setListed(false)}>
          {scoring.notNow}
        </Button>
      </div>
    </section>
  );
}
