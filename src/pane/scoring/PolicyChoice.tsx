import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, useState, type ChangeEvent, type JSX } from 'react';
import { usePane, usePaneState } from '../context';
import type { Checked } from '../state';
import { choosable, policyInForce, whyInForce } from './policyInForce';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '10px' },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: '4px' },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    textWrap: 'pretty',
  },
  force: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, textWrap: 'pretty' },
  mistakes: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusDangerForeground1,
  },
  file: { display: 'none' },
  start: { justifySelf: 'start' },
});

/** The policies in force in this workbook with their reasons, another one to be chosen, or an own file to be read in. */
export function PolicyChoice({ checked }: { checked: Checked }): JSX.Element {
  const styles = useStyles();
  const { session, words } = usePane();
  const { running } = usePaneState();
  const { scoring } = words;
  const { memory } = checked;
  const chosen = memory.policy ?? '';
  return (
    <div className={styles.root}>
      <InForce checked={checked} />
      <Field label={scoring.policyTitle} hint={scoring.policyKept} size="small">
        <Select
          size="small"
          value={chosen}
          disabled={running !== null && running.task !== 'recheck'}
          onChange={(_, { value }) => void session.scoring.choosePolicy(value === '' ? null : value)}
        >
          <option value="">{scoring.policyAutomatic}</option>
          {choosable(memory).map((policy) => (
            <option key={policy.name} value={policy.name}>
              {policy === memory.ownPolicy ? scoring.policyOwn(policy.title) : policy.title}
            </option>
          ))}
        </Select>
      </Field>
      <OwnFile />
    </div>
  );
}

/** Each policy once, with the reason and the document it rests on. */
function InForce({ checked: { report, memory } }: { checked: Checked }): JSX.Element {
  const styles = useStyles();
  const { words } = usePane();
  const { scoring } = words;
  const lines = new Map(
    report.forms.map((form) => {
      const policy = policyInForce(form, memory);
      return [scoring.policyWhy(policy.title, whyInForce(form, memory, scoring)), policy.basis] as const;
    }),
  );
  return (
    <ul className={styles.list} aria-label={scoring.policyInForce}>
      {[...lines].map(([line, basis]) => (
        <li key={line}>
          <div className={styles.force}>{line}</div>
          <p className={styles.hint}>{scoring.basisOf(basis)}</p>
        </li>
      ))}
    </ul>
  );
}

function OwnFile(): JSX.Element {
  const styles = useStyles();
  const { session, words } = usePane();
  const { scoring } = words;
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  const [mistakes, setMistakes] = useState<readonly string[] | 'unread'>([]);
  const read = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? [];
    // The same file may be chosen again once it is mended.
    target.value = '';
    if (!file) return;
    try {
      setMistakes(await session.scoring.loadPolicy(await file.text()));
    } catch {
      setMistakes('unread');
    }
  };
  return (
    <div className={styles.root}>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className={styles.file}
        tabIndex={-1}
        aria-hidden
        onChange={(event) => void read(event)}
      />
      <Button className={styles.start} size="small" aria-describedby={hint} onClick={() => input.current?.click()}>
        {scoring.policyFile}
      </Button>
      <p id={hint} className={styles.hint}>
        {scoring.policyFileHint}
      </p>
      <div role="alert" className={styles.mistakes}>
        {mistakes === 'unread' && scoring.policyFileUnread}
        {mistakes !== 'unread' && mistakes.length > 0 && (
          <>
            {scoring.policyFileMistakes(mistakes.length)}
            <ul>
              {mistakes.map((mistake) => (
                <li key={mistake}>{mistake}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
