import type { Area } from '../../../src/core/sheet/address';
import { intersection } from '../address';
import type { BookRule, BookSheet } from '../book';
import type { ExcelState } from '../excelState';
import { ExcelFault } from '../wire';
import { ConditionalFormat } from './conditionalFormat';
import { ExcelObject } from './excelObject';

/** The conditional formats that touch some areas, by priority. */
export class ConditionalFormats extends ExcelObject {
  constructor(
    private readonly state: ExcelState,
    private readonly sheet: BookSheet,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  override items(): readonly ConditionalFormat[] {
    return this.touching().map((rule) => new ConditionalFormat(this.sheet, rule));
  }

  /** A new rule comes first. */
  Add(type: unknown): ConditionalFormat {
    if (this.sheet.protected) throw new ExcelFault('AccessDenied');
    if (typeof type !== 'string') throw new ExcelFault('InvalidArgument');
    const rule: BookRule = {
      id: this.state.book.newId(),
      type,
      stopIfTrue: false,
      areas: this.areas.map((area) => ({ ...area })),
      formula: '',
      look: {},
    };
    this.sheet.rules.unshift(rule);
    return new ConditionalFormat(this.sheet, rule);
  }

  GetCount(): number {
    return this.touching().length;
  }

  GetItem(id: unknown): ConditionalFormat {
    const found = this.touching().find((rule) => rule.id === id);
    if (!found) throw new ExcelFault('ItemNotFound');
    return new ConditionalFormat(this.sheet, found);
  }

  private touching(): readonly BookRule[] {
    return this.sheet.rules.filter((rule) =>
      rule.areas.some((area) => this.areas.some((mine) => intersection(area, mine) !== undefined)),
    );
  }
}
