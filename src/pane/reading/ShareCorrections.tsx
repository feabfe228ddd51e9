import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type JSX } from 'react';
import { usePane } from '../context';
import { later } from '../later';

const useStyles = makeStyles({
  root: {
    padding: '10px 12px 14px',
    display: 'grid',
    rowGap: '6px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Corrections as a small file, to a colleague and back. */
export function ShareCorrections({ count }: { count: number }): JSX.Element {
  const styles = useStyles();
  const { session, words } = usePane();
  const { mapping } = words;
  const chooser = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const load = async (file: File): Promise<void> => {
    const loaded = await session.mapping.load(await file.text());
    setSaid(loaded === undefined ? mapping.notAFile : mapping.loadedCount(loaded));
  };
  return (
    <section className={styles.root}>
      <h3 className={styles.title}>{mapping.share}</h3>
      <p className={styles.hint}>{mapping.shareHint}</p>
      <div className={styles.actions}>
        <Button
          size="small"
          disabled={count === 0}
          onClick={() => save(session.mapping.exported(), `${mapping.fileName}.json`)}
        >
          {mapping.save}
        </Button>
        <Button size="small" onClick={() => chooser.current?.click()}>
          {mapping.load}
        </Button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          aria-label={mapping.load}
          hidden
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // The same file may be chosen again after it was mended.
            if (file) void load(file).finally(() => (target.value = ''));
          }}
        />
      </div>
      <div role="status">{said}</div>
    </section>
  );
}

/** Hands a text to the user as a file. */
function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the file after the click was handled.
  later(() => URL.revokeObjectURL(address), 10_000);
}
