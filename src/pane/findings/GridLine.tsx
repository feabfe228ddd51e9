import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Cells } from '../../core/plan/cells';
import type { Report } from '../../core/report';
import type { Address } from '../../core/sheet/address';
import { FindingRow } from '../components/FindingRow';
import { FormHeading } from '../components/FormHeading';
import { usePane } from '../context';
import type { Entry } from '../findingList';
import { HandledRow } from './HandledRow';
import type { Item } from './listItems';

const useStyles = makeStyles({
  verified: {
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** One line of the list: the heading of a form, a finding, what was verified. */
export function GridLine(props: {
  item: Item;
  /** Counted from 1, headings included. */
  place: number;
  selected: boolean;
  reachable: boolean;
  report: Report;
  names: ReadonlyMap<Address, string>;
  cells: Cells;
  alike: ReadonlyMap<string, number>;
  onChoose: (entry: Entry) => void;
}): JSX.Element {
  const styles = useStyles();
  const { words } = usePane();
  const { item, place, selected, reachable, onChoose } = props;
  switch (item.kind) {
    case 'form': {
      const name = props.names.get(item.form) || words.noName;
      const form = props.report.forms.find((candidate) => candidate.id === item.form);
      return (
        <div role="row" aria-rowindex={place} aria-label={words.findingsOf(name)}>
          <div role="rowheader">
            <FormHeading name={name} form={item.form} kind={form?.kind} counts={item.counts} />
          </div>
        </div>
      );
    }
    case 'verified':
      return (
        <div role="row" aria-rowindex={place}>
          <div role="rowheader" className={styles.verified}>
            {words.review.verifiedCount(item.count)}
          </div>
        </div>
      );
    case 'finding':
      return (
        <FindingRow
          entry={item.entry}
          place={place}
          selected={selected}
          reachable={reachable}
          cells={props.cells}
          alike={props.alike.get(item.entry.finding.rule) ?? 0}
          onChoose={onChoose}
        />
      );
    case 'handled':
      return (
        <HandledRow entry={item.entry} place={place} selected={selected} reachable={reachable} onChoose={onChoose} />
      );
  }
}
