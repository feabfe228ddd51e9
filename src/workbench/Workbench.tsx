import { FluentProvider, ProgressBar, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
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
import type { Session } from '../pane/session';
import { followSettings } from '../pane/settings/followSettings';
import { darkTheme, lightTheme } from '../pane/theme';
import { usePrefersDark } from '../pane/usePrefersDark';
import type { Desk, Incoming } from './desk';
import { DropCover } from './DropCover';
import { MessageLine } from './MessageLine';
import type { Batch } from './many/batch';
import { droppedFiles } from './many/droppedFiles';
import type { Office } from './many/office';
import { TopBar } from './TopBar';
import { WordsProvider, type AllWords } from './useWords';

const ManyView = lazy(() => import('./many/ManyView'));
const Grid = lazy(() => import(/* webpackChunkName: "grid" */ './Grid'));

const useStyles = makeStyles({
  root: {
    height: '100%',
    display: 'grid',
    gridTemplateRows: 'auto auto minmax(0, 1fr)',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  stage: { position: 'relative', minHeight: 0, display: 'grid' },
  over: { position: 'absolute', inset: 0, display: 'grid', zIndex: 1 },
  // Kept as it is for whoever comes back to it.
  hidden: { visibility: 'hidden' },
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
  batch: Batch;
  office: Office;
  words: AllWords;
  makeSession: (open: OpenWorkbook) => Session;
  paneOf: (session: Session) => Pane;
  openSample: () => Promise<void>;
  download: (bytes: Uint8Array, name: string) => void;
}): JSX.Element {
  const { desk, batch, words, openSample } = props;
  const styles = useStyles();
  const dark = usePrefersDark();
  const { open, opening, goal, front } = useSyncExternalStore(desk.store.subscribe, desk.store.get);
  const [dragging, setDragging] = useState(false);

  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDragging(false);
    void droppedFiles(event.dataTransfer).then(
      (files) => takeFiles(files, desk, batch),
      // A folder that may not be read brings nothing.
      () => undefined,
    );
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
          <TopBar desk={desk} batch={batch} openSample={openSample} />
          <MessageLine desk={desk} />
          <div className={styles.stage}>
            {front === 'many' && opening === null && (
              <div className={styles.over}>
                <Suspense>
                  <ManyView
                    batch={batch}
                    office={props.office}
                    download={props.download}
                    onOpen={({ incoming }, { form }) => void desk.bring({ ...incoming, goal: form })}
                  />
                </Suspense>
              </div>
            )}
            <div className={mergeClasses(styles.desk, front === 'many' && styles.hidden)} inert={front === 'many'}>
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
                {open && (
                  <OnePane
                    key={keyOf(open)}
                    open={open}
                    goal={goal}
                    makeSession={props.makeSession}
                    paneOf={props.paneOf}
                    dark={dark}
                  />
                )}
              </aside>
            </div>
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

/** One file is opened; several are checked and summed up. */
async function takeFiles(files: readonly Incoming[], desk: Desk, batch: Batch): Promise<void> {
  const [file, ...more] = files;
  if (!file) return;
  if (more.length === 0 && desk.store.get().front === 'workbook') {
    await desk.bring(file);
    return;
  }
  desk.show('many');
  await batch.add(files);
}

/** One session per workbook: it ends when another is opened. */
function OnePane(props: {
  open: OpenWorkbook;
  goal: Incoming['goal'] | null;
  makeSession: (open: OpenWorkbook) => Session;
  paneOf: (session: Session) => Pane;
  dark: boolean;
}): JSX.Element {
  const { open, goal, makeSession, paneOf, dark } = props;
  const session = useMemo(() => makeSession(open), [open, makeSession]);
  const pane = useMemo(() => paneOf(session), [session, paneOf]);
  const { settings } = pane;
  useEffect(() => {
    const end = followSettings(session, settings);
    return () => void end.then((now) => now());
  }, [session, settings]);
  useEffect(() => {
    if (goal === null || goal === undefined) return;
    void session.check().then(() => (goal === 'check' ? undefined : session.showOnly(goal)));
  }, [session, goal]);
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
