import { HostError } from '../../../src/hosts/host';
import { CLEAN_REPORT } from '../../../src/pane/gallery/sampleReport';
import type { Answer, Request } from '../../../src/workbench/many/messages';
import { createOffice, type WorkerLike } from '../../../src/workbench/many/office';

/** Workers that are told what to answer, and how many of them were started and ended. */
function workers(answer: (asked: Request['asked']) => Answer | undefined) {
  const seen = { started: 0, ended: 0 };
  const start = (): WorkerLike => {
    seen.started += 1;
    const listeners = new Map<string, (event: never) => void>();
    return {
      addEventListener: (type: string, listener: unknown) =>
        void listeners.set(type, listener as (event: never) => void),
      terminate: () => void (seen.ended += 1),
      postMessage: (request: Request) => {
        const given = answer(request.asked);
        if (given)
          queueMicrotask(() => listeners.get('message')?.({ data: { id: request.id, answer: given } } as never));
      },
    };
  };
  return { seen, office: createOffice(start) };
}
const file = { bytes: new Uint8Array(), name: '甲.xlsx' };

describe('what is worked on beside the page', () => {
  it('is asked of one worker, which is started when it is first needed', async () => {
    const { seen, office } = workers(({ what }) =>
      what === 'check' ? { report: CLEAN_REPORT } : { bytes: Uint8Array.of(7) },
    );
    expect(seen.started).toBe(0);
    const [report, bytes] = await Promise.all([office.check(file, new AbortController().signal), office.workbook([])]);
    expect([report, bytes]).toEqual([CLEAN_REPORT, Uint8Array.of(7)]);
    expect(seen).toEqual({ started: 1, ended: 0 });
  });

  it('tells what went wrong as a host does', async () => {
    const { office } = workers(() => ({ problem: { code: 'password', detail: '' } }));
    await expect(office.check(file, new AbortController().signal)).rejects.toEqual(new HostError('password'));
  });

  it('ends at once when it is cancelled, and the next request starts another worker', async () => {
    let silent = true;
    const { seen, office } = workers(() => (silent ? undefined : { report: CLEAN_REPORT }));
    const cancelled = new AbortController();
    const checking = office.check(file, cancelled.signal);
    cancelled.abort();
    await expect(checking).rejects.toMatchObject({ code: 'cancelled' });
    silent = false;
    await office.check(file, new AbortController().signal);
    expect(seen).toEqual({ started: 2, ended: 1 });
  });
});
