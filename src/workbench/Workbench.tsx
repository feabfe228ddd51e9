import { FluentProvider, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import {
  Suspense,
  lazy,
  useCallback,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type DragEvent,
  type JSX,
} from 'react';
import type { OpenWorkbook } from '../hosts/workbench/openWorkbench';
import { App } from '../pane/App';
import type { Pane } from '../pane/context';
import { darkTheme, lightTheme } from '../pane/theme';
import { usePrefersDark } from '../pane/usePrefersDark';
import type { Desk } from './desk';
import { DropCover } from './DropCover';
import { MessageLine } from './MessageLine';
import { incomingFile } from './openFile';
import { TopBar } from './TopBar';
import { WordsProvider, type AllWords } from './useWords';

const Grid = lazy(() => import(/* webpackChunkName: "grid" */ './Grid'));

const useStyles = makeStyles({
  root: {
    height: '100%',
    display: 'grid',
    gridTemplateRows: 'auto auto minmax(0, 1fr)',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  desk: {
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) clamp(350px, 28vw, 400px)',
    '@media (max-width: 800px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'minmax(0, 1fr) minmax(0, 1fr)',
    },
  },
  grid: { position: 'relative', minWidth: 0, minHeight: 0, backgroundColor: '#fff' },
  pane: {
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    '@media (max-width: 800px)': { borderLeft: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  },
  loading: {
    padding: '24px',
    display: 'grid',
    rowGap: '12px',
    maxWidth: '320px',
    color: tokens.colorNeutralForeground2,
  },
});

/** The page for anyone without Excel: the workbook on the left, the pane on the right. */
export function Workbench(props: {
  desk: Desk;
  words: AllWords;
  makePane: (open: OpenWorkbook) => Pane;
  openSample: () => Promise<void>;
}): JSX.Element {
  const { desk, words, makePane, openSample } = props;
  const styles = useStyles();
  const dark = usePrefersDark();
  const { open, opening } = useSyncExternalStore(desk.store.subscribe, desk.store.get);
  const [dragging, setDragging] = useState(false);

  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDragging(false);
    const [file, more] = event.dataTransfer.files;
    if (!file) return;
    void desk.bring(incomingFile(file)).then(() => {
      if (more && !desk.store.get().message) desk.say({ about: 'only-one' });
    });
  };

  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} style={{ height: '100%' }}>
      <WordsProvider value={words}>
        <div
          className={styles.root}
          onDragOver={(event) => {
            event.preventDefault();
            setDragging(true);
          }}
          onDragLeave={(event) => {
            if (event.relatedTarget === null) setDragging(false);
          }}
          onDrop={drop}
        >
          <TopBar desk={desk} openSample={openSample} />
          <MessageLine desk={desk} />
          <div className={styles.desk}>
            <section className={styles.grid} aria-label={words.workbench.grid}>
              {opening === null && open ? (
                <Suspense fallback={<Loading text={words.workbench.loadingGrid} />}>
                  <OneGrid key={keyOf(open)} open={open} desk={desk} />
                </Suspense>
              ) : (
                opening !== null && <Loading text={words.workbench.opening(opening)} />
              )}
            </section>
            <aside className={styles.pane} aria-label={words.workbench.pane}>
              {open && <OnePane key={keyOf(open)} open={open} makePane={makePane} dark={dark} />}
            </aside>
          </div>
          {dragging && <DropCover />}
        </div>
      </WordsProvider>
    </FluentProvider>
  );
}

function Loading({ text }: { text: string }): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.loading}>
      {text}
      <ProgressBar aria-label={text} />
    </div>
  );
}

function OneGrid({ open, desk }: { open: OpenWorkbook; desk: Desk }): JSX.Element {
  const onLocked = useCallback(() => desk.say({ about: 'locked' }), [desk]);
  const [drawing, setDrawing] = useState(0);
  useEffect(
    () =>
      open.host.onRedraw(({ what }) => {
        if (what === 'sheets') setDrawing((before) => before + 1);
      }),
    [open],
  );
  return <Grid key={drawing} open={open} onLocked={onLocked} />;
}

/** One session per workbook: it ends when another is opened. */
function OnePane(props: { open: OpenWorkbook; makePane: (open: OpenWorkbook) => Pane; dark: boolean }): JSX.Element {
  const { open, makePane, dark } = props;
  const pane = useMemo(() => makePane(open), [open, makePane]);
  useEffect(() => {
    const stop = pane.session.start();
    return () => void stop.then((end) => end());
  }, [pane]);
  return <App pane={pane} dark={dark} />;
}

const keys = new WeakMap<OpenWorkbook, number>();
let lastKey = 0;

/** A key per opened workbook, the same file opened twice included. */
function keyOf(open: OpenWorkbook): number {
  const known = keys.get(open);
  if (known !== undefined) return known;
  lastKey += 1;
  keys.set(open, lastKey);
  return lastKey;
}
