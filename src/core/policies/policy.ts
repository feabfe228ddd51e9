import { z } from 'zod';

/**
 * A scoring policy is data: what 财政部 or a province prescribes about weights, formulas, bands and grades
 * (`docs/policies.md`). Weights are points, rates are percent.
 */
export const policySchema = z.strictObject({
  name: z.string().min(1),
  title: z.string().min(1),
  /** The document a score is based on, printable. */
  basis: z.string().min(1),
  /** Points of 预算执行率. */
  executionWeight: z.number().positive(),
  /** What all weights add up to. */
  fullScore: z.number().positive(),
  /** 反向指标: A = w × (1 − (完成−指标)/指标), B = w × 指标/完成. */
  reverse: z.enum(['A', 'B']),
  /** Lower bounds in percent of the weight of 达成 and 部分达成. */
  bands: z.tuple([z.number(), z.number()]),
  /** Lower bounds of 优, 良, 中 in percent of the full score; absent where the policy does not rate. */
  grades: z.tuple([z.number(), z.number(), z.number()]).optional(),
  /** Decimal places of a score, rounded half up. */
  decimals: z.number().int().min(0).max(2),
  /**
   * Usual points of the 一级指标, several together as `效益指标+满意度指标`; a form need only fit one of the alternatives.
   * Absent where the split is free.
   */
  split: z.array(z.record(z.string(), z.number())).optional(),
  /** 一级/二级指标 that a declaration must have, by how grave their absence is. */
  required: z.record(z.string(), z.enum(['error', 'warning', 'info'])).optional(),
  /** What the weights of the indicators add up to on a declaration, where that is prescribed. */
  declaredWeights: z.number().positive().optional(),
  /** 执行率 in percent below which a reason must be given. */
  executionReasonBelow: z.number().optional(),
  /** Completion in percent from which a reason must be given, and points taken off for it. */
  overTarget: z.strictObject({ from: z.number(), deduct: z.number().min(0) }).optional(),
  /** Highest total by 执行率: below `rate` percent at most `total`; the lowest rate first. */
  caps: z.array(z.strictObject({ below: z.number(), total: z.number() })).optional(),
  /** Rules this policy switches off or takes more or less seriously, by code. */
  rules: z.record(z.string(), z.strictObject({ severity: z.enum(['error', 'warning', 'info', 'off']) })).optional(),
});

export type Policy = Readonly<z.infer<typeof policySchema>>;
