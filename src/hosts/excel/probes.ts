import { markFormula, severityOfMark } from '../../core/plan/markFormula';

export interface Probe {
  readonly name: string;
  /** The error code that is the expected answer, where an error is. */
  readonly expects?: string;
  readonly run: (
    context: Excel.RequestContext,
    sheet: Excel.Worksheet,
    now: () => number,
  ) => Promise<{ ok: boolean; found: string }>;
}

const answer = (ok: boolean, found: unknown): { ok: boolean; found: string } => ({ ok, found: JSON.stringify(found) });

/** What docs/real-machine.md wants to know, in its order. Each runs on an empty sheet of its own. */
export const PROBES: readonly Probe[] = [
  {
    name: '一次往返的时间（毫秒，20 次的中位数）',
    run: async (context, sheet, now) => {
      const times: number[] = [];
      for (let turn = 0; turn < 20; turn++) times.push(await timed(context, sheet, now));
      const median = times.sort((a, b) => a - b)[10] ?? 0;
      return answer(median < 100, Number(median.toFixed(1)));
    },
  },
  {
    name: '空对象上可以接着调用（同一批）',
    run: async (context) => {
      const range = context.workbook.worksheets.getItemOrNullObject('没有这张表').getUsedRange();
      range.load('address');
      await context.sync();
      return answer(isNothing(range), isNothing(range));
    },
  },
  {
    name: '多个区域加一条条件格式，得到一条规则',
    run: async (context, sheet) => {
      sheet.getRanges('A1,C3,E5:E9').conditionalFormats.add('Custom').custom.rule.formula = markFormula('error');
      const formats = sheet.getRange().conditionalFormats;
      formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
      await context.sync();
      const found = formats.items.map(({ id, customOrNullObject }) => [id, customOrNullObject.rule.formula]);
      return answer(found.length === 1 && severityOfMark(found[0]?.[1] ?? '') === 'error', found);
    },
  },
  {
    name: '条件格式的 id 在上面插入规则后不变，且不是序号',
    run: async (context, sheet) => {
      const first = sheet.getRange('A1').conditionalFormats.add('Custom');
      first.custom.rule.formula = '=TRUE';
      first.load('id');
      await context.sync();
      const { id } = first;
      sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=FALSE';
      const again = sheet.getRange().conditionalFormats.getItem(id);
      again.load('id,custom/rule/formula');
      await context.sync();
      return answer(again.custom.rule.formula === '=TRUE' && !/^\d+$/.test(id), [id, again.custom.rule.formula]);
    },
  },
  {
    name: '其他类型的条件格式读 customOrNullObject 不出错',
    run: async (context, sheet) => {
      sheet.getRange('A1:A9').conditionalFormats.add('DataBar');
      const formats = sheet.getRange().conditionalFormats;
      formats.load('items/type,items/customOrNullObject/rule/formula');
      await context.sync();
      return answer(
        formats.items.length === 1,
        formats.items.map(({ type }) => type),
      );
    },
  },
  {
    name: '一批中途出错时，前面的结果照样送到',
    run: async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.load('address');
      sheet.getRange('这不是地址').load('address');
      const code = await context.sync().then(
        () => 'none',
        (error: unknown) => String(Reflect.get(Object(error), 'code')),
      );
      return answer(range.address.endsWith('A1'), code);
    },
  },
  {
    name: '600 处合并：一次取不到（返回的错误代码）',
    run: async (context, sheet) => {
      for (let row = 1; row <= 600; row++) sheet.getRange(`A${row}:B${row}`).merge();
      await context.sync();
      const merged = sheet.getRange('A1:B600').getMergedAreasOrNullObject();
      merged.load('areaCount');
      const code = await context.sync().then(
        () => 'none',
        (error: unknown) => String(Reflect.get(Object(error), 'code')),
      );
      return answer(code !== 'none', code);
    },
  },
  {
    name: '合并区跨出所问范围时，给出的是整块还是截断',
    run: async (context, sheet) => {
      sheet.getRange('A5:A12').merge();
      const merged = sheet.getRange('A1:A8').getMergedAreasOrNullObject();
      merged.load('address');
      const below = sheet.getRange('A9:A20').getMergedAreasOrNullObject();
      below.load('address');
      await context.sync();
      const part = (areas: Excel.RangeAreas): string => (areas.isNullObject ? '无' : areas.address);
      return answer(!merged.isNullObject, [part(merged), part(below)]);
    },
  },
  {
    name: 'null 不动单元格，撇号保住文本',
    run: async (context, sheet) => {
      sheet.getRange('A1:C1').values = [['原', 1, '=1+1']];
      sheet.getRange('A1:C1').values = [["'=2+2", null, null]];
      const range = sheet.getRange('A1:C1');
      range.load('values,formulas');
      await context.sync();
      return answer(JSON.stringify(range.values) === '[["=2+2",1,2]]', [range.values, range.formulas]);
    },
  },
  {
    name: '受保护的表：能否读锁定、写未锁定单元格，null 盖住锁定单元格是否被拒',
    run: async (context, sheet) => {
      sheet.getRange('A1').format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
      const locks = sheet.getRange('A1:B1').getCellProperties({ format: { protection: true } });
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      sheet.getRange('A1:B1').values = [[2, null]];
      const code = await context.sync().then(
        () => 'none',
        (error: unknown) => String(Reflect.get(Object(error), 'code')),
      );
      const locked = locks.value.map((row) => row.map((cell) => cell.format?.protection?.locked));
      return answer(JSON.stringify(locked) === '[[false,true]]', [locked, code]);
    },
  },
  {
    name: '受保护的表：加条件格式被拒（错误代码）',
    expects: 'AccessDenied',
    run: async (context, sheet) => {
      sheet.protection.protect();
      sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      await context.sync();
      return answer(false, '没有被拒');
    },
  },
  {
    name: '多个区域一次画边框；整行整列设高宽（读回 B3 上边、A 列宽、1 行高）',
    run: async (context, sheet) => {
      const { borders } = sheet.getRanges('B2:C4,E2:F3').format;
      for (const side of ['EdgeTop', 'EdgeLeft', 'InsideHorizontal', 'InsideVertical'] as const)
        borders.getItem(side).style = 'Continuous';
      const range = sheet.getRange('A1:B2');
      range.setColumnProperties([{ format: { columnWidth: 120 } }, {}]);
      range.setRowProperties([{ format: { rowHeight: 30 } }, {}]);
      const [inner, first] = [sheet.getRange('B3').format.borders.getItem('EdgeTop'), sheet.getRange('A1').format];
      inner.load('style');
      first.load('columnWidth,rowHeight');
      await context.sync();
      const found = [inner.style, first.columnWidth, first.rowHeight];
      return answer(JSON.stringify(found) === '["Continuous",120,30]', found);
    },
  },
  {
    name: '空表的已用区域（只看内容）不出错',
    run: async (context, sheet) => {
      const used = sheet.getUsedRange(true);
      used.load('address,values');
      await context.sync();
      return answer(JSON.stringify(used.values) === '[[""]]', [used.address, used.values]);
    },
  },
  {
    name: '关闭事件后自己的写入不再通知',
    run: async (context, sheet, now) => {
      const heard: string[] = [];
      const handler = sheet.onChanged.add((edit) => {
        heard.push(`${edit.address} ${edit.triggerSource}`);
        return Promise.resolve();
      });
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[1]];
      context.runtime.enableEvents = true;
      await context.sync();
      for (let turn = 0; turn < 10; turn++) await timed(context, sheet, now);
      handler.remove();
      await context.sync();
      return answer(
        heard.every((edit) => edit.endsWith('ThisLocalAddin')),
        heard,
      );
    },
  },
];

const isNothing = (range: Excel.Range): boolean => range.isNullObject;

async function timed(context: Excel.RequestContext, sheet: Excel.Worksheet, now: () => number): Promise<number> {
  const start = now();
  sheet.load('name');
  await context.sync();
  return now() - start;
}
