import { writeXlsx } from 'hucre/xlsx';
import type { Address } from '../../src/core/sheet/address';
import { OoxmlPackage } from '../../src/ooxml/package';
import { pack, writeZip } from '../../src/ooxml/zip';
import { drawDeclarations } from './declarations';
import type { Planted } from './page';
import { drawSelfEvaluations } from './selfEvaluations';
import { drawWideTable } from './wideTable';

/** The moment the sample says it was made, so that it is the same file every time. */
const MADE = new Date('2025-03-03T01:00:00Z');

export interface Sample {
  readonly bytes: Uint8Array;
  /** The mistakes put in on purpose. */
  readonly planted: readonly Planted[];
  /** Areas of the forms without any. */
  readonly clean: readonly Address[];
}

/** The sample workbook and what a check must and must not find in it. */
export async function makeSample(): Promise<Sample> {
  const pages = [drawDeclarations(), drawSelfEvaluations(), drawWideTable()] as const;
  const [declarations, selfEvaluations, wideTable] = pages;
  const written = await writeXlsx({
    sheets: [
      declarations.sheet({ orientation: 'portrait' }),
      selfEvaluations.sheet({ orientation: 'landscape' }),
      wideTable.sheet({ orientation: 'landscape', titleRows: '$3:$5' }),
    ],
    activeSheet: 1,
    defaultFont: { name: '宋体', size: 11, charset: 134 },
    properties: { title: '绩核示例', creator: '绩核', created: MADE, modified: MADE },
  });
  const pkg = OoxmlPackage.open(written);
  const bytes = writeZip(pkg.names.map((name) => pack(name, pkg.bytes(name))));
  return {
    bytes,
    planted: pages.flatMap(({ planted }) => planted),
    clean: pages.flatMap(({ clean }) => clean),
  };
}
