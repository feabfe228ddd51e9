import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type JSX } from 'react';
import { CORRECTABLE, fieldsOf, type CorrectableField } from '../../core/forms/correction';
import { cellName, parseAddress, parseArea, type Address } from '../../core/sheet/address';
import { SubPage } from '../components/SubPage';
import { sheetOf, usePane } from '../context';
import type { Checked } from '../state';
import { SaysNow, TrialResult } from './TrialResult';
import type { Trial } from './mappingActions';

const GROUPS = ['head', 'funds', 'scores', 'columns'] as const;

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '10px' },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  where: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  address: { flex: '1 1 90px', minWidth: '90px' },
});

/** 更正读取: a field, the cell it stands in, and what would be read then; kept after a click. */
export default function CorrectPage({ at, checked }: { at: Address; checked: Checked }): JSX.Element {
  const styles = useStyles();
  const { session, words } = usePane();
  const { mapping } = words;
  const { selected } = session.mapping;
  const form = checked.report.forms.find(({ id }) => id === at);
  const [field, setField] = useState<CorrectableField>(form ? 'project' : 'column.target');
  const [text, setText] = useState('');
  const [mistake, setMistake] = useState<string>();
  const [trial, setTrial] = useState<Trial | 'running'>();
  /** Which trial the answer is waited for; an older one is not shown. */
  const latest = useRef(0);

  const answered = useRef<HTMLDivElement>(null);
  // In a short pane the answer would come below what is seen.
  useEffect(() => {
    if (trial !== undefined) answered.current?.scrollIntoView({ block: 'nearest' });
  }, [trial]);

  async function tryOut(which: CorrectableField, cell: Address | undefined, typed: string): Promise<void> {
    const mine = (latest.current += 1);
    setTrial(undefined);
    setMistake(cell === undefined && typed !== '' ? mapping.wrongAddress(typed) : undefined);
    if (cell === undefined) return;
    setTrial('running');
    const answer = await session.mapping.tryOut(at, which, cell).catch((): Trial => ({ kind: 'unreadable' }));
    if (latest.current === mine) setTrial(answer);
  }

  async function take(): Promise<void> {
    const cell = await selected?.();
    const place = cell === undefined ? undefined : parseAddress(cell);
    if (cell === undefined || !place) {
      setTrial(undefined);
      setMistake(mapping.nothingSelected);
      return;
    }
    setText(place.sheet === sheetOf(at) ? cellName(place.row, place.column) : cell);
    await tryOut(field, cell, cell);
  }

  const now = form && fieldsOf(form, field);
  const ready = trial !== undefined && trial !== 'running' && trial.kind === 'read' ? trial : undefined;
  return (
    <SubPage
      title={mapping.correctTitle}
      foot={
        <>
          <Button
            appearance="primary"
            disabled={!ready}
            onClick={() => ready && void session.mapping.keep(ready, field)}
          >
            {mapping.keep}
          </Button>
          <Button onClick={session.leavePage}>{words.back}</Button>
        </>
      }
    >
      <div className={styles.root}>
        <p className={styles.hint}>{mapping.correctHint}</p>
        <Field label={mapping.field}>
          <Select
            value={field}
            onChange={(_, { value }) => {
              const chosen = GROUPS.flatMap((group): readonly CorrectableField[] => CORRECTABLE[group]).find(
                (candidate) => candidate === value,
              );
              if (!chosen) return;
              setField(chosen);
              void tryOut(chosen, cellOf(text, at), text);
            }}
          >
            {GROUPS.map((group) => (
              <optgroup key={group} label={mapping.groups[group]}>
                {CORRECTABLE[group].map((name) => (
                  <option key={name} value={name}>
                    {mapping.fields[name]}
                  </option>
                ))}
              </optgroup>
            ))}
          </Select>
        </Field>
        {form && <SaysNow label={mapping.readNow} fields={now ?? []} />}
        <Field
          label={mapping.cell}
          {...(mistake !== undefined && { validationMessage: mistake, validationState: 'error' as const })}
          {...(mistake === undefined && {
            hint: field.startsWith('column.') ? mapping.columnHint : selected && mapping.takeSelectedHint,
          })}
        >
          {(control) => (
            <div className={styles.where}>
              <Input
                {...control}
                className={styles.address}
                value={text}
                placeholder={mapping.cellHint}
                onChange={(_, { value }) => {
                  setText(value);
                  const cell = cellOf(value, at);
                  // Half an address is no mistake yet; leaving the field with one is.
                  void tryOut(field, cell, cell === undefined ? '' : value);
                }}
                onBlur={() => {
                  if (trial === undefined && cellOf(text, at) === undefined) void tryOut(field, undefined, text.trim());
                }}
              />
              {selected && <Button onClick={() => void take()}>{mapping.takeSelected}</Button>}
            </div>
          )}
        </Field>
        <div ref={answered} role="status">
          {trial !== undefined && (
            <TrialResult trial={trial} before={now ?? []} known={form !== undefined} text={text} />
          )}
        </div>
      </div>
    </SubPage>
  );
}

/** `g4` on the form's own sheet, or a whole address. */
function cellOf(text: string, at: Address): Address | undefined {
  const plain = text.trim();
  const whole = parseAddress(plain);
  if (whole) return `${whole.sheet}!${cellName(whole.row, whole.column)}`;
  const area = parseArea(plain);
  return area && `${sheetOf(at)}!${cellName(area.top, area.left)}`;
}
