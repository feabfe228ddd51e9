import { useMemo, type JSX } from 'react';
import { summaryLines } from '../../core/summary/summaryLine';
import { usePane, usePaneState } from '../context';
import { SummaryPanel } from '../overview/SummaryPanel';
import type { Checked } from '../state';

/** 总览: the forms of the workbook, to find the one to begin with. A click shows its findings. */
export default function Overview({ checked: { report } }: { checked: Checked }): JSX.Element {
  const { session, words } = usePane();
  const lines = useMemo(() => summaryLines(report), [report]);
  const { look } = usePaneState();
  return (
    <SummaryPanel
      lines={lines}
      words={words}
      // Whoever comes back from a form finds the overview as it was left.
      look={look}
      onLook={(look) => session.store.set({ look })}
      onOpen={({ form }) => void session.showOnly(form)}
    />
  );
}
