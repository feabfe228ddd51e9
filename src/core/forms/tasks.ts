import { compact } from './compact';
import type { Fund, FundSource, Task } from './model';
import type { Reading } from './reading';
import { isBlankBox, type Box } from './region';

/** 年度主要任务 and the funds its total row sums up. */
export interface Tasks {
  readonly tasks: readonly Task[];
  readonly funds: readonly Fund[];
  readonly rows: readonly number[];
}

const NONE: Tasks = { tasks: [], funds: [], rows: [] };

/**
 * Reads the table of main tasks on a department form: 任务名称 | 主要内容 | 预算金额（总额, 财政拨款, 其他资金）, closed by a
 * total row.
 */
export function readTasks(reading: Reading): Tasks {
  const heading = reading.region.boxes.find(({ wording }) => wording.taskHeading);
  if (!heading) return NONE;
  const heads = headings(reading, heading);
  const first = Math.max(heading.bottom, ...heads.map(({ box }) => box.bottom)) + 1;
  const tasks: Task[] = [];
  const funds: Fund[] = [];
  const rows: number[] = [];
  reading.claim(heading, 'label');
  for (const { box } of heads) reading.claim(box, 'label');
  for (let row = heading.top; row < first; row += 1) {
    rows.push(row);
    for (const box of reading.region.row(row))
      if (reading.isLabel(box) || box.left < heading.left) reading.claim(box, 'label');
  }
  for (let row = first; row <= reading.region.area.bottom; row += 1) {
    const start = reading.region.row(row).find((box) => box.left >= heading.left && !isBlankBox(box));
    const outside = reading.region
      .row(row)
      .some((box) => box.left < heading.left && !isBlankBox(box) && box.top === row);
    if (outside || (start && start.left > heading.right && reading.isLabel(start))) break;
    if (!start) continue;
    rows.push(row);
    if (start.wording.label?.total ?? start.wording.label?.source) {
      funds.push(...totalsOf(reading, heads, row, start));
      break;
    }
    tasks.push(taskOf(reading, heads, heading, row));
  }
  return { tasks, funds, rows };
}

interface Head {
  readonly box: Box;
  readonly role: 'content' | FundSource;
}

/** The headings of content and amounts right of 任务名称, in the same rows. */
function headings(reading: Reading, heading: Box): Head[] {
  const heads: Head[] = [];
  for (let row = heading.top; row <= heading.bottom + 1; row += 1) {
    for (const box of reading.region.row(row)) {
      const { label } = box.wording;
      if (box.left <= heading.right || !label) continue;
      if (label.field === 'overview') heads.push({ box, role: 'content' });
      else if (label.source !== undefined && row >= heading.top) heads.push({ box, role: label.source });
    }
  }
  const amounts = heads.some(({ role }) => role !== 'content');
  if (amounts) return heads;
  const only = reading.region
    .row(heading.top)
    .find((box) => box.left > heading.right && box.wording.label?.fundColumn === 'budget');
  return only ? [...heads, { box: only, role: 'total' }] : heads;
}

function taskOf(reading: Reading, heads: readonly Head[], heading: Box, row: number): Task {
  const amount = (source: FundSource) => {
    const head = heads.find(({ role }) => role === source);
    return head && reading.money(reading.place(row, head.box.left));
  };
  const content = heads.find(({ role }) => role === 'content');
  return compact<Task>({
    name: reading.text(reading.place(row, heading.left)),
    content: content && reading.text(reading.place(row, content.box.left)),
    total: amount('total'),
    fiscal: amount('fiscal'),
    other: amount('other'),
  });
}

function totalsOf(reading: Reading, heads: readonly Head[], row: number, label: Box): Fund[] {
  return heads
    .filter(({ role }) => role !== 'content')
    .map(({ box, role }) => ({
      source: role as FundSource,
      label: reading.labelField(role === 'total' ? label : box),
      budget: reading.money(reading.place(row, box.left)),
    }));
}
