import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  Suspense,
  lazy,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  type JSX,
  type KeyboardEvent,
} from 'react';
import type { Finding, Severity } from '../../core/rules/rule';
import { usePane, usePaneState } from '../context';
import { countFindings, groupFindings, type Entry } from '../findingList';
import type { Checked } from '../state';
import { AllWell } from './Empty';
import { FindingRow } from './FindingRow';
import { FormHeading } from './FormHeading';

const FindingTools = lazy(() => import('./FindingTools'));

/** Rows drawn at first and added whenever the end comes into view. */
const CHUNK = 60;
const SEARCH_FROM = 8;
const ALL: readonly Severity[] = ['error', 'warning', 'info'];

const useStyles = makeStyles({
  only: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '2px 4px 6px 12px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  onlyName: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  list: { paddingBottom: '4px' },
  none: {
    padding: '16px 12px',
    color: tokens.colorNeutralForeground3,
    display: 'grid',
    justifyItems: 'start',
    rowGap: '8px',
  },
  more: { padding: '8px 12px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  hint: {
    padding: '8px 12px 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** The findings by form: one tab stop, arrow keys walk, Enter or a click shows the cell. */
export function FindingList({ checked }: { checked: Checked }): JSX.Element {
  const styles = useStyles();
  const { session, words, wording, leavesPane } = usePane();
  const { selected, only } = usePaneState();
  const [severities, setSeverities] = useState<ReadonlySet<Severity>>(new Set(ALL));
  const [text, setText] = useState('');
  const needle = useDeferredValue(text);
  const [limit, setLimit] = useState(CHUNK);
  const list = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);

  const { report } = checked;
  const names = useMemo(() => new Map(report.forms.map((form) => [form.id, form.project?.text ?? ''])), [report]);
  const groups = useMemo(() => {
    const shown = (finding: Finding): string => {
      const { wrong, found, expected } = wording.say(finding);
      return [wrong, found, expected, finding.cells[0], names.get(finding.form)].join(' ');
    };
    return groupFindings(report, { severities, only, text: needle }, shown);
  }, [report, severities, only, needle, names, wording]);
  const entries = useMemo(() => groups.flatMap((group) => group.entries), [groups]);
  const hidden = entries.length - limit;
  const unfinished = hidden > 0;
  const current = entries.find((entry) => entry.key === selected) ?? entries[0];

  useEffect(() => {
    const mark = end.current;
    if (!unfinished || !mark || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver((seen) => {
      if (seen.some((entry) => entry.isIntersecting)) setLimit((before) => before + CHUNK);
    });
    observer.observe(mark);
    return () => observer.disconnect();
  }, [unfinished]);

  const choose = (entry: Entry): void => void session.choose(entry.key, entry.finding.cells[0]);
  const walk = (event: KeyboardEvent): void => {
    const at = entries.findIndex((entry) => entry === current);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[event.key];
    const next = to === undefined ? undefined : entries[Math.max(0, Math.min(entries.length - 1, to))];
    if (next) {
      event.preventDefault();
      if (to !== undefined && to >= limit) setLimit(to + CHUNK);
      session.store.set({ selected: next.key });
      // After the row is drawn and may take the focus.
      requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus());
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (current) choose(current);
    }
  };

  if (report.findings.length === 0) return <AllWell />;
  const counts = countFindings(report.findings);
  const filtered = needle !== '' || severities.size < ALL.length;
  const present = ALL.filter((severity) => report.findings.some((finding) => finding.severity === severity));
  let room = limit;
  return (
    <>
      {report.findings.length >= SEARCH_FROM && (
        <Suspense>
          <FindingTools
            counts={counts}
            present={present}
            severities={severities}
            text={text}
            onSeverities={setSeverities}
            onText={setText}
          />
        </Suspense>
      )}
      {only !== null && (
        <div className={styles.only}>
          <span className={styles.onlyName}>{words.onlyForm(names.get(only) || words.noName)}</span>
          <Button size="small" appearance="subtle" onClick={() => void session.showOnly(null)}>
            {words.allForms}
          </Button>
        </div>
      )}
      {entries.length === 0 && (
        <div className={styles.none}>
          {only === null || filtered ? words.noMatch : words.nothingHere}
          <Button
            size="small"
            onClick={() => {
              setText('');
              setSeverities(new Set(ALL));
              void session.showOnly(null);
            }}
          >
            {words.showAll}
          </Button>
        </div>
      )}
      <div ref={list} className={styles.list} role="listbox" aria-label={words.findings} tabIndex={-1} onKeyDown={walk}>
        {groups.map((group) => {
          const drawn = group.entries.slice(0, Math.max(0, room));
          room -= group.entries.length;
          if (drawn.length === 0) return null;
          const form = report.forms.find((candidate) => candidate.id === group.form);
          const name = names.get(group.form) || words.noName;
          return (
            <div key={group.form} role="group" aria-label={words.findingsOf(name)}>
              <FormHeading name={name} form={group.form} kind={form?.kind} counts={group.counts} />
              {drawn.map((entry) => (
                <FindingRow
                  key={entry.key}
                  entry={entry}
                  selected={entry.key === selected}
                  reachable={entry === current}
                  onChoose={choose}
                />
              ))}
            </div>
          );
        })}
      </div>
      {unfinished ? (
        <div ref={end} className={styles.more}>
          {words.moreFindings(hidden)}
        </div>
      ) : (
        <div className={styles.hint}>
          {words.listed(leavesPane ? [words.listHint, words.backHint] : [words.listHint])}
        </div>
      )}
    </>
  );
}
