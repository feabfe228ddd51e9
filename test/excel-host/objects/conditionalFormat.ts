import type { BookRule, BookSheet } from '../book';
import type { ExcelState } from '../excelState';
import { ExcelFault } from '../wire';
import { ExcelObject, textArgument } from './excelObject';
import { RangeAreas } from './rangeAreas';

/** One conditional format; only the custom kind (a formula) is spoken in full, the others keep their place. */
export class ConditionalFormat extends ExcelObject {
  override readonly scalars = ['Id', 'Type', 'Priority', 'StopIfTrue'];

  constructor(
    private readonly sheet: BookSheet,
    private readonly rule: BookRule,
    private readonly state?: ExcelState,
  ) {
    super();
  }

  override identity(): { readonly Id: string } {
    return { Id: this.rule.id };
  }
  get Id(): string {
    return this.rule.id;
  }
  get Type(): string {
    return this.rule.type;
  }
  get Priority(): number {
    return this.sheet.rules.indexOf(this.rule);
  }
  get StopIfTrue(): boolean {
    return this.rule.stopIfTrue;
  }
  set StopIfTrue(stop: unknown) {
    this.rule.stopIfTrue = stop === true;
  }
  get Custom(): CustomFormat {
    if (this.rule.type !== 'Custom') throw new ExcelFault('InvalidOperation');
    return new CustomFormat(this.rule);
  }
  get CustomOrNullObject(): CustomFormat | null {
    return this.rule.type === 'Custom' ? new CustomFormat(this.rule) : null;
  }
  GetRanges(): RangeAreas | null {
    return this.state ? new RangeAreas(this.state, this.sheet, this.rule.areas) : null;
  }
  Delete(): void {
    if (this.sheet.protected) throw new ExcelFault('AccessDenied');
    const place = this.sheet.rules.indexOf(this.rule);
    if (place < 0) throw new ExcelFault('ItemNotFound');
    this.sheet.rules.splice(place, 1);
  }
}

class CustomFormat extends ExcelObject {
  constructor(private readonly rule: BookRule) {
    super();
  }
  get Rule(): FormulaRule {
    return new FormulaRule(this.rule);
  }
  get Format(): Look {
    return new Look(this.rule, 'format');
  }
}

class FormulaRule extends ExcelObject {
  override readonly scalars = ['Formula'];
  constructor(private readonly rule: BookRule) {
    super();
  }
  get Formula(): string {
    return this.rule.formula;
  }
  set Formula(formula: unknown) {
    this.rule.formula = textArgument(formula);
  }
}

/** Font, fill and borders of a rule; each part keeps its settings under its own prefix. */
class Look extends ExcelObject {
  constructor(
    private readonly rule: BookRule,
    private readonly part: string,
  ) {
    super();
  }
  get Font(): Look {
    return new Look(this.rule, 'font');
  }
  get Fill(): Look {
    return new Look(this.rule, 'fill');
  }
  get Borders(): Look {
    return new Look(this.rule, 'borders');
  }
  get Bottom(): Look {
    return new Look(this.rule, 'bottom');
  }
  get Top(): Look {
    return new Look(this.rule, 'top');
  }
  get Left(): Look {
    return new Look(this.rule, 'left');
  }
  get Right(): Look {
    return new Look(this.rule, 'right');
  }
  get Color(): unknown {
    return this.rule.look[`${this.part}.color`] ?? null;
  }
  set Color(color: unknown) {
    if (!/^#[0-9A-F]{6}$/i.test(textArgument(color))) throw new ExcelFault('InvalidArgument');
    this.rule.look[`${this.part}.color`] = textArgument(color);
  }
  get Underline(): unknown {
    return this.rule.look['font.underline'] ?? null;
  }
  set Underline(kind: unknown) {
    if (!['None', 'Single', 'Double'].includes(textArgument(kind))) throw new ExcelFault('InvalidArgument');
    this.rule.look['font.underline'] = textArgument(kind);
  }
  get Style(): unknown {
    return this.rule.look[`${this.part}.style`] ?? null;
  }
  set Style(style: unknown) {
    const known = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'];
    if (!known.includes(textArgument(style))) throw new ExcelFault('InvalidArgument');
    this.rule.look[`${this.part}.style`] = textArgument(style);
  }
}
