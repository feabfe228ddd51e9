import './noGeneratedCode';
import { z } from 'zod';
import { policyNamed } from './catalogue';
import { mof2020 } from './mof2020';
import { policySchema, type Policy } from './policy';
import { mistakeOf, namedPath, notJson } from './policyFileMistakes';

/** A policy read from a file, or what is wrong with it: a Chinese sentence with its place for each mistake. */
export type PolicyFile =
  | { readonly policy: Policy; readonly mistakes?: never }
  | { readonly policy?: never; readonly mistakes: readonly [string, ...string[]] };

const number = z.number();
const points = z.record(z.string(), number.positive());
const SEVERITIES = { 必须改: 'error', 需说明: 'warning', 建议: 'info', 关闭: 'off' } as const;
/** Other names under which files may have them. */
const ALSO: Readonly<Record<string, keyof typeof SEVERITIES>> = { 错误: '必须改', 提醒: '需说明' };
const named = (said: unknown): unknown => (typeof said === 'string' ? (ALSO[said] ?? said) : said);
const severity = z.preprocess(named, z.enum(['必须改', '需说明', '建议']));
const ruleSeverity = z.preprocess(named, z.enum(['必须改', '需说明', '建议', '关闭']));

/** The file as a bureau writes it: everything but the name may be left out and is then taken from 基础. */
const fileSchema = z.strictObject({
  名称: z.string().min(1),
  标题: z.string().min(1).optional(),
  依据: z.string().min(1).optional(),
  基础: z.string().optional(),
  执行率分值: number.positive().optional(),
  满分: number.positive().optional(),
  反向公式: z.enum(['A', 'B']).optional(),
  定性档次: z.tuple([number, number]).optional(),
  /** null: not rated. */
  等次: z.tuple([number, number, number]).nullable().optional(),
  小数位: number.int().min(0).max(2).optional(),
  /** null: free. */
  指标分值: z
    .union([points, z.array(points)])
    .nullable()
    .optional(),
  必设指标: z.record(z.string(), severity).optional(),
  申报权重合计: number.positive().optional(),
  执行率说明线: number.optional(),
  超额完成: z.strictObject({ 达到: number, 减分: number.min(0) }).optional(),
  逾期: z.strictObject({ 每几天: number.positive(), 减分: number.positive() }).optional(),
  不适用: z.enum(['折算', '不折算']).optional(),
  总分上限: z.array(z.strictObject({ 执行率低于: number, 总分不超过: number })).optional(),
  规则: z
    .record(
      z.string(),
      z.union([
        z.strictObject({ 轻重: ruleSeverity.optional(), 参数: z.record(z.string(), number).optional() }),
        ruleSeverity,
      ]),
    )
    .optional(),
});

type Written = z.infer<typeof fileSchema>;

/**
 * Reads a policy of a bureau's own from the JSON text of a file (`docs/policies.md` shows one).
 *
 * @param isRule whether there is a rule of that code
 * @param parameterNames the parameters that a rule has; any name passes where it is left out
 * @example readPolicyFile('{"名称":"x","指标分值":{"产出指标":"50"}}', isRuleCode).mistakes
 *   // ['指标分值.产出指标：应为数字，现为“50”']
 */
export function readPolicyFile(
  text: string,
  isRule: (code: string) => boolean,
  parameterNames?: (code: string) => readonly string[],
): PolicyFile {
  // Editors on Windows put a mark in front of the text.
  const bare = text.replace(/^\uFEFF/, '');
  // What GBK or UTF-16 is decoded to may well be JSON still, with names that nobody would recognise.
  if (bare.includes('\uFFFD')) return wrong(['文字编码不是 UTF-8，请用记事本打开，另存为时编码选 UTF-8']);
  let json: unknown;
  try {
    json = JSON.parse(bare);
  } catch (error) {
    return wrong([notJson(bare, error)]);
  }
  const read = fileSchema.safeParse(json);
  if (!read.success) return wrong(read.error.issues.flatMap((issue) => mistakeOf(issue, json)));
  const base = read.data.基础 === undefined ? mof2020 : policyNamed(read.data.基础);
  if (!base) return wrong([`基础：没有名为“${read.data.基础 ?? ''}”的政策`]);
  const policy = policySchema.parse(policyOf(read.data, base));
  const mistakes = [
    ...contradictions(policy),
    ...unknownRules(policy, isRule),
    ...(parameterNames ? unknownParameters(read.data.规则 ?? {}, parameterNames) : []),
  ];
  return mistakes.length === 0 ? { policy } : wrong(mistakes);
}

const wrong = (mistakes: readonly string[]): PolicyFile => ({ mistakes: [mistakes[0] ?? '', ...mistakes.slice(1)] });

