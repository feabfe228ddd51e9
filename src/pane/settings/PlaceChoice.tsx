import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type JSX } from 'react';
import { suggestionAt } from '../../core/policies/catalogue';
import { usePane } from '../context';
import { PROVINCES } from '../words/provinces';
import { useSettings } from './useSettings';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px' },
  said: {
    marginTop: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  take: { marginTop: '6px' },
});

/** Years from three ago to the next: forms of the past year are evaluated while those of the next are declared. */
function years(now: number): readonly number[] {
  const year = new Date(now).getFullYear();
  return [year + 1, year, year - 1, year - 2, year - 3];
}

/** Asks 省 and 年度 and suggests the policy for them. */
export function PlaceChoice(): JSX.Element {
  const styles = useStyles();
  const { settings, words, now } = usePane();
  const { province, year, policy } = useSettings();
  const said = useId();
  const { settings: own } = words;
  const suggested = province === null || year === null ? undefined : suggestionAt(province, year);
  return (
    <div>
      <div className={styles.row}>
        <Field label={own.province} size="small">
          <Select
            size="small"
            value={province ?? ''}
            aria-describedby={said}
            onChange={(_, { value }) => settings.set({ province: value === '' ? null : value })}
          >
            <option value="">{own.notSaid}</option>
            {Object.keys(PROVINCES).map((name) => (
              <option key={name} value={name}>
                {own.provinceName(name)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={own.year} size="small">
          <Select
            size="small"
            value={year === null ? '' : String(year)}
            aria-describedby={said}
            onChange={(_, { value }) => settings.set({ year: value === '' ? null : Number(value) })}
          >
            <option value="">{own.notSaid}</option>
            {years(now()).map((name) => (
              <option key={name} value={name}>
                {own.yearOf(name)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div id={said} role="status" className={styles.said}>
        {province !== null &&
          year !== null &&
          (suggested
            ? own.suggestion(suggested.policy.title, suggested.why)
            : own.noSuggestion(own.provinceName(province)))}
      </div>
      {suggested && policy !== suggested.policy.name && (
        <Button
          className={styles.take}
          size="small"
          appearance="primary"
          onClick={() => settings.set({ policy: suggested.policy.name })}
        >
          {own.takeSuggestion}
        </Button>
      )}
    </div>
  );
}
