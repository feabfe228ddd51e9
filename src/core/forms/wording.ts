import { saysNothing, squeeze } from '../text/normalise';
import { isYearLine } from '../text/years';
import { isInstruction, isStub } from './instructions';
import { readLabel, type Label } from './label';
import {
  isAnnexLine,
  isHeadLine,
  isNote,
  isOtherTitle,
  isPageNumber,
  isTaskHeading,
  isUnitLine,
  titleWords,
} from './titles';

/** What can be told of a cell by its words alone, wherever it stands. */
export interface Wording {
  readonly label?: Label;
  /** Its words without the year, where it may be the title of a form. */
  readonly title?: string;
  readonly otherTitle?: true;
  readonly headLine?: true;
  readonly annex?: true;
  readonly yearLine?: true;
  readonly unitLine?: true;
  readonly note?: true;
  readonly instruction?: true;
  readonly stub?: true;
  /** `任务名称`: heads the table of 年度主要任务. */
  readonly taskHeading?: true;
  /** `- 12 -`, `第3页`: the number of a printed page. */
  readonly page?: true;
  /** `—`, `/`, `null`. */
  readonly nothing?: true;
}

const PLAIN: Wording = {};
const LONGEST_TITLE = 80;
const LONGEST_INSTRUCTION = 400;
/** A long text is a value, unless it begins like a note or a label, or says how many words to write. */
const MAY_TELL = /^.{0,24}[:：]|^\s*[注说填附备]|字/;

/** `（2024年度）    单位：万元`: lines that share a cell, parted by blanks. */
const SEVERAL = /[\s\u3000]+/;
const isLine = (squeezed: string): boolean =>
  isYearLine(squeezed) || isUnitLine(squeezed) || isAnnexLine(squeezed) || isHeadLine(squeezed);

function addLines(found: { -readonly [K in keyof Wording]: Wording[K] }, text: string): void {
  const parts = text.split(SEVERAL).map(squeeze).filter(Boolean);
  if (parts.length < 2 || !parts.every(isLine)) return;
  found.headLine = true;
  if (parts.some(isUnitLine)) found.unitLine = true;
  if (parts.some(isYearLine)) found.yearLine = true;
}

function read(text: string): Wording {
  if (text.length > LONGEST_INSTRUCTION || (text.length > LONGEST_TITLE && !MAY_TELL.test(text))) return PLAIN;
  const squeezed = squeeze(text);
  const label = readLabel(text, squeezed);
  const found: { -readonly [K in keyof Wording]: Wording[K] } = {};
  if (label) found.label = label;
  if (isInstruction(squeezed)) found.instruction = true;
  if (isNote(squeezed)) found.note = true;
  if (squeezed.length <= LONGEST_TITLE) {
    if (isStub(squeezed)) found.stub = true;
    if (saysNothing(squeezed)) found.nothing = true;
    if (isPageNumber(squeezed)) found.page = true;
    if (isTaskHeading(squeezed)) found.taskHeading = true;
    const title = titleWords(squeezed, label);
    if (title !== undefined) found.title = title;
    else if (label === undefined && isOtherTitle(squeezed)) found.otherTitle = true;
    if (isYearLine(squeezed)) found.yearLine = true;
    if (isUnitLine(squeezed)) found.unitLine = true;
    if (isAnnexLine(squeezed)) found.annex = true;
    if (label === undefined && SEVERAL.test(text)) addLines(found, text);
    if (found.yearLine ?? found.unitLine ?? found.annex ?? (isHeadLine(squeezed) || label?.field === 'reportNumber'))
      found.headLine = true;
  }
  // Most texts are plain; they share one object.
  for (const _key in found) return found;
  return PLAIN;
}

/** Texts seen so far; sheets repeat their labels endlessly. */
const seen = new Map<string, Wording>();
const MOST_SEEN = 100_000;

/** The wording of a text, worked out once. `wordingOf('（2020年度）').yearLine === true`. */
export function wordingOf(text: string): Wording {
  let wording = seen.get(text);
  if (wording === undefined) {
    wording = read(text);
    if (seen.size >= MOST_SEEN) seen.clear();
    seen.set(text, wording);
  }
  return wording;
}
