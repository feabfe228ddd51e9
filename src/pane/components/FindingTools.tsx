import { Input, ToggleButton, makeStyles } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import type { JSX } from 'react';
import type { Severity } from '../../core/rules/rule';
import { usePane } from '../context';
import type { Counts } from '../findingList';
import { SeverityIcon } from './severity';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: '4px', padding: '8px 12px 6px' },
  search: { flex: '1 1 96px', minWidth: '96px' },
  toggles: { display: 'flex', gap: '2px' },
  toggle: { minWidth: 0, paddingLeft: '5px', paddingRight: '6px', columnGap: '3px' },
});

/** Search and filter over a list long enough to need them. */
export default function FindingTools(props: {
  counts: Counts;
  present: readonly Severity[];
  severities: ReadonlySet<Severity>;
  text: string;
  onSeverities: (severities: ReadonlySet<Severity>) => void;
  onText: (text: string) => void;
}): JSX.Element {
  const styles = useStyles();
  const { words } = usePane();
  const { present, severities } = props;
  return (
    <div className={styles.root}>
      <Input
        className={styles.search}
        size="small"
        type="search"
        value={props.text}
        aria-label={words.search}
        placeholder={words.search}
        contentBefore={<Search16Regular />}
        onChange={(_, { value }) => props.onText(value)}
      />
      {present.length > 1 && (
        <div className={styles.toggles} role="group" aria-label={words.filterBy}>
          {present.map((severity) => (
            <ToggleButton
              key={severity}
              className={styles.toggle}
              size="small"
              appearance="subtle"
              checked={severities.has(severity)}
              icon={<SeverityIcon severity={severity} />}
              aria-label={`${words.severity[severity]} ${String(props.counts[severity])}`}
              onClick={() => props.onSeverities(toggled(severities, severity, present))}
            >
              {props.counts[severity]}
            </ToggleButton>
          ))}
        </div>
      )}
    </div>
  );
}

/** The last one switched off switches all on again: an empty list helps nobody. */
function toggled(set: ReadonlySet<Severity>, severity: Severity, present: readonly Severity[]): ReadonlySet<Severity> {
  const next = new Set(set);
  if (!next.delete(severity)) next.add(severity);
  return present.some((one) => next.has(one)) ? next : new Set(present);
}
