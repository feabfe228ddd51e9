import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useCallback, useDeferredValue, useMemo, useState, type JSX } from 'react';
import { cellsOf } from '../../core/plan/cells';
import type { Finding, Severity } from '../../core/rules/rule';
import { usePane, usePaneState } from '../context';
import { countFindings, groupFindings, handledEntries, type Entry } from '../findingList';
import { FindingGrid } from '../findings/FindingGrid';
import { fixable } from '../findings/fixes';
import { listItems } from '../findings/listItems';
import { NothingListed, OnlyThisForm } from '../findings/ListNotes';
import type { Checked } from '../state';
import { AllWell } from './Empty';

const FindingTools = lazy(() => import('./FindingTools'));

const SEARCH_FROM = 8;
const ALL: readonly Severity[] = ['error', 'warning', 'info'];

const useStyles = makeStyles({
  root: { flexShrink: 0 },
  hint: {
    padding: '8px 12px 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** 检查: what was found, form by form, graver ones first; what was verified stands below. */
export default function FindingList({ checked }: { checked: Checked }): JSX.Element {
  const styles = useStyles();
  const { session, words, wording, leavesPane } = usePane();
  const { only } = usePaneState();
  const [severities, setSeverities] = useState<ReadonlySet<Severity>>(new Set(ALL));
  const [text, setText] = useState('');
  const needle = useDeferredValue(text);

  const { report, sheets } = checked;
  const names = useMemo(() => new Map(report.forms.map((form) => [form.id, form.project?.text ?? ''])), [report]);
  const cells = useMemo(() => cellsOf(sheets), [sheets]);
  const items = useMemo(() => {
    const shown = (finding: Finding): string => {
      const { wrong, found, expected } = wording.say(finding);
      const reason = finding.handled?.reason;
      return [wrong, found, expected, reason, finding.cells[0], names.get(finding.form)].join(' ');
    };
    const filter = { severities, only, text: needle };
    return listItems(groupFindings(report, filter, shown), handledEntries(report, filter, shown));
  }, [report, severities, only, needle, names, wording]);
  const alike = useMemo(() => {
    const count = new Map<string, number>();
    for (const { rule } of fixable(report.findings)) count.set(rule, (count.get(rule) ?? 0) + 1);
    return count;
  }, [report]);
  const choose = useCallback((entry: Entry): void => void session.choose(entry.key, entry.finding.cells[0]), [session]);

  if (report.findings.length === 0) return <AllWell />;
  const counts = countFindings(report.findings);
  const open = report.findings.filter((finding) => !finding.handled);
  const present = ALL.filter((severity) => report.findings.some((finding) => finding.severity === severity));
  const filtered = needle !== '' || severities.size < ALL.length;
  const onlyVerified = open.length === 0 && !filtered;
  return (
    <div className={styles.root}>
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
      {only !== null && <OnlyThisForm name={names.get(only) || words.noName} />}
      {(items.length === 0 || onlyVerified) && (
        <NothingListed
          text={
            onlyVerified ? words.review.onlyVerified : only === null || filtered ? words.noMatch : words.nothingHere
          }
          {...(!onlyVerified && {
            onShowAll: () => {
              setText('');
              setSeverities(new Set(ALL));
              void session.showOnly(null);
            },
          })}
        />
      )}
      <FindingGrid items={items} report={report} names={names} cells={cells} alike={alike} onChoose={choose} />
      {items.length > 0 && (
        <div className={styles.hint}>
          {words.listed([words.listHint, words.review.actionsHint, ...(leavesPane ? [words.backHint] : [])])}
        </div>
      )}
    </div>
  );
}
