import type { Area } from '../../../src/core/sheet/address';
import { fullAddress } from '../address';
import type { BookSheet } from '../book';
import type { ExcelState } from '../excelState';
import { ConditionalFormats } from './conditionalFormats';
import { ExcelObject } from './excelObject';
import { RangeFormat } from './rangeFormat';

/** Several rectangles of one sheet. */
export class RangeAreas extends ExcelObject {
  override readonly scalars = ['Address', 'AreaCount', 'CellCount'];

  constructor(
    readonly state: ExcelState,
    readonly sheet: BookSheet,
    readonly areas: readonly Area[],
  ) {
    super();
  }

  get Address(): string {
    return this.areas.map((area) => fullAddress(this.sheet.name, area)).join(',');
  }
  get AreaCount(): number {
    return this.areas.length;
  }
  get CellCount(): number {
    return this.areas.reduce((sum, area) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0);
  }
  get Format(): RangeFormat {
    return new RangeFormat(this.sheet, this.areas);
  }
  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.state, this.sheet, this.areas);
  }
}
