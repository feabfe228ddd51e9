import { makeStyles, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import type { JSX } from 'react';
import { useWords } from '../useWords';
import type { Batch } from './batch';
import { Choosers } from './Choosers';

const useStyles = makeStyles({
  root: { display: 'grid', placeContent: 'center', padding: '24px', backgroundColor: tokens.colorNeutralBackground2 },
  card: {
    display: 'grid',
    justifyItems: 'center',
    rowGap: '12px',
    maxWidth: '640px',
    padding: '48px 64px',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  icon: { color: tokens.colorBrandForeground1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  hint: {
    margin: 0,
    maxWidth: '480px',
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorNeutralForeground2,
    textWrap: 'pretty',
  },
  actions: { display: 'flex', gap: '8px', marginTop: '8px' },
});

/** Before anything was dropped: what this page is for and how to begin. */
export function ManyEmpty({ batch }: { batch: Batch }): JSX.Element {
  const styles = useStyles();
  const { many } = useWords().workbench;
  return (
    <section className={styles.root} aria-label={many.title}>
      <div className={styles.card}>
        <FolderOpenRegular fontSize={56} className={styles.icon} aria-hidden />
        <h1 className={styles.title}>{many.emptyTitle}</h1>
        <p className={styles.hint}>{many.emptyHint}</p>
        <div className={styles.actions}>
          <Choosers batch={batch} />
        </div>
      </div>
    </section>
  );
}
