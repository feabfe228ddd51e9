import { localName, scanXml } from './xmlScan';

/** One `<Relationship>`; `part` is the target as a part name of the package, absent for targets outside. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type URI, the same in the transitional and the strict dialect: `worksheet`, `styles`, … */
  readonly kind: string;
  readonly part?: string;
}

/** Name of the part that holds the relationships of a part: `relsOf('xl/workbook.xml') === 'xl/_rels/workbook.xml.rels'`. */
export function relsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Reads the relationships of `part` from the text of its `.rels`. */
export function readRelationships(part: string, rels: string): Relationship[] {
  const found: Relationship[] = [];
  scanXml(rels, {
    open: ({ name, attributes }) => {
      if (localName(name) !== 'Relationship') return;
      const id = attributes['Id'] ?? '';
      const kind = (attributes['Type'] ?? '').split('/').at(-1) ?? '';
      if (attributes['TargetMode'] === 'External') found.push({ id, kind });
      else found.push({ id, kind, part: resolvePart(part, attributes['Target'] ?? '') });
    },
  });
  return found;
}

/** A target relative to the part that names it: `resolvePart('xl/workbook.xml', '../a.xml') === 'a.xml'`. */
export function resolvePart(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
