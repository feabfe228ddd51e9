import type { Report } from '../../core/report';
import type { Opinion } from '../../core/summary/opinion';
import type { SummaryTable } from '../../core/summary/summaryTables';
import { HostError } from '../../hosts/host';
import type { Answer, Asked, Reply, Request } from './messages';

/** Everything that is worked on beside the page. All reject with HostError. */
export interface Office {
  readonly check: (
    file: { readonly bytes: Uint8Array; readonly name: string; readonly policy?: string },
    signal: AbortSignal,
  ) => Promise<Report>;
  readonly workbook: (tables: readonly SummaryTable[]) => Promise<Uint8Array>;
  readonly letter: (opinion: Opinion) => Promise<Uint8Array>;
  readonly letters: (opinions: readonly Opinion[]) => Promise<Uint8Array>;
}

/** What is used of a Worker. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/**
 * The page's end of its worker. The worker is started when it is first needed; a cancelled check ends it at once, and
 * the next request starts another.
 *
 * @example const office = createOffice(() => new Worker(new URL('./worker', import.meta.url)));
 */
export function createOffice(start: () => WorkerLike): Office {
  let worker: WorkerLike | undefined;
  let lastId = 0;
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: HostError) => void }>();

  const end = (error: HostError): void => {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of [...waiting.values()]) reject(error);
    waiting.clear();
  };

  function started(): WorkerLike {
    if (worker) return worker;
    const made = start();
    made.addEventListener('message', (event) => {
      const { id, answer } = (event as MessageEvent<Reply>).data;
      waiting.get(id)?.resolve(answer);
      waiting.delete(id);
    });
    made.addEventListener('error', (event) => end(new HostError('unexpected', event.message)));
    worker = made;
    return made;
  }

  async function ask(asked: Asked, signal?: AbortSignal): Promise<Answer> {
    if (signal?.aborted) throw new HostError('cancelled');
    const cancel = (): void => end(new HostError('cancelled'));
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      const answer = await new Promise<Answer>((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        const request: Request = { id: lastId, asked };
        started().postMessage(request);
      });
      if ('problem' in answer) throw new HostError(answer.problem.code, answer.problem.detail);
      return answer;
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  }

  const bytes = async (asked: Asked): Promise<Uint8Array> => {
    const answer = await ask(asked);
    if (!('bytes' in answer)) throw new HostError('unexpected', `no bytes for ${asked.what}`);
    return answer.bytes;
  };

  return {
    check: async (file, signal) => {
      const answer = await ask({ what: 'check', ...file }, signal);
      if (!('report' in answer)) throw new HostError('unexpected', 'no report');
      return answer.report;
    },
    workbook: (tables) => bytes({ what: 'workbook', tables }),
    letter: (opinion) => bytes({ what: 'letter', opinion }),
    letters: (opinions) => bytes({ what: 'letters', opinions }),
  };
}
