import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRight12Regular } from '@fluentui/react-icons/svg/arrow-right';
import { memo, type JSX, type ReactNode } from 'react';
import type { Cells } from '../../core/plan/cells';
import { usePane } from '../context';
import type { Entry } from '../findingList';
import { RowActions } from '../findings/RowActions';
import { useRowStyles } from '../findings/rowStyles';
import { wrongPart, type Quoted } from '../findings/wrongPart';
import { CellChip } from './CellChip';
import { SeverityIcon, useSeverityColour } from './severity';

const useStyles = makeStyles({
  word: { fontWeight: tokens.fontWeightSemibold },
  sides: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: '6px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  expected: { fontWeight: tokens.fontWeightSemibold },
  wrong: {
    backgroundColor: 'transparent',
    color: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    textDecorationColor: tokens.colorStatusDangerForeground1,
    textUnderlineOffset: '3px',
    textDecorationSkipInk: 'none',
  },
  todo: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  basis: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  // In a low pane the row with its actions is to fit under the heading; the whole basis stands in the rule's entry.
  whole: {
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
    '@media (max-height: 480px)': { display: 'flex', columnGap: '6px' },
  },
  basisText: {
    '@media (max-height: 480px)': { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  },
  why: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap', flexShrink: 0 },
});

/**
 * One finding: cell and severity, what is wrong, found → expected, basis; the selected one also says what to do and
 * what can be done from here.
 */
export const FindingRow = memo(function FindingRow(props: {
  entry: Entry;
  /** Its place in the list, counted from 1, headings included. */
  place: number;
  selected: boolean;
  /** The one row that the Tab key reaches. */
  reachable: boolean;
  cells: Cells;
  /** How many findings of the same rule have a remedy. */
  alike: number;
  onChoose: (entry: Entry) => void;
}): JSX.Element {
  const shared = useRowStyles();
  const styles = useStyles();
  const { session, words, wording } = usePane();
  const { key, finding } = props.entry;
  const colour = useSeverityColour(finding.severity);
  const [cell] = finding.cells;
  const { wrong, found, expected, todo, basis } = wording.say(finding);
  const part = wrongPart(finding, props.cells);
  const says: ReactNode = part ? <Quote part={part} /> : found;
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
      <SeverityIcon severity={finding.severity} />
      <div role="gridcell" className={shared.body}>
        <div className={shared.head}>
          {cell !== undefined && <CellChip cell={cell} />}
          <span className={mergeClasses(styles.word, colour)}>{words.severity[finding.severity]}</span>
        </div>
        <div className={shared.sentence}>{wrong}</div>
        {(says !== undefined || expected !== undefined) && (
          <div className={styles.sides}>
            {says !== undefined && (
              <span>
                <span className={shared.label}>{words.found}</span> {says}
              </span>
            )}
            {says !== undefined && expected !== undefined && <ArrowRight12Regular aria-hidden />}
            {expected !== undefined && (
              <span>
                <span className={shared.label}>{words.expected}</span>{' '}
                <span className={styles.expected}>{expected}</span>
              </span>
            )}
          </div>
        )}
        {props.selected && todo !== '' && <div className={styles.todo}>{todo}</div>}
        {basis !== '' && (
          <div className={mergeClasses(styles.basis, props.selected && styles.whole)}>
            {props.selected ? (
              <>
                <span className={styles.basisText} title={basis}>
                  {words.labelled(words.basis, basis)}
                </span>{' '}
                <Link
                  as="button"
                  tabIndex={-1}
                  className={styles.why}
                  onClick={(event) => {
                    event.stopPropagation();
                    session.findings.explain(finding.rule);
                  }}
                >
                  {words.review.why}
                </Link>
              </>
            ) : (
              words.labelled(words.basis, basis)
            )}
          </div>
        )}
        {props.selected && (
          <RowActions entry={props.entry} alike={props.alike} onLocate={() => props.onChoose(props.entry)} />
        )}
      </div>
    </div>
  );
});

/** The cell's text with its wrong part underlined. */
function Quote({ part: { before, wrong, after } }: { part: Quoted }): JSX.Element {
  const styles = useStyles();
  const { words } = usePane();
  const [open, close] = words.review.quoted('\n').split('\n');
  return (
    <>
      {open}
      {before}
      <mark className={styles.wrong}>{wrong}</mark>
      {after}
      {close}
    </>
  );
}
