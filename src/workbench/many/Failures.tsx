import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { SummaryFile } from '../../core/summary/summaryLine';
import { SeverityIcon } from '../../pane/components/severity';
import { useWords } from '../useWords';

const useStyles = makeStyles({
  root: {
    margin: '8px 16px 0',
    padding: '6px 12px',
    flexShrink: 0,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    lineHeight: tokens.lineHeightBase300,
  },
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  list: { margin: '4px 0', paddingLeft: '20px', maxHeight: '120px', overflowY: 'auto' },
  file: { fontWeight: tokens.fontWeightSemibold, marginRight: '8px' },
});

/** Few are shown at once; many would push the table away. */
const SHOWN = 3;

/** Each file that could not be read, with what happened and what to do. */
export function Failures({ files }: { files: readonly SummaryFile[] }): JSX.Element | null {
  const styles = useStyles();
  const { many } = useWords().workbench;
  const failed = files.flatMap((file) => {
    if (!('report' in file)) return [{ file: file.file, why: file.failed }];
    return file.report.forms.length === 0 ? [{ file: file.file, why: many.noForms }] : [];
  });
  if (failed.length === 0) return null;
  return (
    <details className={styles.root} open={failed.length <= SHOWN}>
      <summary className={styles.summary}>
        <SeverityIcon severity="warning" /> {many.failedTitle(failed.length)}
      </summary>
      <ul className={styles.list}>
        {failed.map(({ file, why }) => (
          <li key={file}>
            <span className={styles.file}>{file}</span>
            {why}
          </li>
        ))}
      </ul>
    </details>
  );
}
