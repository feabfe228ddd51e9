import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRight12Regular } from '@fluentui/react-icons/svg/arrow-right';
import { memo, type JSX } from 'react';
import { usePane } from '../context';
import type { Entry } from '../findingList';
import { CellChip } from './CellChip';
import { SeverityIcon, useSeverityColour } from './severity';

const useStyles = makeStyles({
  row: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: '8px',
    padding: '8px 12px 9px',
    cursor: 'pointer',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    // Rows out of sight are not laid out: a thousand of them scroll like ten.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 84px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  body: { minWidth: 0, display: 'grid', rowGap: '3px' },
  head: { display: 'flex', alignItems: 'center', gap: '6px', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  word: { fontWeight: tokens.fontWeightSemibold },
  sentence: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  sides: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: '6px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  expected: { fontWeight: tokens.fontWeightSemibold },
  todo: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  basis: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  whole: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  handled: { opacity: 0.7 },
});

/** One finding: cell and severity, what is wrong, found → expected, basis; the selected one also says what to do. */
export const FindingRow = memo(function FindingRow(props: {
  entry: Entry;
  selected: boolean;
  /** The one row that the Tab key reaches. */
  reachable: boolean;
  onChoose: (entry: Entry) => void;
}): JSX.Element {
  const styles = useStyles();
  const { words, wording } = usePane();
  const { finding } = props.entry;
  const colour = useSeverityColour(finding.severity);
  const [cell] = finding.cells;
  const { wrong, found, expected, todo, basis } = wording.say(finding);
  return (
    <div
      role="option"
      aria-selected={props.selected}
      tabIndex={props.reachable ? 0 : -1}
      className={mergeClasses(styles.row, props.selected && styles.selected, finding.handled && styles.handled)}
      onClick={() => props.onChoose(props.entry)}
    >
      <SeverityIcon severity={finding.severity} />
      <div className={styles.body}>
        <div className={styles.head}>
          {cell !== undefined && <CellChip cell={cell} />}
          <span className={mergeClasses(styles.word, colour)}>{words.severity[finding.severity]}</span>
        </div>
        <div className={styles.sentence}>{wrong}</div>
        {(found !== undefined || expected !== undefined) && (
          <div className={styles.sides}>
            {found !== undefined && (
              <span>
                <span className={styles.label}>{words.found}</span> {found}
              </span>
            )}
            {found !== undefined && expected !== undefined && <ArrowRight12Regular aria-hidden />}
            {expected !== undefined && (
              <span>
                <span className={styles.label}>{words.expected}</span>{' '}
                <span className={styles.expected}>{expected}</span>
              </span>
            )}
          </div>
        )}
        {props.selected && todo !== '' && <div className={styles.todo}>{todo}</div>}
        {basis !== '' && (
          <div className={mergeClasses(styles.basis, props.selected && styles.whole)}>
            {words.labelled(words.basis, basis)}
          </div>
        )}
        {finding.handled && (
          <div className={styles.label}>{words.handled(finding.handled.reason, finding.handled.date)}</div>
        )}
      </div>
    </div>
  );
});
