import type { Form } from '../forms/model';
import type { Report } from '../report';
import type { Address } from '../sheet/address';
import { places, round, type Decimal } from '../text/decimal';

/** A typed score that differs from what the policy gives. */
export interface Disagreement {
  readonly form: Address;
  readonly cell: Address;
  /** What the score is for: the indicator's name, or 预算执行率. */
  readonly item: string;
  readonly typed: Decimal;
  readonly computed: Decimal;
  readonly working: string;
}

/**
 * Where the scores on the forms and those by the policy differ.
 *
 * @example disagreements(report).map(({ cell, typed, computed }) => `${cell} ${typed} ${computed}`)
 */
export function disagreements({ forms, scores }: Report): readonly Disagreement[] {
  const byId = new Map(forms.map((form) => [form.id, form]));
  return scores.flatMap((card) =>
    card.items.flatMap(({ cell, typed, computed, score, method, working }) => {
      const byPolicy = computed ?? (method === 'execution' ? (score ?? undefined) : undefined);
      // A unit that rounds its scores is right at the places it shows.
      if (typed === undefined || byPolicy === undefined || typed === round(byPolicy, places(typed))) return [];
      const item = itemAt(byId.get(card.form), cell);
      return [{ form: card.form, cell, item, typed, computed: byPolicy, working }];
    }),
  );
}

function itemAt(form: Form | undefined, cell: Address): string {
  const indicator = form?.indicators.find(({ score }) => score?.cell === cell);
  if (!indicator) return '预算执行率';
  return indicator.name?.value ?? indicator.level2?.value ?? cell;
}
