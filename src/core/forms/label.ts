import type { FundSource, MoneyUnit } from './model';
import { compact } from './compact';
import { COLUMN_WORDS, type ColumnRole } from './lexicon/columnWords';
import { FIELD_WORDS, type FieldRole } from './lexicon/fieldWords';
import { FUND_COLUMN_WORDS, SOURCE_WORDS, type FundColumn } from './lexicon/fundWords';
import { LEVEL1_WORDS, LEVEL2_WORDS, type Level2Name } from './lexicon/levelWords';
import { BAND_WORDS, TOTAL_WORDS, type Band } from './lexicon/sectionWords';
import { finder, type Vocabulary } from './lexicon/vocabulary';
import { LAYOUTS } from './layouts';
import { writtenNumber } from '../text/amount';
import { hashOf } from '../text/hash';
import { labelParts } from '../text/normalise';

export type PeriodName = 'long-term' | 'annual';

/**
 * Everything a label may mean. One word means different things in different sections (得分 heads a column of the
 * funds and one of the indicators), so all meanings are kept and the section decides.
 */
export interface Label {
  readonly core: string;
  /** Of the squeezed words, for fingerprints of layouts. */
  readonly hash: number;
  readonly field?: FieldRole;
  readonly source?: FundSource;
  readonly fundColumn?: FundColumn;
  readonly column?: ColumnRole;
  readonly band?: Band;
  readonly level1?: string;
  readonly level2?: Level2Name;
  /** Printed with its ending (数量指标, not 数量), so that it is hardly a name. */
  readonly surelyLevel?: true;
  readonly total?: 'total' | 'subtotal';
  readonly moneyUnit?: MoneyUnit;
  readonly period?: PeriodName;
  /** The value standing in the same cell behind the colon: `项目负责人：王某`. */
  readonly inline?: string;
}

const LONGEST = 40;
const BRACKETED = /\([^()]*\)/g;

/** The lexicon's words, then those the layouts add. */
function layoutWords<Role extends string>(kind: 'columns' | 'fields'): Vocabulary<Role> {
  return LAYOUTS.flatMap(({ words }) =>
    Object.entries(words?.[kind] ?? {}).map(([role, found]) => ({ role: role as Role, words: found })),
  );
}

const fieldOf = finder([...FIELD_WORDS, ...layoutWords<FieldRole>('fields')]);
const sourceOf = finder(SOURCE_WORDS);
const fundColumnOf = finder(FUND_COLUMN_WORDS);
const columnOf = finder([...COLUMN_WORDS, ...layoutWords<ColumnRole>('columns')]);
const bandOf = finder(BAND_WORDS);
const level1Of = finder(LEVEL1_WORDS);
const level2Of = finder(LEVEL2_WORDS);
const totalOf = finder(TOTAL_WORDS);

/** The money unit in a label's brackets or behind 单位: `项目资金（万元）`, `金额单位：元`. */
export function moneyUnitIn(squeezed: string): MoneyUnit | undefined {
  const match = /(?:单位[:：]?|[(（,，])(?:人民币)?(亿元|万元|元)(?:[)）,，]|$)/.exec(squeezed);
  return match ? (match[1] as MoneyUnit) : undefined;
}

function periodOf(squeezed: string): PeriodName | undefined {
  if (/中期|长期|实施期/.test(squeezed)) return 'long-term';
  return /年度|当年|本年|全年|年初/.test(squeezed) ? 'annual' : undefined;
}

/** 年度绩效目标1, 长期目标2: one of several goals, by its number. */
function numberedGoal(core: string): FieldRole | undefined {
  const field = /目标\d{1,2}$/.test(core) ? fieldOf(core.replace(/\d+$/, '')) : undefined;
  return field === 'goal' || field === 'goalLongTerm' ? field : undefined;
}

function meanings(core: string, whole: string): Omit<{ [K in keyof Label]: Label[K] | undefined }, 'core' | 'hash'> {
  const surely = /(?:指标|目标)$/.test(core);
  const level = core.replace(/(?:类)?(?:绩效)?(?:指标|目标)$/, '');
  const level1 = level1Of(level);
  const level2 = level2Of(level);
  return {
    field: fieldOf(core) ?? numberedGoal(core),
    source: sourceOf(core),
    fundColumn: fundColumnOf(core),
    column: columnOf(core),
    band: bandOf(core),
    level1,
    level2,
    surelyLevel: surely && (level1 ?? level2) !== undefined ? true : undefined,
    total: totalOf(core),
    moneyUnit: moneyUnitIn(whole),
    period: periodOf(whole),
  };
}

const hasMeaning = (label: Partial<Label>): boolean =>
  (label.field ??
    label.source ??
    label.fundColumn ??
    label.column ??
    label.band ??
    label.level1 ??
    label.level2 ??
    label.total) !== undefined;

/** Reads a text as a label, given also squeezed; undefined where it is none. Use `labelOf`, which remembers. */
export function readLabel(text: string, whole: string): Label | undefined {
  if (whole === '') return undefined;
  const colon = whole.search(/(?<!其中):/);
  if (whole.length <= LONGEST) {
    const { core } = labelParts(whole);
    const bare = whole.replace(/[:：]+$/, '');
    if (core !== '' && core.length <= 24 && !/[,。;!?、].*[,。;!?、]|[,。;]/.test(core)) {
      const exact = fieldOf(bare);
      const found = { ...meanings(core, whole), ...(exact === undefined ? {} : { field: exact }) };
      const label = compact<Label>({ core, hash: hashOf(whole), ...found });
      if (hasMeaning(label)) return label;
      // By its typography a label, whatever it may ask for.
      if (/^\p{Script=Han}{3,12}:$/u.test(whole.replace(BRACKETED, '')) && !/指标|目标|其中/.test(core))
        return { ...label, field: 'further' };
    }
  }
  if (colon < 0) return undefined;
  // 资金来源：（1）财政拨款 is the label of its first entry.
  const entry = /^[^:]{2,12}:[(（]?[1一①][)）、.]?([^:]{2,16})$/.exec(whole)?.[1];
  if (entry !== undefined) {
    const found = compact<Label>({ core: entry, hash: hashOf(whole), ...meanings(labelParts(entry).core, whole) });
    if (hasMeaning(found)) return found;
  }
  if (colon < 2 || colon > 18 || colon >= whole.length - 1) return undefined;
  const { core } = labelParts(whole.slice(0, colon));
  const inline = text.slice(text.search(/(?<!其\s*中\s*)[:：]/) + 1).trim();
  // 单位：某局 over a form; 单位：万元 names the money's.
  const field = core === '单位' && moneyUnitIn(whole) === undefined ? 'unit' : fieldOf(core);
  if (field !== undefined) return { core, hash: hashOf(whole), field, inline };
  const amount = compact<Label>({
    core,
    hash: hashOf(whole),
    source: sourceOf(core),
    fundColumn: fundColumnOf(core),
    moneyUnit: moneyUnitIn(whole.slice(0, colon)),
    inline,
  });
  // An amount behind its label; words behind it would be a sentence.
  return (amount.source ?? amount.fundColumn) !== undefined && writtenNumber(inline) ? amount : undefined;
}
