import { values } from '../../src/cli/values';

async function* given(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield await Promise.resolve(line);
}

async function answers(...lines: readonly string[]): Promise<unknown[]> {
  const written: unknown[] = [];
  await values(given(lines), (line) => written.push(JSON.parse(line)));
  return written;
}

describe('the values command', () => {
  it('answers each line in order and gives back its id', async () => {
    expect(
      await answers(
        '{"id":7,"text":"不少于3次","indicator":"数量指标"}',
        '{"id":"b","text":"10月底前","year":2023}',
        '{"text":"良好"}',
      ),
    ).toEqual([
      { id: 7, class: 'quantity', targets: [{ relation: '>=', value: 3, unit: '次' }], spans: [{ start: 0, end: 5 }] },
      { id: 'b', class: 'time', targets: [{ to: '2023-10-31' }], spans: [{ start: 0, end: 5 }] },
      { class: 'qualitative', targets: [] },
    ]);
  });

  it('takes the sign and the unit from their columns', async () => {
    expect(await answers('{"text":"18","operator":"≤","unit":"万元"}')).toMatchObject([
      { targets: [{ relation: '<=', value: 180_000, unit: '元' }] },
    ]);
  });

  it('takes null for what is not known, and the year as text', async () => {
    expect(await answers('{"text":"全年","indicator":null,"name":null,"year":"2022","unit":null,"id":null}')).toEqual([
      { class: 'time', targets: [{ from: '2022-01-01', to: '2022-12-31' }], spans: [{ start: 0, end: 2 }] },
    ]);
  });

  it('says in place of a bad line what is wrong with it and goes on', async () => {
    const [broken, blank, missing, good] = await answers('{"text":', '', '{"id":1}', '{"text":"无"}');
    expect(broken).toEqual({ error: expect.stringContaining('JSON') as string });
    expect(blank).toEqual(broken);
    expect(missing).toEqual({ error: expect.stringContaining('text') as string });
    expect(good).toEqual({ class: 'empty', targets: [] });
  });
});
