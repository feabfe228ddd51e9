import { z } from 'zod';
import { parseValue } from '../core/text/value/parse';

const text = z.string().nullish();

const asked = z.object({
  text: z.string(),
  indicator: text,
  name: text,
  year: z
    .union([
      z.number().int(),
      z
        .string()
        .regex(/^\d{4}$/)
        .transform(Number),
    ])
    .nullish(),
  operator: text,
  unit: text,
  id: z.union([z.string(), z.number()]).nullish(),
});

/**
 * Reads indicator values, one JSON object a line (`{"text":"≥95%","year":2021,"id":1}`), and writes what each says, in
 * the same order: `{"id":1,"class":"quantity","targets":[…],"spans":[…]}`. A line that cannot be read gives
 * `{"error":"…"}` in its place.
 */
export async function values(input: AsyncIterable<string>, write: (line: string) => void): Promise<void> {
  for await (const line of input) write(JSON.stringify(answer(line)));
}

function answer(line: string): object {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { error: '这一行不是 JSON。Not JSON.' };
  }
  const request = asked.safeParse(json);
  if (!request.success) {
    const [issue] = request.error.issues;
    const where = issue?.path.join('.');
    return { error: `这一行读不懂${where ? `（${where}）` : ''}：${issue?.message ?? ''}` };
  }
  const { id, text: said, indicator, name, year, operator, unit } = request.data;
  const value = parseValue(said, {
    indicator: indicator ?? undefined,
    name: name ?? undefined,
    year: year ?? undefined,
    operator: operator ?? undefined,
    unit: unit ?? undefined,
  });
  return id === null || id === undefined ? value : { id, ...value };
}
