import './noGeneratedCode';
// The small form of zod: an own policy is kept with the workbook, and the pane reads that with its first look.
import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));
const points = z.number().check(z.positive());

/**
 * A scoring policy is data: what 财政部 or a province prescribes about weights, formulas, bands and grades
 * (`docs/policies.md`). Weights are points, rates are percent.
 */
export const policySchema = z.strictObject({
  name: text,
  title: text,
  /** The document a score is based on, printable. */
  basis: text,
  /** Points of 预算执行率. */
  executionWeight: points,
  /** What all weights add up to. */
  fullScore: points,
  /** 反向指标: A = w × (1 − (完成−指标)/指标), B = w × 指标/完成. */
  reverse: z.enum(['A', 'B']),
  /** Lower bounds in percent of the weight of 达成 and 部分达成. */
  bands: z.tuple([z.number(), z.number()]),
  /** Lower bounds of 优, 良, 中 in percent of the full score; absent where the policy does not rate. */
  grades: z.optional(z.tuple([z.number(), z.number(), z.number()])),
  /** Decimal places of a score, rounded half up. */
  decimals: z.int().check(z.minimum(0), z.maximum(2)),
  /**
   * Usual points of the 一级指标, several together as `效益指标+满意度指标`; a form need only fit one of the alternatives.
   * Absent where the split is free.
   */
  split: z.optional(z.array(z.record(z.string(), z.number()))),
  /** 一级/二级指标 that a declaration must have, by how grave their absence is. */
  required: z.optional(z.record(z.string(), z.enum(['error', 'warning', 'info']))),
  /** What the weights of the indicators add up to on a declaration, where that is prescribed. */
  declaredWeights: z.optional(points),
  /** 执行率 in percent below which a reason must be given. */
  executionReasonBelow: z.optional(z.number()),
  /** Completion in percent from which a reason must be given, and points taken off for it. */
  overTarget: z.optional(z.strictObject({ from: z.number(), deduct: z.number().check(z.minimum(0)) })),
  /** Points taken off a 时效指标 for every so many days after its deadline; absent where a person has to judge. */
  late: z.optional(z.strictObject({ days: points, deduct: points })),
  /** What 不适用 rows do to the total: convert what the others earned to the full score (also where absent), or nothing. */
  notApplicable: z.optional(z.enum(['convert', 'keep'])),
  /** Highest total by 执行率: below `rate` percent at most `total`; the lowest rate first. */
  caps: z.optional(z.array(z.strictObject({ below: z.number(), total: z.number() }))),
  /**
   * Rules this policy switches on or off, takes more or less seriously, or gives other lines and limits (their
   * `parameters`), by code.
   */
  rules: z.optional(
    z.record(
      z.string(),
      z.strictObject({
        severity: z.optional(z.enum(['error', 'warning', 'info', 'off'])),
        parameters: z.optional(z.record(z.string(), z.number())),
      }),
    ),
  ),
});

export type Policy = Readonly<z.infer<typeof policySchema>>;
