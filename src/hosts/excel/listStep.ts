import { MEMORY_NAMESPACE } from '../../core/plan/memoryPart';
import type { KnownSheet } from './knowledge';
import { answerOf, delivered, type ReadStep, type Step } from './step';

/** Reads which sheets there are. */
export function listStep(found: (sheets: readonly KnownSheet[]) => void): ReadStep {
  return {
    queue: (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
      return () => {
        const sheets = delivered(() =>
          worksheets.items.map((sheet) => ({
            id: sheet.id,
            name: sheet.name,
            hidden: sheet.visibility !== 'Visible',
            protected: sheet.protection.protected,
          })),
        );
        if (sheets) found(sheets);
        return sheets !== undefined;
      };
    },
    refused: () => false,
  };
}

/** Reads which sheet is in front; Excel refuses while another workbook is. */
export function activeStep(found: (id: string | undefined) => void): ReadStep {
  return {
    queue: (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('id');
      return () => {
        const id = idOf(sheet);
        if (id !== undefined) found(id);
        return id !== undefined;
      };
    },
    refused: () => {
      found(undefined);
      return true;
    },
  };
}

function idOf(sheet: Excel.Worksheet): string | undefined {
  return delivered(() => sheet.id);
}

/** Reads the ids of our custom XML parts, there is one at most unless a workbook was put together from several. */
export function partsStep(found: (ids: readonly string[]) => void): ReadStep {
  return {
    queue: (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE);
      parts.load('items/id');
      return () => {
        const ids = delivered(() => parts.items.map((part) => part.id));
        if (ids) found(ids);
        return ids !== undefined;
      };
    },
    refused: () => {
      found([]);
      return true;
    },
  };
}

/** Reads one part; null where it is gone by now. */
export function partStep(id: string, found: (xml: string | null) => void): ReadStep {
  return {
    queue: (context) => {
      const xml = context.workbook.customXmlParts.getItem(id).getXml();
      return () => {
        const text = answerOf(xml);
        if (text !== undefined) found(text);
        return text !== undefined;
      };
    },
    refused: () => {
      found(null);
      return true;
    },
  };
}

/** Lets Excel report events again where a batch that broke off had silenced it. */
export function eventsOnStep(done: () => void): Step {
  return {
    queue: (context) => {
      context.runtime.enableEvents = true;
      return () => {
        done();
        return true;
      };
    },
  };
}
