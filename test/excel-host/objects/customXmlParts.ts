import type { Book } from '../book';
import { ExcelFault } from '../wire';
import { ExcelObject, textArgument } from './excelObject';

/** Custom XML parts, all of them or those of one namespace. */
export class CustomXmlParts extends ExcelObject {
  constructor(
    private readonly book: Book,
    private readonly namespace?: string,
  ) {
    super();
  }

  override items(): readonly CustomXmlPart[] {
    return [...this.book.parts.keys()]
      .filter((id) => this.namespace === undefined || namespaceOf(this.book.parts.get(id) ?? '') === this.namespace)
      .map((id) => new CustomXmlPart(this.book, id));
  }
  Add(xml: unknown): CustomXmlPart {
    const text = textArgument(xml);
    if (!/^\s*</.test(text)) throw new ExcelFault('InvalidArgument');
    const id = this.book.newId();
    this.book.parts.set(id, text);
    return new CustomXmlPart(this.book, id);
  }
  GetByNamespace(namespace: unknown): CustomXmlParts {
    return new CustomXmlParts(this.book, textArgument(namespace));
  }
  GetCount(): number {
    return this.items().length;
  }
  GetItem(id: unknown): CustomXmlPart {
    const found = this.items().find((part) => part.Id === id);
    if (!found) throw new ExcelFault('ItemNotFound');
    return found;
  }
  GetItemOrNullObject(id: unknown): CustomXmlPart | null {
    return this.items().find((part) => part.Id === id) ?? null;
  }
  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const items = this.items();
    return items.length === 1 ? (items[0] ?? null) : null;
  }
}

class CustomXmlPart extends ExcelObject {
  override readonly scalars = ['Id', 'NamespaceUri'];
  constructor(
    private readonly book: Book,
    private readonly id: string,
  ) {
    super();
  }
  override identity(): { readonly Id: string } {
    return { Id: this.id };
  }
  get Id(): string {
    return this.id;
  }
  get NamespaceUri(): string {
    return namespaceOf(this.GetXml());
  }
  GetXml(): string {
    const xml = this.book.parts.get(this.id);
    if (xml === undefined) throw new ExcelFault('ItemNotFound');
    return xml;
  }
  SetXml(xml: unknown): void {
    this.GetXml();
    this.book.parts.set(this.id, textArgument(xml));
  }
  Delete(): void {
    if (!this.book.parts.delete(this.id)) throw new ExcelFault('ItemNotFound');
  }
}

const namespaceOf = (xml: string): string => /<(?:(\w+):)?\w+[^>]*?\sxmlns(?::\w+)?="([^"]*)"/.exec(xml)?.[2] ?? '';
