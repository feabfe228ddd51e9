import { readFile } from 'node:fs/promises';
import { POLICIES, policyNamed } from '../core/policies/catalogue';
import { readPolicyFile } from '../core/policies/policyFile';
import type { Policy } from '../core/policies/policy';
import { isRuleCode, parameterNames } from '../core/rules/catalogue';

/**
 * The policy that `--policy` asks for: one of the program's by its name, or an own file ending in `.json`. A mistake is
 * told in whole sentences; then nothing is checked, for a report by another policy would be a wrong one.
 */
export async function askedPolicy(
  asked: string | undefined,
): Promise<{ readonly policy?: Policy } | { readonly mistake: string }> {
  if (asked === undefined) return {};
  const policy = policyNamed(asked);
  if (policy) return { policy };
  if (!/\.json$/i.test(asked)) {
    const names = POLICIES.map(({ name, title }) => `${name}（${title}）`).join('、');
    const advice = '也可以写自己的政策文件（.json，写法见 docs/policies.md）';
    return { mistake: `没有名为“${asked}”的政策，没有检查。可用的有：${names}。${advice}。\n` };
  }
  let text: string;
  try {
    text = await readFile(asked, 'utf8');
  } catch {
    return { mistake: `找不到或打不开政策文件 ${asked}，没有检查。\n` };
  }
  const read = readPolicyFile(text, isRuleCode, parameterNames);
  if (read.policy) return { policy: read.policy };
  const told = read.mistakes.map((mistake) => `  ${mistake}。\n`).join('');
  return { mistake: `政策文件 ${asked} 有 ${String(read.mistakes.length)} 处错误，没有检查：\n${told}` };
}
