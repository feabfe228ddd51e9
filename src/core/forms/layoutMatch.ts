import { LAYOUTS, type Layout, type Trait } from './layouts';
import type { Form, FormKind } from './model';

/** A form read, as far as its layout shows in it. */
export interface LayoutFacts {
  readonly kind: FormKind;
  readonly shape: 'block' | 'rows' | 'groups' | 'columns';
  readonly title: string | undefined;
  /** Words of the header of the indicator table. */
  readonly header: readonly string[];
  readonly columns: readonly string[];
  readonly fields: readonly string[];
  readonly fundLabels: readonly string[];
  readonly fundColumns: readonly string[];
  readonly longTerm: boolean;
  readonly totals: boolean;
  readonly tasks: boolean;
  readonly fingerprint: string;
}

function traitsOf(facts: LayoutFacts): ReadonlySet<Trait> {
  const traits = new Set<Trait>([`kind:${facts.kind}`, `shape:${facts.shape}`]);
  for (const column of facts.columns) traits.add(`column:${column}` as Trait);
  for (const field of facts.fields) traits.add(`field:${field}` as Trait);
  for (const column of facts.fundColumns) traits.add(`fund:${column}` as Trait);
  if (facts.longTerm) traits.add('period:long-term');
  if (facts.totals) traits.add('totals');
  if (facts.tasks) traits.add('tasks');
  return traits;
}

const share = (traits: ReadonlySet<Trait>, wanted: readonly Trait[]): number =>
  wanted.length === 0 ? 1 : wanted.filter((trait) => traits.has(trait)).length / wanted.length;

function fits(layout: Layout, traits: ReadonlySet<Trait>): boolean {
  return layout.needs.every((trait) => traits.has(trait)) && !(layout.lacks ?? []).some((trait) => traits.has(trait));
}

/**
 * The layout of a form, with the reasons in words and how sure it is: 0.5 to 1, by how much of what the layout usually
 * has was found, a little less without a title.
 */
export function layoutOf(facts: LayoutFacts): Form['layout'] {
  const { best, share: expected } = bestLayout(facts);
  const sure = 0.5 + 0.45 * expected + (facts.title === undefined ? 0 : 0.05);
  return {
    name: best?.name ?? '未知表式',
    why: whyOf(facts),
    sure: Math.round(sure * 100) / 100,
    fingerprint: facts.fingerprint,
  };
}

interface Match {
  readonly best: Layout | undefined;
  /** How much of what the layout usually has was found, 0 to 1. */
  readonly share: number;
}

/** Matches found so far by their traits: the forms of a workbook are nearly all of one layout. */
const matches = new Map<string, Match>();
const MOST_MATCHES = 1000;

function bestLayout(facts: LayoutFacts): Match {
  const { kind, shape, longTerm, totals, tasks } = facts;
  const lists = [facts.columns, facts.fields, facts.fundColumns].map((list) => list.join(' ')).join('|');
  const key = `${kind}|${shape}|${lists}|${String(longTerm)}|${String(totals)}|${String(tasks)}`;
  let match = matches.get(key);
  if (!match) {
    match = matchOf(traitsOf(facts));
    if (matches.size >= MOST_MATCHES) matches.clear();
    matches.set(key, match);
  }
  return match;
}

function matchOf(traits: ReadonlySet<Trait>): Match {
  let best: Layout | undefined;
  let most = -1;
  for (const layout of LAYOUTS) {
    if (!fits(layout, traits)) continue;
    // A layout with more needs is the more particular one.
    const score = share(traits, layout.expects) + 0.1 * layout.needs.length;
    if (score > most) {
      most = score;
      best = layout;
    }
  }
  return { best, share: best ? share(traits, best.expects) : 0 };
}

/** Why it was taken for a form, for the user to judge. */
function whyOf(facts: LayoutFacts): string[] {
  const why: string[] = [];
  if (facts.title !== undefined) why.push(`标题“${facts.title}”`);
  if (facts.header.length > 0) why.push(`指标表头：${facts.header.join('、')}`);
  const sources = [...new Set(facts.fundLabels.map((label) => label.replace(/\s+/g, '')))];
  if (sources.length > 0) why.push(`资金栏目：${sources.join('、')}`);
  if (facts.tasks) why.push('年度主要任务表');
  return why;
}
