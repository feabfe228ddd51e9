import { readXls, readXlsx } from 'hucre/xlsx';
import type { Memory } from '../core/memory';
import { EMPTY_MEMORY } from '../core/memory';
import type { Sheet } from '../core/sheet/sheet';
import { containerKind } from './container';
import { readMemory } from './memoryPart';
import { OoxmlError } from './ooxmlError';
import { isOwnSheet } from './ownSheets';
import { OoxmlPackage } from './package';
import { sheetFacts } from './sheetFacts';
import { toSheet } from './sheetOfLibrary';
import { maskFormats, styleFacts, type StyleFacts } from './styleSheet';
import { workbookParts } from './workbook';

/** A workbook as its file holds it. */
export interface ReadWorkbook {
  readonly kind: 'xlsx' | 'xls';
  readonly sheets: readonly Sheet[];
  /** Name of the sheet in front. */
  readonly active: string;
  readonly memory: Memory;
  /** How many places carry a mark of ours. */
  readonly marks: number;
  /** Names of the sheets that we made. */
  readonly own: readonly string[];
  /** Sheets may be neither added nor removed. */
  readonly structureLocked: boolean;
}

/**
 * Reads an .xlsx (also .xlsm) or a legacy .xls; of the latter values and merged areas only.
 *
 * @throws OoxmlError `not-a-workbook`, `password`, `damaged` or `too-large`
 * @example (await readWorkbook(bytes)).sheets[0]?.name === '自评表1'
 */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  return containerKind(bytes) === 'xls' ? readLegacy(bytes) : readPackage(OoxmlPackage.open(bytes));
}

/** Reads an opened package, see {@link readWorkbook}. */
export async function readPackage(pkg: OoxmlPackage): Promise<ReadWorkbook> {
  const parts = workbookParts(pkg);
  refuseDoctypes(pkg);
  const stylesXml = parts.styles === undefined ? '' : pkg.text(parts.styles);
  const styles = parts.styles === undefined ? NO_STYLES : styleFacts(stylesXml);
  const facts = parts.sheets.map(({ part }) => sheetFacts(pkg.text(part)));
  const readable = parts.styles === undefined ? pkg : pkg.with(parts.styles, maskFormats(stylesXml, styles));
  const options = {
    readStyles: true,
    // Chart sheets have no cells, and the library fails on them.
    sheets: parts.sheets.map(({ name }) => name),
    // Some programs style a sheet down to its last row, of which the library would make a million rows.
    range: `A1:XFD${String(Math.max(1, ...facts.map(({ usedRows }) => usedRows)))}`,
  };
  const book = await guarded(() => readXlsx(readable.toBytes(true), options));
  const sheets = book.sheets.map((sheet, index) =>
    toSheet(sheet, { date1904: parts.date1904, facts: facts[index], styles }),
  );
  const { structureLocked } = parts;
  const own = parts.sheets.filter((sheet) => isOwnSheet(pkg, sheet)).map(({ name }) => name);
  const marks = facts.reduce((sum, { marks: found }) => sum + found, 0);
  return { kind: 'xlsx', sheets, active: parts.active, memory: readMemory(pkg, parts), marks, own, structureLocked };
}

const NO_STYLES: StyleFacts = { unlocked: [], formats: new Map() };

async function readLegacy(bytes: Uint8Array): Promise<ReadWorkbook> {
  const book = await guarded(() => readXls(bytes));
  const sheets = book.sheets.map((sheet) =>
    toSheet(sheet, { date1904: book.dateSystem === '1904', styles: NO_STYLES }),
  );
  return {
    kind: 'xls',
    sheets,
    active: sheets[0]?.name ?? '',
    memory: EMPTY_MEMORY,
    marks: 0,
    own: [],
    structureLocked: false,
  };
}

/** The library reads more parts than we do and knows nothing against a DOCTYPE, see {@link scanXml}. */
function refuseDoctypes(pkg: OoxmlPackage): void {
  const decoder = new TextDecoder();
  for (const name of pkg.names.filter((part) => /\.(?:xml|rels|vml)$/i.test(part))) {
    // Nothing but declarations and comments may stand before it.
    if (/<!DOCTYPE/i.test(decoder.decode(pkg.bytes(name).subarray(0, 4096))))
      throw new OoxmlError('damaged', `DOCTYPE: ${name}`);
  }
}

/** Whatever the reading library finds wrong with a file is damage, to the user, but for sheets beyond its limit. */
async function guarded<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof OoxmlError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new OoxmlError(/over the \d+ limit/.test(detail) ? 'too-large' : 'damaged', detail, { cause: error });
  }
}
