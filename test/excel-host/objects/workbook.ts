import { CHANGED, type ExcelState } from '../excelState';
import { ExcelFault } from '../wire';
import { CustomXmlParts } from './customXmlParts';
import { ExcelObject, textArgument } from './excelObject';
import { Range } from './range';
import { parseAddress } from '../address';
import { Worksheet } from './worksheet';

/** The global object of the wire. */
export class Workbook extends ExcelObject {
  constructor(private readonly state: ExcelState) {
    super();
  }
  get Worksheets(): Worksheets {
    return new Worksheets(this.state);
  }
  get CustomXmlParts(): CustomXmlParts {
    return new CustomXmlParts(this.state.book);
  }
  get Application(): Application {
    return new Application(this.state);
  }
  get _Runtime(): Runtime {
    return new Runtime(this.state);
  }
  GetSelectedRange(): Range {
    if (this.state.otherWorkbook) throw new ExcelFault('InvalidSelection');
    const [area] = parseAddress(this.state.book.selection);
    if (!area) throw new ExcelFault('InvalidSelection');
    return new Range(this.state, this.state.book.activeSheet, area);
  }
}

class Worksheets extends ExcelObject {
  constructor(private readonly state: ExcelState) {
    super();
  }
  override items(): readonly Worksheet[] {
    return this.state.book.sheets.map((sheet) => new Worksheet(this.state, sheet));
  }
  GetActiveWorksheet(): Worksheet {
    if (this.state.otherWorkbook) throw new ExcelFault('InactiveWorkbook');
    return new Worksheet(this.state, this.state.book.activeSheet);
  }
  GetItem(key: unknown): Worksheet {
    const sheet = this.state.book.sheet(textArgument(key));
    if (!sheet) throw new ExcelFault('ItemNotFound');
    return new Worksheet(this.state, sheet);
  }
  GetItemOrNullObject(key: unknown): Worksheet | null {
    const sheet = this.state.book.sheet(textArgument(key));
    return sheet ? new Worksheet(this.state, sheet) : null;
  }
  Add(name: unknown): Worksheet {
    const text = textArgument(name);
    if (this.state.book.sheet(text)) throw new ExcelFault('ItemAlreadyExists');
    return new Worksheet(this.state, this.state.book.add(text));
  }
  GetCount(): number {
    return this.state.book.sheets.length;
  }
  _RegisterDataChangedEvent(): void {
    this.state.registered.set(CHANGED, (this.state.registered.get(CHANGED) ?? 0) + 1);
  }
  _UnregisterDataChangedEvent(): void {
    this.state.registered.set(CHANGED, Math.max(0, (this.state.registered.get(CHANGED) ?? 0) - 1));
  }
}

class Application extends ExcelObject {
  constructor(private readonly state: ExcelState) {
    super();
  }
  SuspendApiCalculationUntilNextSync(): void {
    this.state.calculationSuspended = true;
  }
}

class Runtime extends ExcelObject {
  override readonly scalars = ['EnableEvents'];
  constructor(private readonly state: ExcelState) {
    super();
  }
  get EnableEvents(): boolean {
    return this.state.events;
  }
  set EnableEvents(enabled: unknown) {
    this.state.events = enabled === true;
  }
}
