import { Button } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import type { JSX } from 'react';
import { usePane } from '../context';

/** Stands where the menu of further actions will be, until that is loaded. */
export function MoreButton(): JSX.Element {
  const { words } = usePane();
  return (
    <Button appearance="subtle" size="small" icon={<MoreHorizontal20Regular />} aria-label={words.more} disabled />
  );
}
