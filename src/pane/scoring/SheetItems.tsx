import { MenuItem } from '@fluentui/react-components';
import { DocumentTable20Regular } from '@fluentui/react-icons/svg/document-table';
import { TableAdd20Regular } from '@fluentui/react-icons/svg/table-add';
import { Ruler20Regular } from '@fluentui/react-icons/svg/ruler';
import type { JSX } from 'react';
import { usePane } from '../context';
import type { PaneState } from '../state';
import { isDeclaration } from './scoringActions';

/** The sheets that can be made of what was checked, and its policy. */
export function SheetItems({ state: { checked, running } }: { state: PaneState }): JSX.Element | null {
  const { session, words } = usePane();
  if (!checked || checked.report.forms.length === 0) return null;
  const busy = running !== null;
  return (
    <>
      <MenuItem icon={<Ruler20Regular />} onClick={session.scoring.showPolicy}>
        {words.scoring.policyChange}
      </MenuItem>
      {session.scoring.makesSheets && (
        <>
          <MenuItem icon={<DocumentTable20Regular />} disabled={busy} onClick={() => void session.scoring.makeReport()}>
            {words.scoring.makeReport}
          </MenuItem>
          {checked.report.forms.some(isDeclaration) && (
            <MenuItem icon={<TableAdd20Regular />} disabled={busy} onClick={session.scoring.askSelfEvaluation}>
              {words.scoring.makeSelfEvaluation}
            </MenuItem>
          )}
        </>
      )}
    </>
  );
}
