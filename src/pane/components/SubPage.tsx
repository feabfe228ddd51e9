import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, type JSX, type KeyboardEvent, type ReactNode } from 'react';
import { usePane } from '../context';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  head: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: '4px',
    padding: '4px 12px 4px 6px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    outline: 'none',
  },
  // Positioned, so that what is hidden from sight in it (radio buttons) scrolls with it and not with the page.
  body: { position: 'relative', flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: '10px 12px 12px' },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '8px 12px 10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** A page over the results, with a way back. The keyboard goes to its heading. */
export function SubPage(props: { title: string; children: ReactNode; foot?: ReactNode }): JSX.Element {
  const styles = useStyles();
  const { session, words } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    session.leavePage();
  };
  return (
    <section className={styles.root} aria-label={props.title} onKeyDown={leave}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowLeft20Regular />}
          aria-label={words.backToResult}
          onClick={session.leavePage}
        />
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {props.title}
        </h2>
      </div>
      <div className={styles.body}>{props.children}</div>
      {props.foot !== undefined && <div className={styles.foot}>{props.foot}</div>}
    </section>
  );
}
