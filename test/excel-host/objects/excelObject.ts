import { ExcelFault } from '../wire';

/**
 * An object of Excel's as the wire sees it. Subclasses have Excel's own member names in PascalCase: getters and setters
 * are scalars, getters that give an object are navigation properties, methods take the wire's arguments.
 */
export abstract class ExcelObject {
  /** Names that `load()` without a selection gives. */
  readonly scalars: readonly string[] = [];
  /** Present on collections. */
  items?(): readonly ExcelObject[];

  /** What tells this object from its siblings, part of every answer about it. */
  identity(): { readonly Id?: string } {
    return {};
  }

  get(name: string): unknown {
    const value = this.member(name);
    if (value instanceof ExcelObject) throw new ExcelFault('InvalidArgument', `${name} is no scalar`);
    return value;
  }

  set(name: string, value: unknown): void {
    const owner = ownerOf(this, name);
    if (!owner || !Object.getOwnPropertyDescriptor(owner, name)?.set) throw new ExcelFault('ApiNotFound', name);
    Reflect.set(this, name, value);
  }

  child(name: string): ExcelObject | null {
    const value = this.member(name);
    if (value === null || value instanceof ExcelObject) return value;
    throw new ExcelFault('ApiNotFound', name);
  }

  call(name: string, values: readonly unknown[]): unknown {
    const method: unknown = Reflect.get(this, name);
    if (typeof method !== 'function' || !/^_?[A-Z]/.test(name)) throw new ExcelFault('ApiNotFound', name);
    return Reflect.apply(method, this, [...values]) as unknown;
  }

  private member(name: string): unknown {
    if (!/^_?[A-Z]/.test(name) || !(name in this))
      throw new ExcelFault('ApiNotFound', `${this.constructor.name}.${name}`);
    const value: unknown = Reflect.get(this, name);
    if (typeof value === 'function') throw new ExcelFault('InvalidArgument', `${name} is a method`);
    return value;
  }
}

function ownerOf(object: object, name: string): object | null {
  for (let owner: object | null = object; owner; owner = Reflect.getPrototypeOf(owner)) {
    if (Object.hasOwn(owner, name)) return owner;
  }
  return null;
}

/** An argument that must be text. */
export function textArgument(value: unknown): string {
  if (typeof value !== 'string') throw new ExcelFault('InvalidArgument');
  return value;
}

/** A missing argument arrives as null. */
export function optionalText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
