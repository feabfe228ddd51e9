import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane } from '../context';

const useStyles = makeStyles({
  only: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '2px 4px 6px 12px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  name: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  none: {
    padding: '16px 12px',
    color: tokens.colorNeutralForeground2,
    display: 'grid',
    justifyItems: 'start',
    rowGap: '8px',
  },
});

/** Says that one form only is shown, with the way back to all. */
export function OnlyThisForm({ name }: { name: string }): JSX.Element {
  const styles = useStyles();
  const { session, words } = usePane();
  return (
    <div className={styles.only}>
      <span className={styles.name}>{words.onlyForm(name)}</span>
      <Button size="small" appearance="subtle" onClick={() => void session.showOnly(null)}>
        {words.allForms}
      </Button>
    </div>
  );
}

/** Says why the list is empty, with what helps. */
export function NothingListed({ text, onShowAll }: { text: string; onShowAll?: () => void }): JSX.Element {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <div className={styles.none}>
      {text}
      {onShowAll && (
        <Button size="small" onClick={onShowAll}>
          {words.showAll}
        </Button>
      )}
    </div>
  );
}
