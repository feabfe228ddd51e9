import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { DocumentText20Regular } from '@fluentui/react-icons/svg/document-text';
import { useState, useSyncExternalStore, type JSX } from 'react';
import { useWords } from '../useWords';
import type { Batch } from './batch';
import { Choosers } from './Choosers';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '10px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  facts: { flexGrow: 1, color: tokens.colorNeutralForeground3, marginLeft: '4px' },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

/** What was read so far, and what can be taken home. */
export function ManyBar(props: {
  batch: Batch;
  forms: number;
  letters: number;
  saveTable: () => Promise<void>;
  saveLetters: () => Promise<void>;
}): JSX.Element {
  const { batch, forms, letters } = props;
  const styles = useStyles();
  const { many } = useWords().workbench;
  const { entries, running } = useSyncExternalStore(batch.store.subscribe, batch.store.get);
  const [working, setWorking] = useState<'table' | 'letters' | null>(null);
  const [failed, setFailed] = useState(false);
  const read = entries.filter(({ state }) => state === 'read').length;
  const make = async (what: 'table' | 'letters', save: () => Promise<void>): Promise<void> => {
    setWorking(what);
    setFailed(false);
    await save().catch(() => setFailed(true));
    setWorking(null);
  };
  return (
    <header className={styles.root}>
      <h1 className={styles.title}>{many.title}</h1>
      <span className={styles.facts}>
        {many.read(read, forms)}
        {failed && (
          <span role="alert" className={styles.wrong}>
            {' '}
            {many.notSaved}
          </span>
        )}
      </span>
      <Choosers batch={batch} subtle />
      <Button appearance="subtle" onClick={batch.clear}>
        {many.clear}
      </Button>
      <Button
        icon={<DocumentText20Regular />}
        title={many.saveLettersHint}
        disabled={running || letters === 0 || working !== null}
        onClick={() => void make('letters', props.saveLetters)}
      >
        {working === 'letters' ? many.working : many.saveLetters(letters)}
      </Button>
      <Button
        appearance="primary"
        icon={<ArrowDownload20Regular />}
        title={many.saveTableHint}
        disabled={running || read === 0 || working !== null}
        onClick={() => void make('table', props.saveTable)}
      >
        {working === 'table' ? many.working : many.saveTable}
      </Button>
    </header>
  );
}
