import { EMPTY_MEMORY, parseMemory, type Memory } from '../../../src/core/memory';
import { runToEnd } from '../../../src/core/drive';
import { inspect } from '../../../src/core/inspect';
import { chosenPolicy } from '../../../src/core/policies/catalogue';
import { mof2020 } from '../../../src/core/policies/mof2020';
import type { Policy } from '../../../src/core/policies/policy';
import { sichuanSelfEvaluation } from '../forms/samples';

const own: Policy = { ...mof2020, name: 'benxian', title: '本县', grades: [99, 98, 97] };
const used = (memory: Memory) => {
  const { forms, scores } = runToEnd(inspect([sichuanSelfEvaluation()], {}, memory));
  return [forms[0]?.policy, scores[0]?.grade];
};

describe('an own policy kept with the workbook', () => {
  it('is in force while it is the one chosen', () => {
    expect(used({ version: 1, policy: 'benxian', ownPolicy: own })).toEqual(['benxian', '中']);
    expect(used({ version: 1, policy: 'mof-2020', ownPolicy: own })).toEqual(['mof-2020', '优']);
    expect(used({ version: 1, ownPolicy: own })).toEqual(['sichuan-2023', '优']);
  });

  it('stands before a policy of the program that has its name', () => {
    expect(chosenPolicy('mof-2020', { ...own, name: 'mof-2020' })?.title).toBe('本县');
    expect(chosenPolicy('benxian')).toBeUndefined();
  });

  it('comes back out of the workbook as it went in', () => {
    const memory: Memory = { version: 1, policy: 'benxian', ownPolicy: own };
    expect(parseMemory(JSON.stringify(memory))).toEqual(memory);
    const broken = { ...memory, ownPolicy: { ...own, decimals: 7 } };
    expect(parseMemory(JSON.stringify(broken))).toEqual(EMPTY_MEMORY);
  });
});
