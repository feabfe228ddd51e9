import type { Box } from './region';
import { writtenNumber } from '../text/amount';
import type { Column } from './columns';
import type { Label } from './label';
import type { ColumnRole } from './lexicon/columnWords';

/** A non-blank box of a row, with what it says as a label. */
export interface Token {
  readonly box: Box;
  readonly label: Label | undefined;
}

const WRONG = 20;

/** What it costs to leave a column of a shifted row without a cell. */
function missing(role: ColumnRole): number {
  if (role === 'name') return 5;
  return role === 'target' ? 2 : 0.3;
}

/** A number, or several that were typed into one cell by mistake. */
const isFigures = (text: string): boolean =>
  writtenNumber(text) !== undefined || /^\s*\d[\d\s.,]*$/.test(text.normalize('NFKC'));

/** How badly a cell's words suit a column. */
function mismatch({ box, label }: Token, role: ColumnRole): number {
  const level = label?.surelyLevel === true;
  switch (role) {
    case 'level1':
      // 成本指标 is far more often a 二级 than a 一级.
      return label?.level1 === undefined ? WRONG : label.level1 === '成本指标' ? 1 : 0;
    case 'level2':
      return label?.level2 !== undefined ? 0 : WRONG;
    case 'name':
      return level ? 8 : isFigures(box.text) ? 4 : 0;
    case 'weight':
    case 'score':
      return isFigures(box.text) ? 0 : 10;
    case 'reason':
      return level ? 8 : isFigures(box.text) ? 3 : 0;
    default:
      return level ? 8 : 0;
  }
}

/**
 * Gives the cells of a shifted row to the columns of its table: the order is kept, and each cell goes where its words
 * suit best. This is how a row is read whose cells a PDF has pushed left or right.
 *
 * @returns for each token the column it belongs to, undefined where it suits none
 */
export function alignRow(tokens: readonly Token[], columns: readonly Column[]): (Column | undefined)[] {
  const width = columns.length + 1;
  const cost = new Float64Array((tokens.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const step = new Uint8Array(cost.length);
  const at = (token: number, column: number): number => token * width + column;
  cost[0] = 0;
  for (let token = 0; token <= tokens.length; token += 1) {
    for (let column = 0; column <= columns.length; column += 1) {
      const here = cost[at(token, column)] ?? 0;
      const reach = (index: number, price: number, by: number): void => {
        if (here + price < (cost[index] ?? 0)) {
          cost[index] = here + price;
          step[index] = by;
        }
      };
      const next = tokens[token];
      const target = columns[column];
      if (target) reach(at(token, column + 1), missing(target.role), 1);
      if (next) reach(at(token + 1, column), WRONG, 2);
      if (next && target)
        reach(at(token + 1, column + 1), mismatch(next, target.role) + 0.1 * Math.abs(next.box.left - target.left), 3);
    }
  }
  const found = new Array<Column | undefined>(tokens.length).fill(undefined);
  for (let token = tokens.length, column = columns.length; token > 0 || column > 0;) {
    const by = step[at(token, column)];
    if (by === 3) found[token - 1] = columns[column - 1];
    if (by !== 1) token -= 1;
    if (by !== 2) column -= 1;
  }
  return found;
}
