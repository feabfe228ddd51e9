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
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import type { JSX } from 'react';
import { usePane } from '../context';
import { SheetItems } from '../scoring/SheetItems';
import type { PaneState } from '../state';

/** What is needed less often: marks on or off, 清除标记, 交付副本, 设置. */
export default function MoreMenu({ state }: { state: PaneState }): JSX.Element {
  const { session, settings, words } = usePane();
  const checkedValues = { marks: state.marks ? ['on'] : [] };
  return (
    <Menu
      checkedValues={checkedValues}
      onCheckedValueChange={(_, { checkedItems }) => {
        const marks = checkedItems.includes('on');
        settings.set({ marks });
        // 交付副本 switches marks off for the session alone, and the setting need not change then.
        session.allowMarks(marks);
      }}
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
          <SheetItems state={state} />
          <MenuItem disabled={state.running !== null} onClick={() => void session.deliver()}>
            {words.deliver}
          </MenuItem>
          <MenuItem icon={<Settings20Regular />} onClick={session.showSettings}>
            {words.settings.title}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
