import type { Memory } from '../../core/memory';
import { MEMORY_NAMESPACE, memoryXml } from '../../core/plan/memoryPart';
import { delivered, type Step } from './step';

/** Keeps the memory in the workbook as its only part of our namespace; null takes it away. */
export function memoryStep(
  memory: Memory | null,
  known: readonly string[],
  now: (parts: readonly string[]) => void,
): Step {
  return {
    queue: (context) => {
      const { customXmlParts } = context.workbook;
      const [first, ...others] = memory === null ? [undefined, ...known] : known;
      for (const id of others) if (id !== undefined) customXmlParts.getItem(id).delete();
      if (memory !== null) {
        if (first === undefined) customXmlParts.add(memoryXml(memory));
        else customXmlParts.getItem(first).setXml(memoryXml(memory));
      }
      const standing = customXmlParts.getByNamespace(MEMORY_NAMESPACE);
      standing.load('items/id');
      return () => {
        const ids = delivered(() => standing.items.map(({ id }) => id));
        if (ids) now(ids);
        return ids !== undefined;
      };
    },
  };
}
