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
});

export type Policy = Readonly<z.infer<typeof policySchema>>;
