import { Cancelled, runInSlices, runToEnd } from '../../src/core/drive';
import type { Progress } from '../../src/core/report';

function* work(steps: number): Generator<Progress, string, void> {
  for (let done = 1; done <= steps; done += 1) yield { done, all: steps };
  return 'done';
}

/** A clock that goes on by so many milliseconds at each look. */
const clock = (step: number) => {
  let time = 0;
  return () => (time += step);
};

describe('runToEnd', () => {
  it('returns the result and tells the progress', () => {
    const seen: Progress[] = [];
    expect(runToEnd(work(2), (progress) => seen.push(progress))).toBe('done');
    expect(seen).toEqual([
      { done: 1, all: 2 },
      { done: 2, all: 2 },
    ]);
  });
});

describe('runInSlices', () => {
  it('pauses whenever a slice is used up', async () => {
    const pause = jest.fn(async () => {});
    await expect(runInSlices(work(10), { now: clock(10), pause, slice: 30 })).resolves.toBe('done');
    expect(pause).toHaveBeenCalledTimes(3);
  });

  it('does not pause while there is time', async () => {
    const pause = jest.fn(async () => {});
    await runInSlices(work(10), { now: clock(0), pause });
    expect(pause).not.toHaveBeenCalled();
  });

  it('gives up at the next step once it is cancelled', async () => {
    const signal = { aborted: false };
    const seen: number[] = [];
    const pause = async () => {
      signal.aborted = true;
    };
    const run = runInSlices(work(10), { now: clock(20), pause, signal, onProgress: ({ done }) => seen.push(done) });
    await expect(run).rejects.toThrow(Cancelled);
    expect(seen).toEqual([1, 2]);
  });

  it('does nothing at all when cancelled before', async () => {
    const run = runInSlices(work(1), { now: clock(1), pause: async () => {}, signal: { aborted: true } });
    await expect(run).rejects.toBeInstanceOf(Cancelled);
  });
});
