import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { CORRECTABLE_FIELDS, fieldsOf } from '../../core/forms/correction';
import type { Form } from '../../core/forms/model';
import { CellLink } from '../components/CellChip';
import { usePane } from '../context';
import type { Correction } from './mappingActions';

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightSemibold },
  lines: { margin: '2px 0 0', padding: 0, listStyleType: 'none', display: 'grid', rowGap: '2px' },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content max-content',
    gap: '6px',
    alignItems: 'center',
  },
  where: { color: tokens.colorNeutralForeground3 },
});

/** The corrections that this form was read with, each with the way to undo it. */
export function CorrectedFields(props: { form: Form; corrections: readonly Correction[] }): JSX.Element | null {
  const styles = useStyles();
  const { session, words } = usePane();
  const { mapping } = words;
  const { form, corrections } = props;
  if (corrections.length === 0) return null;
  return (
    <div>
      <div className={styles.title}>{mapping.correctedCount(corrections.length)}</div>
      <ul className={styles.lines}>
        {corrections.map(({ fingerprint, field, inWorkbook }) => {
          const known = CORRECTABLE_FIELDS.find((candidate) => candidate === field);
          const name = known ? mapping.fields[known] : field;
          const [first] = fieldsOf(form, field);
          return (
            <li key={field} className={styles.line}>
              <span>
                {name}
                <span className={styles.where}>{words.aside(inWorkbook ? mapping.inWorkbook : mapping.onMachine)}</span>
              </span>
              {first?.cell !== undefined ? <CellLink cell={first.cell} /> : <span />}
              <Button
                size="small"
                appearance="subtle"
                aria-label={mapping.undoOne(name)}
                onClick={() => void session.mapping.undo(fingerprint, field)}
              >
                {mapping.undo}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
