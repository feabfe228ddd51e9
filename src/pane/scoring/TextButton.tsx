import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    padding: '1px 0',
    border: 'none',
    backgroundColor: 'transparent',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorBrandForeground1,
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

/** An action within a line of text. */
export function TextButton(props: { onClick: () => void; label?: string; children: ReactNode }): JSX.Element {
  const styles = useStyles();
  return (
    <button type="button" className={styles.root} aria-label={props.label} onClick={props.onClick}>
      {props.children}
    </button>
  );
}
