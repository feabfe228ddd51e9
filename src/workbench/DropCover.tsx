import { makeStyles, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import type { JSX } from 'react';
import { useWords } from './useWords';

const useStyles = makeStyles({
  root: {
    position: 'fixed',
    inset: '12px',
    zIndex: 2000,
    display: 'grid',
    placeContent: 'center',
    justifyItems: 'center',
    rowGap: '8px',
    // The drop itself belongs to the page below.
    pointerEvents: 'none',
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.94,
    color: tokens.colorBrandForeground1,
  },
  title: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground3 },
});

export function DropCover(): JSX.Element {
  const styles = useStyles();
  const { workbench } = useWords();
  return (
    <div className={styles.root}>
      <FolderOpenRegular fontSize={40} aria-hidden />
      <div className={styles.title}>{workbench.drop}</div>
      <div className={styles.hint}>{workbench.dropHint}</div>
    </div>
  );
}
