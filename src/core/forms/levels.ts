import { isBlankBox, type Box } from './region';
import { placeOf, type Place } from './cellFields';
import { LEVEL1_OF } from './lexicon/levelWords';
import type { ColumnRole } from './lexicon/columnWords';
import type { LevelField } from './model';
import type { Reading } from './reading';

/** 一级 and 二级 in force for a row. */
export interface Levels {
  readonly level1: LevelField | undefined;
  readonly level2: LevelField | undefined;
  /** The row itself prints a 二级. */
  readonly freshLevel2: boolean;
  /** The 二级 printed is a placeholder (`…`). */
  readonly stub: boolean;
}

/** A level as printed, without the blanks and line breaks inside, with its standard name where it has one. */
export function levelField(reading: Reading, box: Box, level: 'level1' | 'level2'): LevelField {
  const known = reading.levels[level].get(box);
  if (known) return known;
  reading.claim(box, 'label');
  const { label } = box.wording;
  const canonical = level === 'level1' ? label?.level1 : label?.level2;
  const field = { value: box.text.replace(/\s+/g, ''), text: box.text, cell: reading.addressAt(box.top, box.left) };
  const found = canonical === undefined ? field : { ...field, canonical };
  reading.levels[level].set(box, found);
  return found;
}

/**
 * Levels of the next row: those printed in it, else those merged or left blank below the ones before. Where the 二级
 * printed cannot belong to the 一级 before it and the table is not intact (its label was lost), the standard 一级 is
 * inferred.
 */
export function carryLevels(
  reading: Reading,
  before: Levels | undefined,
  cells: ReadonlyMap<ColumnRole, Place>,
  row: number,
  shifted: boolean,
): Levels {
  const one = filledBox(cells.get('level1'));
  const two = filledBox(cells.get('level2'));
  const stub = two !== undefined && isStub(two);
  if (stub) reading.stub(two.top, two.left);
  const level1Printed = one && !isStub(one) ? levelField(reading, one, 'level1') : undefined;
  if (one && isStub(one)) reading.stub(one.top, one.left);
  const newLevel1 =
    one !== undefined && one.top === row && level1Printed !== undefined && level1Printed.cell !== before?.level1?.cell;
  const twice =
    shifted &&
    level1Printed?.canonical === '成本指标' &&
    reading.label(two)?.level2 === '成本指标' &&
    before?.level1 !== undefined;
  const level1 = twice ? before.level1 : (level1Printed ?? before?.level1);
  const printed2 = two && !stub ? levelField(reading, two, 'level2') : undefined;
  const level2 = printed2 ?? (newLevel1 || stub ? undefined : before?.level2);
  const fresh = two !== undefined && two.top === row;
  return {
    level1:
      suited(level1, printed2, reading.intact || (level1Printed !== undefined && !shifted)) ?? inferredLevel1(level2),
    level2: level2 ?? (newLevel1 && shifted ? onlyLevel2(level1Printed) : undefined),
    freshLevel2: fresh,
    stub,
  };
}

function filledBox(place: Place | undefined): Box | undefined {
  return place === undefined || isBlankBox(place.box) ? undefined : placeOf(place.box as Box).box;
}

/** Undefined where the 二级 contradicts a 一级 that is only carried. */
function suited(
  level1: LevelField | undefined,
  level2: LevelField | undefined,
  printed: boolean,
): LevelField | undefined {
  const standard = level2?.canonical;
  if (printed || level1?.canonical === undefined || standard === undefined) return level1;
  const owner = LEVEL1_OF[standard as keyof typeof LEVEL1_OF];
  const costUnderEither =
    standard.includes('成本') && (level1.canonical === '产出指标' || level1.canonical === '成本指标');
  return owner === level1.canonical || costUnderEither ? level1 : undefined;
}

function inferredLevel1(level2: LevelField | undefined): LevelField | undefined {
  const canonical = level2?.canonical;
  const owner = canonical === undefined ? undefined : LEVEL1_OF[canonical as keyof typeof LEVEL1_OF];
  return owner === undefined ? undefined : { value: owner, text: '', canonical: owner, inferred: true };
}

/** 满意度 has but one 二级; a PDF loses its label now and then. */
function onlyLevel2(level1: LevelField | undefined): LevelField | undefined {
  const standard = '服务对象满意度指标';
  return level1?.canonical === '满意度指标'
    ? { value: standard, text: '', canonical: standard, inferred: true }
    : undefined;
}

const isStub = (box: Box): boolean => box.wording.stub === true;
