import type { Form } from '../../core/forms/model';
import type { Memory } from '../../core/memory';
import { chosenPolicy, POLICIES, suggestionFor } from '../../core/policies/catalogue';
import { mof2020 } from '../../core/policies/mof2020';
import type { Policy } from '../../core/policies/policy';
import type { Report } from '../../core/report';
import type { ScoringWords } from '../words/scoring.zh-CN';

/** The policy a form was scored by, as data. */
export function policyInForce({ policy }: Report['forms'][number], memory: Memory): Policy {
  return chosenPolicy(policy, memory.ownPolicy) ?? mof2020;
}

/** Why a form is scored by the policy it is scored by. */
export function whyInForce(form: Form & { readonly policy: string }, memory: Memory, words: ScoringWords): string {
  if (memory.policy === form.policy) return words.whyChosen;
  const { policy, why } = suggestionFor(form);
  return policy.name === form.policy ? why : words.whyMachine;
}

/** What may be chosen: the policies of the program and the own one that the workbook keeps. */
export function choosable({ ownPolicy }: Memory): readonly Policy[] {
  return ownPolicy ? [...POLICIES.filter(({ name }) => name !== ownPolicy.name), ownPolicy] : POLICIES;
}
