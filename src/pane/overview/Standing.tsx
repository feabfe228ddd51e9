import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { SummaryLine } from '../../core/summary/summaryLine';
import type { Words } from '../words/zh-CN';

const useStyles = makeStyles({
  root: {
    padding: '8px 12px 2px',
    // In a low pane the list needs the room more.
    '@media (max-height: 460px)': { display: 'none' },
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  bar: { display: 'flex', gap: '2px', height: '6px', marginBottom: '4px' },
  part: { minWidth: '3px', borderRadius: '3px', '@media (forced-colors: active)': { border: '1px solid CanvasText' } },
  error: { backgroundColor: tokens.colorStatusDangerBackground3 },
  warning: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
  well: { backgroundColor: tokens.colorStatusSuccessBackground3 },
});

/** How many forms have errors, how many only warnings, how many pass; the sentence says what the bar shows. */
export function Standing({ lines, words }: { lines: readonly SummaryLine[]; words: Words }): JSX.Element {
  const styles = useStyles();
  const error = lines.filter(({ counts }) => counts.error > 0).length;
  const warning = lines.filter(({ counts }) => counts.error === 0 && counts.warning > 0).length;
  const parts = { error, warning, well: lines.length - error - warning } as const;
  return (
    <div className={styles.root}>
      <div className={styles.bar} aria-hidden>
        {(['error', 'warning', 'well'] as const).map(
          (name) =>
            parts[name] > 0 && (
              <div key={name} className={`${styles.part} ${styles[name]}`} style={{ flexGrow: parts[name] }} />
            ),
        )}
      </div>
      {words.summary.standing(lines.length, error, warning, parts.well)}
    </div>
  );
}
