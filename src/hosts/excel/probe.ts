import { failureOf } from './excelFailure';
import type { ExcelParts } from './line';
import { PROBES, type Probe } from './probes';

/** What one probe found; `ok` where Excel does what the adapter counts on. */
export interface ProbeResult {
  readonly name: string;
  readonly ok: boolean;
  readonly found: string;
  readonly milliseconds: number;
}

const SHEET = '绩核探测';

/**
 * Tries on a running Excel what no document says for certain. Works on a sheet of its own, which it makes and removes;
 * the user's sheets are not touched. Never rejects: what fails is a result.
 */
export async function runProbes(
  parts: Pick<ExcelParts, 'run' | 'clock'>,
  told: (result: ProbeResult) => void,
): Promise<void> {
  for (const probe of PROBES) {
    const start = parts.clock.now();
    const { ok, found } = await runOne(parts, probe);
    told({ name: probe.name, ok, found, milliseconds: Math.round(parts.clock.now() - start) });
  }
}

async function runOne(
  { run, clock }: Pick<ExcelParts, 'run' | 'clock'>,
  probe: Probe,
): Promise<{ ok: boolean; found: string }> {
  try {
    return await run(async (context) => {
      const old = context.workbook.worksheets.getItemOrNullObject(SHEET);
      await context.sync();
      if (!old.isNullObject) old.delete();
      const sheet = context.workbook.worksheets.add(SHEET);
      await context.sync();
      try {
        return await probe.run(context, sheet, () => clock.now());
      } catch (error) {
        const { code, detail } = failureOf(error);
        return { ok: probe.expects === code, found: `${code} ${detail}` };
      } finally {
        context.workbook.worksheets.getItemOrNullObject(SHEET).delete();
        await context.sync().catch(() => undefined);
      }
    });
  } catch (error) {
    const { code, detail } = failureOf(error);
    return { ok: false, found: `${code} ${detail}` };
  }
}
