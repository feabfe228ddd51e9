import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from '../context';
import { PlaceChoice } from './PlaceChoice';
import { useSettings } from './useSettings';

const useStyles = makeStyles({
  root: {
    padding: '10px 12px 12px',
    display: 'grid',
    rowGap: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  ask: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  done: { justifySelf: 'start' },
});

/** Asked once, on the first day; afterwards it stands in 设置. */
export default function FirstPlace(): JSX.Element {
  const styles = useStyles();
  const { settings, words } = usePane();
  const { province, year } = useSettings();
  return (
    <section className={styles.root} aria-label={words.settings.office}>
      <div className={styles.ask}>{words.settings.askPlace}</div>
      <PlaceChoice />
      <Button className={styles.done} size="small" onClick={() => settings.set({ welcomed: true })}>
        {province !== null && year !== null ? words.settings.done : words.settings.later}
      </Button>
    </section>
  );
}
