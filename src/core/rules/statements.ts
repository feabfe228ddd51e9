import type { Form, TextField } from '../forms/model';

/** A rule that the form prints about itself, and the note it stands in. */
export interface Stated<Value> {
  readonly value: Value;
  readonly note: TextField;
}

/** What a form's own notes prescribe, as far as they say it in numbers. It goes before the policy. */
export interface Statements {
  /** 一级指标分值统一设置为：产出指标50分、效益指标30分……; `fixed` where the note says that all set them so. */
  readonly split?: Stated<{ readonly points: Readonly<Record<string, number>>; readonly fixed: boolean }>;
  /** 预算资金执行率10分. */
  readonly executionWeight?: Stated<number>;
  /** 100-80%(含80%)、80-60%(含60%)、60-0%: the two lower bounds in percent. */
  readonly bands?: Stated<readonly [number, number]>;
  /** 预算执行率未达到90%的需说明原因. */
  readonly reasonBelow?: Stated<number>;
  /** 完成值超过指标值30%的应说明原因: 130, in percent of the target. */
  readonly reasonAbove?: Stated<number>;
  /** 权重合计为90. */
  readonly weightTotal?: Stated<number>;
}

const LEVEL_POINTS = /(产出|效益|满意度|成本)指标[:：(（]?(\d{1,3}(?:\.\d+)?)分/g;
const EXECUTION_POINTS = /执行率[:：(（]?(\d{1,2}(?:\.\d+)?)分/;
const BANDS = /100%?[-—–~至](\d{2})%\(含\1%\)[,、]\1%?[-—–~至](\d{2})%/;
const REASON_BELOW =
  /执行率(?:未达到|未达|达不到|低于|不足|小于)(\d{2})%(?:\(不含\d+%\))?(?:以下)?的?[^。;]{0,4}(?:需|应|须|要|请)[^。;]{0,6}(?:说明|分析)/;
const REASON_ABOVE =
  /(?:完成值|实际值|完成率|指标)[^。;,]{0,12}(超过|超出|高于|达到)[^。;,\d]{0,8}(\d{2,3})%[^。;]{0,12}(?:说明|分析)/;
const WEIGHT_TOTAL = /(?:权重|分值)(?:合计|总和|之和|总计)[应须]?(?:为|是|等于)?(\d{2,3})分?(?![\d.%])/;

const known = new WeakMap<Form, Statements>();

/** Reads the notes once for each form. */
export function statementsOf(form: Form): Statements {
  const read = known.get(form) ?? readNotes(form);
  known.set(form, read);
  return read;
}

function readNotes(form: Form): Statements {
  const reason = form.funds.find((fund) => fund.source === 'total')?.reason;
  let said: Statements = {};
  for (const note of [...form.notes, ...(reason ? [reason] : [])]) {
    if (!/\d/.test(note.text)) continue;
    // Where two notes speak of the same, the first one counts.
    said = { ...readNote(note), ...said };
  }
  return said;
}

function readNote(note: TextField): Statements {
  const text = note.text.normalize('NFKC').replace(/\s+/g, '');
  const stated = <Value>(value: Value): Stated<Value> => ({ value, note });
  const points = Object.fromEntries(
    [...text.matchAll(LEVEL_POINTS)].map(([, level, n]) => [`${level ?? ''}指标`, Number(n)]),
  );
  const numberOf = (pattern: RegExp): number | undefined => {
    const digits = pattern.exec(text)?.[1];
    return digits === undefined ? undefined : Number(digits);
  };
  const [, upper, lower] = BANDS.exec(text) ?? [];
  const [, sign, above] = REASON_ABOVE.exec(text) ?? [];
  const [execution, below, total] = [EXECUTION_POINTS, REASON_BELOW, WEIGHT_TOTAL].map(numberOf);
  return {
    // A single level with points is an example rather than a rule.
    ...(Object.keys(points).length > 1 && { split: stated({ points, fixed: /统一/.test(text) }) }),
    ...(execution !== undefined && { executionWeight: stated(execution) }),
    ...(upper !== undefined && { bands: stated([Number(upper), Number(lower)] as const) }),
    ...(below !== undefined && { reasonBelow: stated(below) }),
    ...(above !== undefined && { reasonAbove: stated(percentOfTarget(sign ?? '', Number(above))) }),
    ...(total !== undefined && { weightTotal: stated(total) }),
  };
}

/** 超过30% is 130 % of the target; 超过130% and 达到130% say so themselves. */
const percentOfTarget = (sign: string, percent: number): number =>
  percent < 100 && sign !== '达到' ? 100 + percent : percent;
