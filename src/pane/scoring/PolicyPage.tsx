import type { JSX } from 'react';
import { SubPage } from '../components/SubPage';
import { usePane } from '../context';
import type { Checked } from '../state';
import { PolicyChoice } from './PolicyChoice';

/** Which policy the workbook is scored by, and another one to be chosen. */
export default function PolicyPage({ checked }: { checked: Checked }): JSX.Element {
  const { words } = usePane();
  return (
    <SubPage title={words.scoring.policyTitle}>
      <PolicyChoice checked={checked} />
    </SubPage>
  );
}
