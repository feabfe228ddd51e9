import { OoxmlError } from '../../ooxml/ooxmlError';
import { HostError } from '../host';

/** Runs `work` and turns what the package layer reports into the port's errors, code by code. */
export async function asHostError<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof HostError) throw error;
    if (error instanceof OoxmlError) throw new HostError(error.code, error.detail, undefined, { cause: error });
    const detail = error instanceof Error ? error.message : String(error);
    throw new HostError('unexpected', detail, undefined, { cause: error });
  }
}
