import type { InspectOptions } from '../../core/inspect';
import type { Memory } from '../../core/memory';
import type { Settings } from './settings';

/**
 * The policy that is set on this machine, for a workbook in which none was chosen.
 *
 * @example inspect(sheets, { ...machinePolicy(settings, memory) }, memory)
 */
export function machinePolicy({ policy }: Settings, memory: Memory): Pick<InspectOptions, 'policy'> {
  return policy === null || memory.policy !== undefined ? {} : { policy };
}
