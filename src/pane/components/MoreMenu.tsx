import {
  Button,
  Menu,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { Broom20Regular } from '@fluentui/react-icons/svg/broom';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { lazy, Suspense, useState, type JSX } from 'react';
import { usePane } from '../context';
import type { PaneState } from '../state';

const Diagnostics = lazy(() => import('./Diagnostics'));

/** What is needed less often: marks on or off, 清除标记, 交付副本, 诊断. */
export default function MoreMenu({ state }: { state: PaneState }): JSX.Element {
  const { session, words, diagnosis } = usePane();
  const [diagnosing, setDiagnosing] = useState(false);
  const checkedValues = { marks: state.marks ? ['on'] : [] };
  const menu = (
    <Menu
      checkedValues={checkedValues}
      onCheckedValueChange={(_, { checkedItems }) => session.allowMarks(checkedItems.includes('on'))}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<MoreHorizontal20Regular />} aria-label={words.more} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemCheckbox name="marks" value="on">
            {words.marksSwitch}
          </MenuItemCheckbox>
          <MenuItem icon={<Broom20Regular />} disabled={!state.marked} onClick={() => void session.clear()}>
            {words.clear}
          </MenuItem>
          <MenuItem disabled={state.running !== null} onClick={() => void session.deliver()}>
            {words.deliver}
          </MenuItem>
          {diagnosis && <MenuItem onClick={() => setDiagnosing(true)}>{words.diagnostics}</MenuItem>}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
  return (
    <>
      {menu}
      {diagnosis && diagnosing && (
        <Suspense>
          <Diagnostics of={diagnosis} onClose={() => setDiagnosing(false)} />
        </Suspense>
      )}
    </>
  );
}
