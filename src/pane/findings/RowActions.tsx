import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { usePane, usePaneState } from '../context';
import type { Entry } from '../findingList';
import { countFixes, fixable } from './fixes';
import { useRowStyles } from './rowStyles';

/** What can be done about the selected finding. The arrow keys reach the buttons, not the tab key. */
export function RowActions(props: {
  entry: Entry;
  /** How many findings of the same rule have a remedy. */
  alike: number;
  onLocate: () => void;
}): JSX.Element {
  const styles = useRowStyles();
  const { session, words } = usePane();
  const { checked } = usePaneState();
  const { review } = words;
  const { finding } = props.entry;
  const same = finding.fix && props.alike > 1 ? fixable(checked?.report.findings ?? [], finding.rule) : [];
  return (
    <div
      className={styles.actions}
      role="group"
      aria-label={review.actions}
      onClick={(event) => event.stopPropagation()}
    >
      {same.length > 1 && (
        <Button size="small" tabIndex={-1} appearance="primary" onClick={() => void session.findings.propose(same)}>
          {review.fixAlikeCount(countFixes(same))}
        </Button>
      )}
      {finding.fix && (
        <Button
          size="small"
          tabIndex={-1}
          appearance={same.length > 1 ? 'secondary' : 'primary'}
          onClick={() => void session.findings.propose([finding])}
        >
          {review.fix}
        </Button>
      )}
      <Button size="small" tabIndex={-1} onClick={props.onLocate}>
        {review.locate}
      </Button>
      <Button size="small" tabIndex={-1} onClick={() => session.findings.askReason(finding)}>
        {review.verify}
      </Button>
    </div>
  );
}
