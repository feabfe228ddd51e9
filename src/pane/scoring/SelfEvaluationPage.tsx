import { Button, Checkbox, Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { SELF_EVALUATION_LAYOUTS, usualLayout, type SelfEvaluationLayout } from '../../core/plan/selfEvaluationSheet';
import type { Address } from '../../core/sheet/address';
import { SubPage } from '../components/SubPage';
import { sheetOf, usePane } from '../context';
import type { Checked } from '../state';
import { policyInForce } from './policyInForce';
import { isDeclaration } from './scoringActions';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '12px' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, textWrap: 'pretty' },
  forms: { display: 'grid', marginLeft: '-8px' },
  radios: { marginLeft: '-8px' },
});

/** Asks of which 申报表 a 自评表 is to be made, and in which layout. */
export default function SelfEvaluationPage({ checked: { report, memory } }: { checked: Checked }): JSX.Element {
  const styles = useStyles();
  const { session, words } = usePane();
  const { scoring } = words;
  const forms = report.forms.filter(isDeclaration);
  const [first] = forms;
  const [layout, setLayout] = useState<SelfEvaluationLayout>(
    first ? usualLayout(policyInForce(first, memory)) : 'national',
  );
  const [left, setLeft] = useState<ReadonlySet<Address>>(new Set());
  const wanted = forms.filter(({ id }) => !left.has(id)).map(({ id }) => id);
  const toggle = (id: Address): void => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  return (
    <SubPage
      title={scoring.selfEvaluationTitle}
      foot={
        <>
          <Button
            appearance="primary"
            disabled={wanted.length === 0}
            onClick={() => void session.scoring.makeSelfEvaluations(wanted, layout)}
          >
            {scoring.makeForms(wanted.length)}
          </Button>
          <Button onClick={session.leavePage}>{words.back}</Button>
        </>
      }
    >
      <div className={styles.root}>
        <p className={styles.hint}>{scoring.selfEvaluationHint}</p>
        <Field label={scoring.layout}>
          <RadioGroup
            className={styles.radios}
            value={layout}
            onChange={(_, { value }) => setLayout(value === 'sichuan' ? 'sichuan' : 'national')}
          >
            {SELF_EVALUATION_LAYOUTS.map((one) => (
              <Radio key={one} value={one} label={scoring.layouts[one]} />
            ))}
          </RadioGroup>
        </Field>
        <div role="group" aria-label={scoring.whichForms} className={styles.forms}>
          {forms.map(({ id, project }) => (
            <Checkbox
              key={id}
              checked={!left.has(id)}
              label={`${project?.text || words.noName} · ${sheetOf(id)}`}
              onChange={() => toggle(id)}
            />
          ))}
        </div>
      </div>
    </SubPage>
  );
}
