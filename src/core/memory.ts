import './policies/noGeneratedCode';
// The small form of zod, since the task pane waits for this file at its first look at a workbook.
import * as z from 'zod/mini';
import { policySchema } from './policies/policy';

/**
 * What the user decided, kept with the workbook. Keyed by project identity and indicator text with a hash of the
 * value, never by address, so that it survives moved rows and dies when the value changes.
 */
export const memorySchema = z.strictObject({
  version: z.literal(1),
  /** Name of the policy chosen. */
  policy: z.optional(z.string()),
  /** An own policy as data, so that it goes with the workbook; in force while `policy` names it. */
  ownPolicy: z.optional(policySchema),
  /** 已核实: by finding key, the reason and the ISO date. */
  handled: z.optional(z.record(z.string(), z.strictObject({ reason: z.string(), date: z.string() }))),
  /** 定性 choices: by indicator key, the band and the score in points as a decimal text. */
  bands: z.optional(
    z.record(z.string(), z.strictObject({ band: z.enum(['met', 'partly', 'unmet']), score: z.string() })),
  ),
  /** 不适用: by indicator key, the rows that drop out of the total. */
  notApplicable: z.optional(z.record(z.string(), z.literal(true))),
  /** Mapping corrections: by layout fingerprint, field name to a label-relative place. */
  mappings: z.optional(z.record(z.string(), z.record(z.string(), z.string()))),
});

export type Memory = Readonly<z.infer<typeof memorySchema>>;

export const EMPTY_MEMORY: Memory = { version: 1 };

/** Parses what a workbook brought; a stranger's or damaged part counts as none. */
export function parseMemory(text: string | undefined): Memory {
  if (text === undefined) return EMPTY_MEMORY;
  try {
    const parsed = memorySchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : EMPTY_MEMORY;
  } catch {
    return EMPTY_MEMORY;
  }
}