/** The written parts in place of those of the base; a part that is not written leaves the base's. */
function policyOf(written: Written, base: Policy): unknown {
  const { 指标分值: split, 等次: grades, 超额完成: over, 总分上限: caps, 规则: rules, 必设指标: required } = written;
  const own: Record<string, unknown> = {
    name: written.名称,
    title: written.标题 ?? written.名称,
    basis: written.依据 ?? `自定义政策“${written.名称}”；未写明的${base.basis}`,
    executionWeight: written.执行率分值,
    fullScore: written.满分,
    reverse: written.反向公式,
    bands: written.定性档次,
    decimals: written.小数位,
    grades,
    split: split && !Array.isArray(split) ? [split] : split,
    required: required && severities(required),
    declaredWeights: written.申报权重合计,
    executionReasonBelow: written.执行率说明线,
    late: written.逾期 && { days: written.逾期.每几天, deduct: written.逾期.减分 },
    notApplicable: written.不适用 && (written.不适用 === '折算' ? 'convert' : 'keep'),
    overTarget: over && { from: over.达到, deduct: over.减分 },
    caps: caps
      ?.map((cap) => ({ below: cap.执行率低于, total: cap.总分不超过 }))
      .sort((one, other) => one.below - other.below),
    rules: rules && Object.fromEntries(Object.entries(rules).map(([code, said]) => [code, ruleOf(said)])),
  };
  const given = Object.entries(own).filter(([, value]) => value !== undefined);
  const merged: Record<string, unknown> = { ...base, ...Object.fromEntries(given) };
  // null takes a part of the base away.
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
}

type WrittenRule = NonNullable<Written['规则']>[string];

function ruleOf(said: WrittenRule): NonNullable<Policy['rules']>[string] {
  if (typeof said === 'string') return { severity: SEVERITIES[said] };
  const { 轻重: severity, 参数: parameters } = said;
  return { ...(severity && { severity: SEVERITIES[severity] }), ...(parameters && { parameters }) };
}

const severities = (said: Readonly<Record<string, keyof typeof SEVERITIES>>): Record<string, string> =>
  Object.fromEntries(Object.entries(said).map(([key, word]) => [key, SEVERITIES[word]]));

/** What has the right shape and still cannot be. */
function contradictions({ bands, grades, split, executionWeight, fullScore, caps }: Policy): readonly string[] {
  const found: string[] = [];
  const falls = (bounds: readonly number[]): boolean =>
    bounds.every((bound, at) => bound >= 0 && (at === 0 ? bound <= 100 : bound < (bounds[at - 1] ?? 0)));
  if (!falls(bands)) found.push(`${namedPath(['定性档次'])}：应从高到低，在 0 到 100 之间，现为 ${bands.join('、')}`);
  if (grades && !falls(grades)) found.push(`等次：应从高到低，在 0 到 100 之间，现为 ${grades.join('、')}`);
  if (executionWeight >= fullScore) found.push(`执行率分值：应小于满分 ${String(fullScore)}`);
  split?.forEach((one, at) => {
    const sum = Object.values(one).reduce((total, value) => total + value, 0);
    const expected = fullScore - executionWeight;
    const place = namedPath(split.length > 1 ? ['指标分值', at] : ['指标分值']);
    // Points are few and short; a difference below a hundredth is binary noise.
    if (Math.abs(sum - expected) >= 0.01)
      found.push(
        `${place}：合计 ${String(sum)}，加执行率 ${String(executionWeight)} 应为满分 ${String(fullScore)}，即合计应为 ${String(expected)}`,
      );
  });
  caps?.forEach((cap, at) => {
    if (cap.total > fullScore) found.push(`${namedPath(['总分上限', at, '总分不超过'])}：不应超过满分`);
  });
  return found;
}

const unknownRules = ({ rules }: Policy, isRule: (code: string) => boolean): readonly string[] =>
  Object.keys(rules ?? {}).flatMap((code) => (isRule(code) ? [] : [`规则.${code}：没有这条规则`]));

function unknownParameters(
  rules: NonNullable<Written['规则']>,
  namesOf: (code: string) => readonly string[],
): readonly string[] {
  return Object.entries(rules).flatMap(([code, said]) => {
    const names = namesOf(code);
    const can = names.length === 0 ? '这条规则没有参数' : `可以写${names.join('、')}`;
    const written = typeof said === 'string' ? {} : (said.参数 ?? {});
    return Object.keys(written).flatMap((name) =>
      names.includes(name) ? [] : [`规则.${code}.参数.${name}：没有这个参数，${can}`],
    );
  });
}
