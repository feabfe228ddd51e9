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
import { useEffect, useRef, useState, type JSX } from 'react';
import { usePane, usePaneState, type Diagnosis, type Found } from '../context';

const useStyles = makeStyles({
  text: {
    width: '100%',
    height: '180px',
    resize: 'vertical',
    boxSizing: 'border-box',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: '6px',
  },
  actions: { flexWrap: 'wrap' },
});

/** What a maintainer wants to know of this Excel, as text to be copied. Nothing of it is sent anywhere. */
export default function Diagnostics({ of, onClose }: { of: Diagnosis; onClose: () => void }): JSX.Element {
  const styles = useStyles();
  const { words } = usePane();
  const { problem } = usePaneState();
  const [checked, setChecked] = useState<readonly Found[]>([]);
  const [probed, setProbed] = useState<readonly Found[]>([]);
  const [probing, setProbing] = useState(false);
  const [copied, setCopied] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    void of.check().then(setChecked);
  }, [of]);

  const line = ({ what, ok, found }: Found): string => words.labelled(`${ok ? '✓' : '✗'} ${what}`, found);
  const text = [
    of.about(),
    ...checked.map(line),
    ...(problem ? [`${problem.task}: ${problem.code} ${problem.detail}`] : []),
    ...probed.map(line),
  ].join('\n');
  const probe = async (): Promise<void> => {
    setProbed([]);
    setProbing(true);
    await of.probe((found) => setProbed((before) => [...before, found]));
    setProbing(false);
  };
  const copy = async (): Promise<void> => {
    area.current?.select();
    // Where the page may not use the clipboard the text is selected, and Ctrl+C copies it.
    await navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => undefined,
    );
  };

  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.diagnostics}</DialogTitle>
          <DialogContent>
            <p>{words.diagnosticsHint}</p>
            <textarea ref={area} className={styles.text} readOnly value={text} aria-label={words.diagnostics} />
          </DialogContent>
          <DialogActions className={styles.actions}>
            <Button disabled={probing} onClick={() => void probe()}>
              {probing ? words.probing : words.probe}
            </Button>
            <Button onClick={() => void copy()}>{copied ? words.copied : words.copy}</Button>
            <Button appearance="primary" onClick={onClose}>
              {words.dismiss}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
