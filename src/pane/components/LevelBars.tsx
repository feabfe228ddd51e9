import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type JSX } from 'react';
import { toNumber, ZERO } from '../../core/text/decimal';
import { usePane } from '../context';
import type { Level } from '../scoreList';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(40px, 1fr) max-content',
    columnGap: '8px',
    rowGap: '4px',
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  track: {
    height: '8px',
    borderRadius: '4px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  fill: {
    height: '100%',
    borderRadius: '4px',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  name: { maxWidth: '112px', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  points: { fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
  of: { color: tokens.colorNeutralForeground3 },
});

/** A bar per 一级指标: points got of the points to be had. */
export function LevelBars({ levels }: { levels: readonly Level[] }): JSX.Element {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <div className={styles.root}>
      {levels.map(({ name, weight, score, pending }) => {
        const share = toNumber(weight) > 0 ? Math.min(1, Math.max(0, toNumber(score) / toNumber(weight))) : 0;
        return (
          <Fragment key={name}>
            <span className={styles.name} title={name}>
              {name}
            </span>
            <span className={styles.track} aria-hidden>
              <span className={styles.fill} style={{ display: 'block', width: `${String(share * 100)}%` }} />
            </span>
            <span className={styles.points}>
              {pending > 0 && score === ZERO ? words.methods.pending : score}
              <span className={styles.of}> / {weight}</span>
            </span>
          </Fragment>
        );
      })}
    </div>
  );
}
