import { parseMemory, type Memory } from '../memory';
import { memoryText } from './memoryPart';

/**
 * Reads the custom XML part back; a stranger's or a damaged part counts as none. Undefined gives an empty memory. Apart
 * from what writes the part, since the task pane needs the check of what was read only with its first look at a workbook.
 *
 * @example memoryOfXml(memoryXml({ version: 1, policy: 'mof-2020' })).policy // 'mof-2020'
 */
export const memoryOfXml = (xml: string | undefined): Memory =>
  parseMemory(xml === undefined ? undefined : memoryText(xml));
