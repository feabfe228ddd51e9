import type { Area } from '../../../src/core/sheet/address';
import type { BookSheet } from '../book';
import { ExcelObject } from './excelObject';

/** Whether cells are locked where their sheet is protected. */
export class FormatProtection extends ExcelObject {
  override readonly scalars = ['Locked'];
  constructor(
    private readonly sheet: BookSheet,
    private readonly areas: readonly Area[],
  ) {
    super();
  }
  set Locked(locked: unknown) {
    for (const area of this.areas) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          this.sheet.ensure(row, column).locked = locked === true;
        }
      }
    }
  }
  /** null where some cells are locked and some are not. */
  get Locked(): boolean | null {
    const seen = new Set<boolean>();
    for (const area of this.areas) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          seen.add(this.sheet.cell(row, column)?.locked ?? true);
          if (seen.size === 2) return null;
        }
      }
    }
    return [...seen][0] ?? true;
  }
}
