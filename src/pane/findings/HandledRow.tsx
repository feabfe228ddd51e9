import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { memo, type JSX } from 'react';
import { CellChip } from '../components/CellChip';
import { sheetOf, usePane } from '../context';
import type { Entry } from '../findingList';
import { useRowStyles } from './rowStyles';

const useStyles = makeStyles({
  mark: { color: tokens.colorNeutralForeground3 },
  sentence: { color: tokens.colorNeutralForeground2 },
  reason: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
});

/** A finding the user has verified: reason and date, and the way to take it back. */
export const HandledRow = memo(function HandledRow(props: {
  entry: Entry;
  place: number;
  selected: boolean;
  reachable: boolean;
  onChoose: (entry: Entry) => void;
}): JSX.Element {
  const shared = useRowStyles();
  const styles = useStyles();
  const { session, words, wording } = usePane();
  const { key, finding } = props.entry;
  const [cell] = finding.cells;
  return (
    <div
      role="row"
      aria-rowindex={props.place}
      aria-selected={props.selected}
      data-key={key}
      tabIndex={props.reachable ? 0 : -1}
      className={mergeClasses(shared.row, props.selected && shared.selected)}
      onClick={() => props.onChoose(props.entry)}
    >
      <CheckmarkCircle16Regular className={styles.mark} aria-hidden />
      <div role="gridcell" className={shared.body}>
        <div className={shared.head}>
          {cell !== undefined && <CellChip cell={cell} />}
          <span className={shared.label}>{sheetOf(finding.form)}</span>
        </div>
        <div className={mergeClasses(shared.sentence, styles.sentence)}>{wording.say(finding).wrong}</div>
        {finding.handled && (
          <div className={styles.reason}>{words.handled(finding.handled.reason, finding.handled.date)}</div>
        )}
        {props.selected && (
          <div className={shared.actions} onClick={(event) => event.stopPropagation()}>
            <Button size="small" tabIndex={-1} onClick={() => void session.findings.takeBack(finding)}>
              {words.review.takeBack}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
});
