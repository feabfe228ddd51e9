import { FluentProvider, Tab, TabList, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useEffect, useRef, type JSX } from 'react';
import { announcement } from './announce';
import { NoForms } from './components/Empty';
import { Header } from './components/Header';
import { Messages } from './components/Messages';
import { Pages } from './components/Pages';
import { PaneProvider, usePane, usePaneState, type Pane } from './context';
import { countFindings } from './findingList';
import { Placemat } from './settings/Placemat';
import type { Checked, View } from './state';
import { darkTheme, lightTheme } from './theme';
import { usePrefersDark } from './usePrefersDark';
import { useReturnFocus } from './useReturnFocus';

// Seen after a check or a click: they come while the user reads the first screen.
const loadFindings = () => import('./components/FindingList');
const FindingList = lazy(loadFindings);
const Overview = lazy(() => import('./components/Overview'));
const Preview = lazy(() => import('./components/Preview'));
const Reading = lazy(() => import('./components/Reading'));
const SettingsPage = lazy(() => import('./settings/SettingsPage'));
const ScoreCards = lazy(() => import('./components/ScoreCards'));

const VIEWS: readonly View[] = ['overview', 'findings', 'scores', 'reading'];

/** From this many forms on, a list of findings alone does not tell which form to begin with. */
const OVERVIEW_FROM = 6;

const useStyles = makeStyles({
  root: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tabs: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingLeft: '4px', flexWrap: 'wrap', flexShrink: 0 },
  stage: { position: 'relative', flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  layer: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  cover: { position: 'absolute', inset: 0, zIndex: 2, backgroundColor: tokens.colorNeutralBackground1 },
  // Positioned, so that what is hidden from sight in it scrolls with it and not with the page.
  view: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
  },
  count: { marginLeft: '4px', fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground3 },
  status: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** The pane, whatever host it stands in. */
export function App({ pane, dark }: { pane: Pane; dark?: boolean }): JSX.Element {
  const prefersDark = usePrefersDark();
  // Not part of the first load, but there by the time anybody has checked anything.
  useEffect(() => void loadFindings(), []);
  return (
    <FluentProvider theme={(dark ?? prefersDark) ? darkTheme : lightTheme} style={{ height: '100%' }}>
      <PaneProvider value={pane}>
        <Body />
      </PaneProvider>
    </FluentProvider>
  );
}

function Body(): JSX.Element {
  const styles = useStyles();
  const { words } = usePane();
  const state = usePaneState();
  const settings = state.page?.kind === 'settings';
  const covered = state.preview !== null || settings || (state.page !== null && state.checked !== null);
  useReturnFocus(covered);
  return (
    <main className={styles.root}>
      <Header />
      <div className={styles.stage}>
        {/* Hidden, not gone: whoever comes back finds the list as it was left. */}
        <div className={styles.layer} {...(covered && { style: { visibility: 'hidden' } })}>
          <Results checked={state.checked} view={state.view} />
        </div>
        {state.preview ? (
          <div className={mergeClasses(styles.layer, styles.cover)}>
            <Messages />
            <Suspense>
              <Preview lines={state.preview} checked={state.checked} />
            </Suspense>
          </div>
        ) : settings ? (
          <div className={mergeClasses(styles.layer, styles.cover)}>
            <Suspense>
              <SettingsPage />
            </Suspense>
          </div>
        ) : (
          state.page &&
          state.checked && (
            <div className={mergeClasses(styles.layer, styles.cover)}>
              <Pages page={state.page} checked={state.checked} />
            </div>
          )
        )}
      </div>
      <div role="status" className={styles.status}>
        {announcement(state, words)}
      </div>
    </main>
  );
}

function Results({ checked, view }: { checked: Checked | null; view: View }): JSX.Element {
  const styles = useStyles();
  const { session, words } = usePane();
  const read = checked !== null && checked.report.forms.length > 0;
  const views = VIEWS.filter((name) => name !== 'overview' || (checked?.report.forms.length ?? 0) >= OVERVIEW_FROM);
  const counts = checked && countFindings(checked.report.findings);
  const total = counts ? counts.error + counts.warning + counts.info : 0;
  const { filled, problem, cleared } = usePaneState();
  const scroller = useRef<HTMLDivElement>(null);
  // What was done, or why not, is said above the list, wherever the list stands.
  useEffect(() => {
    if (scroller.current && (filled ?? problem ?? cleared)) scroller.current.scrollTop = 0;
  }, [filled, problem, cleared]);
  return (
    <>
      {read && (
        <TabList
          className={styles.tabs}
          size="small"
          selectedValue={view}
          aria-label={words.tabs}
          onTabSelect={(_, { value }) => {
            const chosen = VIEWS.find((candidate) => candidate === value);
            if (chosen) session.show(chosen);
          }}
        >
          {views.map((name) => (
            <Tab key={name} value={name} id={`tab-${name}`} aria-controls="results">
              {words[name]}
              {name === 'findings' && total > 0 && <span className={styles.count}>{total}</span>}
            </Tab>
          ))}
        </TabList>
      )}
      <div
        className={styles.view}
        id="results"
        data-scroller
        {...(read && { role: 'tabpanel', 'aria-labelledby': `tab-${view}` })}
      >
        <Messages />
        {!checked ? <Placemat /> : !read ? <NoForms /> : null}
        <Suspense>
          {read && view === 'findings' && <FindingList checked={checked} />}
          {read && view === 'overview' && <Overview checked={checked} />}
          {read && view === 'scores' && <ScoreCards checked={checked} />}
          {read && view === 'reading' && <Reading checked={checked} />}
        </Suspense>
      </div>
    </>
  );
}
