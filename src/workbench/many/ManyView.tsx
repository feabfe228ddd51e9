import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, useSyncExternalStore, type JSX } from 'react';
import { letterNames, opinions, type Opinion } from '../../core/summary/opinion';
import { summaryLines, type SummaryFile, type SummaryLine } from '../../core/summary/summaryLine';
import { summaryTables } from '../../core/summary/summaryTables';
import { zhCN } from '../../core/messages/zhCN';
import { FIRST_LOOK } from '../../pane/overview/look';
import { SummaryPanel } from '../../pane/overview/SummaryPanel';
import { useWords, type AllWords } from '../useWords';
import { Failures } from './Failures';
import { LetterDialog } from './LetterDialog';
import { ManyEmpty } from './ManyEmpty';
import { ManyBar } from './ManyBar';
import type { Batch, Entry } from './batch';
import type { Office } from './office';

const useStyles = makeStyles({
  root: {
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  progress: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: '6px 12px',
    padding: '8px 16px',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: {
    color: tokens.colorNeutralForeground3,
    marginLeft: '12px',
  },
  bar: { gridColumn: '1 / -1' },
  panel: { padding: '0 4px' },
});

export interface ManyViewProps {
  readonly batch: Batch;
  readonly office: Office;
  readonly download: (bytes: Uint8Array, name: string) => void;
  /** Opens the workbook of a line and goes to its form. */
  readonly onOpen: (entry: Entry, line: SummaryLine) => void;
}

/** 多文件: what was found in many workbooks, by project and unit, and what a reviewer takes home. */
export default function ManyView({ batch, office, download, onOpen }: ManyViewProps): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { many } = words.workbench;
  const { entries, running } = useSyncExternalStore(batch.store.subscribe, batch.store.get);
  const [look, setLook] = useState(FIRST_LOOK);
  const [letter, setLetter] = useState<Opinion | null>(null);
  const files = useMemo(() => summaryFiles(entries, words), [entries, words]);
  const lines = useMemo(
    () => files.flatMap((file) => ('report' in file ? summaryLines(file.report, file.file) : [])),
    [files],
  );
  const letters = useMemo(() => opinions(files, zhCN), [files]);
  const byUnit = new Map(letters.map((one) => [one.unit, one]));
  const done = entries.filter(({ state }) => state === 'read' || state === 'failed').length;
  const reading = entries.find(({ state }) => state === 'reading');

  if (entries.length === 0) return <ManyEmpty batch={batch} />;
  return (
    <section className={styles.root} aria-label={many.title}>
      <ManyBar
        batch={batch}
        forms={lines.length}
        letters={letters.length}
        saveTable={async () => download(await office.workbook(summaryTables(files, zhCN)), many.tableName)}
        saveLetters={async () => download(await office.letters(letters), many.lettersName)}
      />
      {running && (
        <div className={styles.progress}>
          <span>
            <span role="status">{many.progress(Math.min(done, entries.length - 1), entries.length)}</span>
            {reading && <span className={styles.name}>{reading.incoming.name}</span>}
          </span>
          <Button size="small" onClick={batch.cancel}>
            {many.cancel}
          </Button>
          <ProgressBar className={styles.bar} value={done / entries.length} aria-label={many.title} />
        </div>
      )}
      {!running && done < entries.length && (
        <div className={styles.progress}>
          <span role="status">{many.stopped(entries.length - done)}</span>
          <Button size="small" appearance="primary" onClick={() => void batch.goOn()}>
            {many.goOn(entries.length - done)}
          </Button>
        </div>
      )}
      <Failures files={files} />
      {lines.length > 0 && (
        <SummaryPanel
          className={styles.panel}
          lines={lines}
          words={words.pane}
          look={look}
          onLook={setLook}
          wide
          onOpen={(line) => {
            const entry = entries.find(({ incoming }) => incoming.name === line.file);
            if (entry) onOpen(entry, line);
          }}
          unitAction={({ unit }) => {
            const opinion = byUnit.get(unit);
            return opinion ? (
              <Button size="small" onClick={() => setLetter(opinion)}>
                {many.letter}
              </Button>
            ) : (
              <span>{many.nothingToReturn}</span>
            );
          }}
        />
      )}
      {letter && (
        <LetterDialog
          opinion={letter}
          onClose={() => setLetter(null)}
          save={async () => download(await office.letter(letter), letterNames([letter.unit])[0] ?? many.letter)}
        />
      )}
    </section>
  );
}

/** What was read and what could not be; files that still wait are in neither. */
function summaryFiles(entries: readonly Entry[], words: AllWords): readonly SummaryFile[] {
  return entries.flatMap(({ incoming: { name }, report, problem }): readonly SummaryFile[] => {
    if (report) return [{ file: name, report }];
    if (problem === undefined) return [];
    const { what, todo } = words.pane.problems[problem];
    return [{ file: name, failed: what + todo }];
  });
}
