import type { Memory } from '../../core/memory';
import type { Policy } from '../../core/policies/policy';
import type { BandChoice } from '../../core/scoring/choices';

/** What the user decides about scores, as changes of what the workbook keeps. Nothing is left behind when taken back. */
export type Decision = (memory: Memory) => Memory;

export const chooseBands =
  (choices: Readonly<Record<string, BandChoice>>): Decision =>
  (memory) => ({ ...memory, bands: { ...memory.bands, ...choices } });

export const takeBackBand =
  (key: string): Decision =>
  ({ bands, ...rest }) => {
    const left = without(bands, key);
    return left ? { ...rest, bands: left } : rest;
  };

export const decideApplies =
  (key: string, applies: boolean): Decision =>
  ({ notApplicable, ...rest }) => {
    const left = applies ? without(notApplicable, key) : { ...notApplicable, [key]: true as const };
    return left ? { ...rest, notApplicable: left } : rest;
  };

/** null: suggested for each form by what it shows. An own policy that is not in force is kept for a change of mind. */
export const choosePolicy =
  (name: string | null): Decision =>
  ({ policy: _before, ...rest }) =>
    name === null ? rest : { ...rest, policy: name };

export const takeOwnPolicy =
  (own: Policy): Decision =>
  (memory) => ({ ...memory, policy: own.name, ownPolicy: own });

function without<T>(entries: Readonly<Record<string, T>> | undefined, key: string): Record<string, T> | undefined {
  const left = Object.fromEntries(Object.entries(entries ?? {}).filter(([kept]) => kept !== key));
  return Object.keys(left).length === 0 ? undefined : left;
}
