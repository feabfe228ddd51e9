import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, memo, type JSX } from 'react';
import { usePane } from '../context';
import { useSettings } from './useSettings';

const FirstPlace = lazy(() => import('./FirstPlace'));

const useStyles = makeStyles({
  root: { padding: '4px 16px 16px', display: 'grid', rowGap: '12px', alignContent: 'start' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  steps: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: '10px' },
  step: { display: 'grid', gridTemplateColumns: '24px minmax(0, 1fr)', columnGap: '10px', alignItems: 'start' },
  number: {
    display: 'grid',
    placeContent: 'center',
    width: '24px',
    height: '24px',
    borderRadius: '50%',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold, lineHeight: '24px' },
  what: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    textWrap: 'pretty',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  local: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** What is seen before and during the first check, whose progress it need not follow: what the three buttons do, and on the first day where the user works. */
export const Placemat = memo(function Placemat(): JSX.Element {
  const styles = useStyles();
  const { words, trySample } = usePane();
  const { welcomed } = useSettings();
  const { settings: own } = words;
  const steps = [
    [words.check, own.steps.check],
    [words.fill, own.steps.fill],
    [words.clear, own.steps.clear],
  ] as const;
  return (
    <div className={styles.root}>
      <h2 className={styles.title}>{own.welcome}</h2>
      <ol className={styles.steps}>
        {steps.map(([name, what], at) => (
          <li key={name} className={styles.step}>
            <span className={styles.number} aria-hidden>
              {at + 1}
            </span>
            <span>
              <span className={styles.name}>{name}</span>
              <span className={styles.what}>{what}</span>
            </span>
          </li>
        ))}
      </ol>
      {trySample && (
        <div className={styles.actions}>
          <Button size="small" onClick={() => void trySample()}>
            {own.trySample}
          </Button>
        </div>
      )}
      {!welcomed && (
        <Suspense>
          <FirstPlace />
        </Suspense>
      )}
      <div className={styles.local}>{own.localOnly}</div>
    </div>
  );
});
