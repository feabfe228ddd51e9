import { parseArea } from '../../src/core/sheet/address';
import type { Cell, CellValue, Sheet } from '../../src/core/sheet/sheet';
import { displayText } from '../../src/ooxml/displayText';

/** A cell as the contract describes it; a bare value stands for `{ value }`. */
export interface PlainCell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format?: string;
  /** Editable though its sheet is protected. */
  readonly unlocked?: true;
}

/** A workbook described so plainly that every adapter can build its own from it. Keys of `cells` are names such as B4. */
export interface PlainSheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, PlainCell | CellValue>>;
  readonly merges?: readonly string[];
  readonly protected?: true;
  readonly hidden?: true;
}

export interface PlainBook {
  readonly sheets: readonly PlainSheet[];
  readonly active: string;
}

export function plainCell(cell: PlainCell | CellValue): PlainCell {
  return typeof cell === 'object' && cell !== null ? cell : { value: cell };
}

/** The sheets a host must deliver for the book; also a way to build one for hosts that are made from sheets. */
export function sheetsOf(book: PlainBook): Sheet[] {
  return book.sheets.map(({ name, cells, merges = [], ...sheet }) => {
    const rows: (Cell | undefined)[][] = [];
    for (const [at, plain] of Object.entries(cells)) {
      const { top, left } = parseArea(at)!;
      const { value, formula, format, unlocked } = plainCell(plain);
      while (rows.length <= top) rows.push([]);
      const row = rows[top]!;
      while (row.length <= left) row.push(undefined);
      row[left] = {
        value,
        text: displayText(value, format, false),
        ...(formula === undefined ? {} : { formula }),
        ...(format === undefined ? {} : { format }),
        ...(unlocked ? { locked: false } : {}),
      };
    }
    return {
      name,
      rows,
      merges: merges.map((merge) => parseArea(merge)!),
      ...(sheet.hidden ? { hidden: true } : {}),
      ...(sheet.protected ? { protected: true } : {}),
    };
  });
}

/** The invented workbook of the contract: an open form, a protected one and a hidden list. */
export const CONTRACT_BOOK: PlainBook = {
  active: '自评表',
  sheets: [
    {
      name: '自评表',
      cells: {
        A1: '青禾县项目支出绩效自评表',
        A2: '项目名称',
        B2: '乡村道路养护',
        A3: '全年预算数',
        B3: 12.33,
        A4: '全年执行数',
        B4: 11.99,
        A5: '执行率',
        B5: { value: 0.9724, format: '0.00%' },
        A6: '合计',
        B6: { value: 24.32, formula: '=B3+B4' },
        A7: '已公开',
        B7: true,
        A8: '备注',
        C8: '3.50',
      },
      merges: ['A1:C1'],
    },
    {
      name: '申报 表!1',
      protected: true,
      cells: { A1: '主管部门', B1: { value: '青禾县农业农村局', unlocked: true }, A2: '年度', B2: 2024 },
    },
    { name: '名单', hidden: true, cells: { A1: '青禾镇' } },
  ],
};
