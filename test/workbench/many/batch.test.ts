import { HostError } from '../../../src/hosts/host';
import type { Incoming } from '../../../src/workbench/desk';
import { createBatch, type CheckFile } from '../../../src/workbench/many/batch';
import { CLEAN_REPORT } from '../../../src/pane/gallery/sampleReport';

const file = (name: string): Incoming => ({ name, read: () => Promise.resolve(new Uint8Array()) });
const files = (...names: string[]): Incoming[] => names.map(file);

/** Answers each file when the test says so; a cancelled one rejects as the worker does. */
function slow() {
  const asked: string[] = [];
  let answer: () => void = () => {};
  const check: CheckFile = ({ name }, signal) =>
    new Promise((resolve, reject) => {
      asked.push(name);
      answer = () => resolve(CLEAN_REPORT);
      signal.addEventListener('abort', () => reject(new HostError('cancelled')));
    });
  return { asked, check, answer: () => answer() };
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('many files', () => {
  it('are read one after the other; a bad one is told and the rest read all the same', async () => {
    const batch = createBatch(({ name }) =>
      name === '坏.xlsx' ? Promise.reject(new HostError('damaged')) : Promise.resolve(CLEAN_REPORT),
    );
    await batch.add(files('甲.xlsx', '坏.xlsx', '乙.xlsx'));
    const { entries, running } = batch.store.get();
    expect(entries.map(({ state, problem }) => [state, problem])).toEqual([
      ['read', undefined],
      ['failed', 'damaged'],
      ['read', undefined],
    ]);
    expect(running).toBe(false);
  });

  it('can be stopped, keep what was read, and go on', async () => {
    const { asked, check, answer } = slow();
    const batch = createBatch(check);
    const done = batch.add(files('甲.xlsx', '乙.xlsx', '丙.xlsx'));
    await settle();
    answer();
    await settle();
    expect(batch.store.get()).toMatchObject({ running: true });
    batch.cancel();
    await done;
    expect(batch.store.get().running).toBe(false);
    expect(batch.store.get().entries.map(({ state }) => state)).toEqual(['read', 'waiting', 'waiting']);
    void batch.goOn();
    await settle();
    expect(asked).toEqual(['甲.xlsx', '乙.xlsx', '乙.xlsx']);
  });

  it('added while others are read wait their turn; a name that is there already is read anew', async () => {
    const { asked, check, answer } = slow();
    const batch = createBatch(check);
    void batch.add(files('甲.xlsx', '乙.xlsx'));
    await settle();
    void batch.add(files('丙.xlsx', '甲.xlsx'));
    for (let nth = 0; nth < 4; nth += 1) {
      answer();
      await settle();
    }
    expect(asked).toEqual(['甲.xlsx', '乙.xlsx', '丙.xlsx', '甲.xlsx']);
    expect(batch.store.get().entries.map(({ incoming }) => incoming.name)).toEqual(['乙.xlsx', '丙.xlsx', '甲.xlsx']);
  });

  it('are gone once cleared, even while one is read', async () => {
    const { check } = slow();
    const batch = createBatch(check);
    const done = batch.add(files('甲.xlsx'));
    await settle();
    batch.clear();
    await done;
    expect(batch.store.get()).toEqual({ entries: [], running: false });
  });
});
