import { mergeClasses } from '@fluentui/react-components';
import { ChevronDown12Filled } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp12Filled } from '@fluentui/react-icons/svg/chevron-up';
import type { JSX } from 'react';
import type { Severity } from '../../core/rules/rule';
import type { Column } from '../../core/summary/sortLines';
import { SeverityIcon } from '../components/severity';
import { useTableStyles } from './tableStyles';

/** By what a table is sorted; `reversed` puts what needs no attention first. */
export interface Order {
  readonly by: Column;
  readonly reversed: boolean;
}

/** Numbers of findings are best seen from the highest; everything else begins with the lowest. */
const FALLING: ReadonlySet<Column> = new Set(['error', 'warning', 'info']);

const isFalling = ({ by, reversed }: Order): boolean => FALLING.has(by) !== reversed;

const isSeverity = (column: Column): column is Severity => FALLING.has(column);

/** A heading whose buttons sort the table, several where one column shows several things. */
export function SortHead(props: {
  columns: readonly Column[];
  order: Order;
  names: Readonly<Record<Column, string>>;
  label: (column: string) => string;
  onOrder: (order: Order) => void;
  className?: string | undefined;
}): JSX.Element {
  const styles = useTableStyles();
  const { columns, order, names } = props;
  const mine = columns.includes(order.by);
  const falling = isFalling(order);
  return (
    <th
      scope="col"
      className={mergeClasses(styles.head, props.className)}
      aria-sort={!mine ? 'none' : falling ? 'descending' : 'ascending'}
    >
      {columns.map((column) => (
        <button
          key={column}
          type="button"
          className={styles.sort}
          title={props.label(names[column])}
          onClick={() => props.onOrder({ by: column, reversed: order.by === column && !order.reversed })}
        >
          {isSeverity(column) ? <SeverityIcon severity={column} label={names[column]} /> : names[column]}
          {order.by === column && (falling ? <ChevronDown12Filled aria-hidden /> : <ChevronUp12Filled aria-hidden />)}
        </button>
      ))}
    </th>
  );
}
