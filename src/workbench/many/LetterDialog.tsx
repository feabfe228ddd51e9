import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useRef, useState, type JSX } from 'react';
import { opinionText, type Opinion } from '../../core/summary/opinion';
import { useWords } from '../useWords';

const useStyles = makeStyles({
  text: {
    width: '100%',
    height: 'min(52vh, 460px)',
    resize: 'vertical',
    boxSizing: 'border-box',
    padding: '12px 14px',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '24px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  surface: { maxWidth: '760px' },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

/** 退回意见 to one unit: to be read, copied, or saved as a Word file. */
export function LetterDialog(props: { opinion: Opinion; onClose: () => void; save: () => Promise<void> }): JSX.Element {
  const { opinion, onClose, save } = props;
  const styles = useStyles();
  const { workbench, pane } = useWords();
  const { many } = workbench;
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  const [working, setWorking] = useState(false);
  const [failed, setFailed] = useState(false);
  const text = opinionText(opinion);
  const copy = async (): Promise<void> => {
    area.current?.select();
    // Where the page may not use the clipboard the text is selected, and Ctrl+C copies it.
    await navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  const saveNow = async (): Promise<void> => {
    setWorking(true);
    setFailed(false);
    await save().catch(() => setFailed(true));
    setWorking(false);
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{many.letterTitle(opinion.unit || pane.summary.noUnit)}</DialogTitle>
          <DialogContent>
            <textarea ref={area} className={styles.text} readOnly value={text} aria-label={many.letter} />
            {failed && (
              <div role="alert" className={styles.wrong}>
                {many.notSaved}
              </div>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={() => void copy()}>{copied ? many.copied : many.copy}</Button>
            <Button appearance="primary" disabled={working} onClick={() => void saveNow()}>
              {working ? many.working : many.saveLetter}
            </Button>
            <Button appearance="subtle" onClick={onClose}>
              {many.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
