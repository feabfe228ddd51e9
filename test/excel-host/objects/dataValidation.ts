import type { Area } from '../../../src/core/sheet/address';
import { intersection } from '../address';
import type { BookSheet } from '../book';
import { ExcelObject } from './excelObject';

/** The validation of a range, to be read only: the add-in must leave it as it is. */
export class DataValidation extends ExcelObject {
  override readonly scalars = ['Rule', 'Type'];
  constructor(
    private readonly sheet: BookSheet,
    private readonly area: Area,
  ) {
    super();
  }
  get Rule(): unknown {
    return this.sheet.validations.find((validation) => intersection(validation.area, this.area))?.rule ?? {};
  }
  get Type(): string {
    return Object.keys(this.Rule as object).length > 0 ? 'List' : 'None';
  }
}
