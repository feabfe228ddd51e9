import { identityOf } from '../forms/identity';
import type { Form, Indicator } from '../forms/model';
import { hashOf } from '../text/hash';

/**
 * The keys under which choices about indicators are kept, by indicator: whose form, which indicator, and a hash of its
 * target and actual, so that a choice dies when one of them changes. No address: it survives moved rows. Rows that say
 * the very same are told apart by their order.
 *
 * @example indicatorKeys(form).get(indicator) === 'X1|某局|2024|1k3x9q|8f2m1c'
 */
export function indicatorKeys(form: Form): ReadonlyMap<Indicator, string> {
  const identity = identityOf(form);
  const seen = new Map<string, number>();
  return new Map(
    form.indicators.map((indicator) => {
      const { level1, level2, name, target, operator, unit, actual } = indicator;
      const key = [
        identity,
        hashed(level1?.text, level2?.text, name?.text),
        hashed(target?.text, operator?.text, unit?.text, actual?.text),
      ].join('|');
      const nth = (seen.get(key) ?? 0) + 1;
      seen.set(key, nth);
      return [indicator, nth === 1 ? key : `${key}|${String(nth)}`] as const;
    }),
  );
}

const hashed = (...texts: readonly (string | undefined)[]): string =>
  hashOf(texts.map((text) => (text ?? '').trim()).join('\u0000')).toString(36);
