import { mergedMappings } from '../../core/forms/mappingFile';
import type { RunInspect } from '../sessionKit';
import type { KeptMappings } from './keptMappings';

/** Reads with the machine's corrections as well; those of the workbook come before them. */
export function withKept(inspect: RunInspect, kept: KeptMappings): RunInspect {
  return (sheets, memory, signal, onProgress) => {
    const mappings = mergedMappings(kept.read(), memory.mappings ?? {});
    const whole = Object.keys(mappings).length === 0 ? memory : { ...memory, mappings };
    return inspect(sheets, whole, signal, onProgress);
  };
}
