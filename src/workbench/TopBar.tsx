import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { DocumentMultiple20Regular } from '@fluentui/react-icons/svg/document-multiple';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { TableCheckerFilled } from '@fluentui/react-icons/svg/table-checker';
import { useRef, useSyncExternalStore, type JSX } from 'react';
import type { Desk } from './desk';
import type { Batch } from './many/batch';
import { incomingFile } from './openFile';
import { useWords } from './useWords';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '6px 12px 6px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  logo: { color: tokens.colorBrandForeground1, display: 'block' },
  title: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400, marginRight: '4px' },
  subtitle: { color: tokens.colorNeutralForeground3, marginRight: '8px' },
  file: {
    flex: '1 1 160px',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    paddingLeft: '12px',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  unsaved: { color: tokens.colorStatusWarningForeground3, fontSize: tokens.fontSizeBase200, marginLeft: '8px' },
});

export function TopBar(props: { desk: Desk; batch: Batch; openSample: () => Promise<void> }): JSX.Element {
  const { desk, batch, openSample } = props;
  const styles = useStyles();
  const { workbench: words } = useWords();
  const { entries } = useSyncExternalStore(batch.store.subscribe, batch.store.get);
  const { open, opening, unsaved, front } = useSyncExternalStore(desk.store.subscribe, desk.store.get);
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.root}>
      <TableCheckerFilled fontSize={24} className={styles.logo} aria-hidden />
      <span className={styles.title}>{words.title}</span>
      <span className={styles.subtitle}>{words.subtitle}</span>
      <span className={styles.file} title={open?.fileName}>
        {front === 'workbook' && open?.fileName}
        {front === 'workbook' && unsaved && <span className={styles.unsaved}>● {words.unsaved}</span>}
      </span>
      {front === 'many' ? (
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} onClick={() => desk.show('workbook')}>
          {words.many.leave}
        </Button>
      ) : (
        <Button
          appearance="subtle"
          icon={entries.length > 0 ? <ArrowLeft20Regular /> : <DocumentMultiple20Regular />}
          title={words.many.openHint}
          onClick={() => desk.show('many')}
        >
          {entries.length > 0 ? words.many.back(entries.length) : words.many.open}
        </Button>
      )}
      <Button appearance="subtle" onClick={() => void openSample()}>
        {words.sample}
      </Button>
      <Button icon={<FolderOpen20Regular />} title={words.openHint} onClick={() => chooser.current?.click()}>
        {words.open}
      </Button>
      <Button
        appearance="primary"
        icon={<ArrowDownload20Regular />}
        title={words.saveHint}
        disabled={!open || opening !== null || front === 'many'}
        onClick={() => void desk.save()}
      >
        {words.save}
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.xls"
        aria-label={words.openHint}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // Choosing the same file again must be heard as well.
          currentTarget.value = '';
          if (file) void desk.bring(incomingFile(file));
        }}
      />
    </header>
  );
}
