import { Button, Field, Radio, RadioGroup, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { Finding } from '../../core/rules/rule';
import { CellChip } from '../components/CellChip';
import { SubPage } from '../components/SubPage';
import { usePane } from '../context';

const useStyles = makeStyles({
  what: {
    margin: '0 0 6px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  hint: {
    margin: '8px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  own: { marginLeft: '32px' },
});

/** Asks why a finding may stay as it is. */
export default function VerifyPage({ finding }: { finding: Finding }): JSX.Element {
  const styles = useStyles();
  const { session, words, wording } = usePane();
  const { review } = words;
  const [chosen, setChosen] = useState('');
  const [own, setOwn] = useState('');
  const [asked, setAsked] = useState(false);
  const reason = (chosen === OWN ? own : chosen).trim();
  const [cell] = finding.cells;
  const keep = (): void => {
    if (reason === '') setAsked(true);
    else void session.findings.verify(finding, reason);
  };
  return (
    <SubPage
      title={review.verifyTitle}
      foot={
        <>
          <Button appearance="primary" onClick={keep}>
            {review.keepReason}
          </Button>
          <Button onClick={session.leavePage}>{words.back}</Button>
        </>
      }
    >
      <p className={styles.what}>
        {cell !== undefined && <CellChip cell={cell} />} {wording.say(finding).wrong}
      </p>
      <Field
        label={review.reason}
        {...(asked && reason === '' && { validationMessage: review.reasonMissing, validationState: 'error' as const })}
      >
        <RadioGroup value={chosen} onChange={(_, { value }) => setChosen(value)}>
          {review.reasons.map((ready) => (
            <Radio key={ready} value={ready} label={ready} />
          ))}
          <Radio value={OWN} label={review.otherReason} />
        </RadioGroup>
      </Field>
      {chosen === OWN && (
        <Textarea
          className={styles.own}
          value={own}
          rows={2}
          maxLength={LONGEST}
          aria-label={review.otherReason}
          placeholder={review.otherReasonHint}
          autoFocus
          onChange={(_, { value }) => setOwn(value)}
        />
      )}
      <p className={styles.hint}>{review.verifyHint}</p>
    </SubPage>
  );
}

/** Not a sentence, so no ready-made reason can be the same. */
const OWN = 'own';
/** As long as a cell of the report shows well. */
const LONGEST = 200;
