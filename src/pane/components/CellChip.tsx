import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Address } from '../../core/sheet/address';
import { shortCell, usePane } from '../context';

const useStyles = makeStyles({
  chip: {
    display: 'inline-block',
    padding: '0 5px',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  button: {
    fontFamily: 'inherit',
    cursor: 'pointer',
    color: tokens.colorBrandForeground1,
    ':hover': { textDecorationLine: 'underline', backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

/** The name of a cell. */
export function CellChip({ cell, whole = false }: { cell: Address; whole?: boolean }): JSX.Element {
  const styles = useStyles();
  return <span className={styles.chip}>{whole ? cell : shortCell(cell)}</span>;
}

/** The name of a cell that shows the cell when pressed. */
export function CellLink({ cell, whole = false }: { cell: Address; whole?: boolean }): JSX.Element {
  const styles = useStyles();
  const { session } = usePane();
  return (
    <button
      type="button"
      className={mergeClasses(styles.chip, styles.button)}
      onClick={() => void session.reveal(cell)}
    >
      {whole ? cell : shortCell(cell)}
    </button>
  );
}
