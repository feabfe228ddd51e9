import { Button, Field, Radio, RadioGroup, Select, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useState, type JSX, type ReactNode } from 'react';
import { POLICIES } from '../../core/policies/catalogue';
import { SubPage } from '../components/SubPage';
import { usePane, usePaneState } from '../context';
import { PolicyChoice } from '../scoring/PolicyChoice';
import { PlaceChoice } from './PlaceChoice';
import { useSettings } from './useSettings';

const Diagnostics = lazy(() => import('../components/Diagnostics'));

const useStyles = makeStyles({
  section: {
    paddingBottom: '12px',
    marginBottom: '10px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    display: 'grid',
    rowGap: '6px',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  toggle: { marginLeft: '-8px' },
  radios: { marginLeft: '-8px' },
  start: { justifySelf: 'start' },
});

/** 设置. Each choice holds at once; there is nothing to save. */
export default function SettingsPage(): JSX.Element {
  const styles = useStyles();
  const { session, settings, words, diagnosis } = usePane();
  const { running, checked } = usePaneState();
  const { settings: own } = words;
  const { policy, live, marks, fillAs, language, kept } = useSettings();
  const [diagnosing, setDiagnosing] = useState(false);
  return (
    <SubPage title={own.title}>
      <Section title={own.office}>
        <PlaceChoice />
        <Field label={own.policy} hint={own.policyHint} size="small">
          <Select
            size="small"
            value={policy ?? ''}
            onChange={(_, { value }) => settings.set({ policy: value === '' ? null : value })}
          >
            <option value="">{own.automatic}</option>
            {POLICIES.map(({ name, title }) => (
              <option key={name} value={name}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
      </Section>
      {checked && (
        <Section title={own.thisWorkbook}>
          <PolicyChoice checked={checked} />
        </Section>
      )}
      <Section title={own.checking}>
        <Switch
          className={styles.toggle}
          checked={live}
          label={own.live}
          onChange={(_, { checked: on }) => settings.set({ live: on })}
        />
        <Switch
          className={styles.toggle}
          checked={marks}
          label={own.marks}
          onChange={(_, { checked: on }) => settings.set({ marks: on })}
        />
        <p className={styles.hint}>{own.marksHint}</p>
      </Section>
      <Section title={own.filling}>
        <RadioGroup
          className={styles.radios}
          layout="horizontal"
          aria-label={own.filling}
          value={fillAs}
          onChange={(_, { value }) => settings.set({ fillAs: value === 'formulas' ? 'formulas' : 'values' })}
        >
          <Radio value="values" label={own.fillAs.values} />
          <Radio value="formulas" label={own.fillAs.formulas} />
        </RadioGroup>
        <p className={styles.hint}>{own.fillAsHint}</p>
      </Section>
      <Section title={own.language}>
        <RadioGroup
          className={styles.radios}
          layout="horizontal"
          aria-label={own.language}
          value={language ?? words.language}
          onChange={(_, { value }) => settings.set({ language: value === 'en' ? 'en' : 'zh-CN' })}
        >
          <Radio value="zh-CN" label={own.languages['zh-CN']} />
          <Radio value="en" label={own.languages.en} />
        </RadioGroup>
      </Section>
      <Section title={own.copy}>
        <Button
          className={styles.start}
          size="small"
          disabled={running !== null}
          onClick={() => {
            session.leavePage();
            void session.deliver();
          }}
        >
          {words.deliver}
        </Button>
        <p className={styles.hint}>{own.deliverHint}</p>
      </Section>
      {diagnosis && (
        <Section title={words.diagnostics}>
          <Button className={styles.start} size="small" onClick={() => setDiagnosing(true)}>
            {words.diagnostics}
          </Button>
          <p className={styles.hint}>{own.diagnosticsHint}</p>
        </Section>
      )}
      <p className={styles.hint}>{kept ? own.kept : own.notKept}</p>
      {diagnosis && diagnosing && (
        <Suspense>
          <Diagnostics of={diagnosis} onClose={() => setDiagnosing(false)} />
        </Suspense>
      )}
    </SubPage>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }): JSX.Element {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </section>
  );
}
