import { cellName, type CellRef } from '../../core/sheet/address';
import type { Knowledge, KnownSheet } from './knowledge';
import { sheetProxy } from './sheetProxy';
import { delivered, type Step } from './step';

/** Before a write: Excel neither recalculates for each cell nor reports our own edits to us. */
export function quietStep(known: Knowledge): Step {
  return {
    queue: (context) => {
      context.runtime.enableEvents = false;
      context.application.suspendApiCalculationUntilNextSync();
      return () => {
        // Until the opposite is proven: a batch that breaks off leaves events off.
        known.eventsOff = true;
        return true;
      };
    },
  };
}

/** After a write: events again, with the proof of it. */
export function loudStep(known: Knowledge): Step {
  return {
    queue: (context) => {
      context.runtime.enableEvents = true;
      context.runtime.load('enableEvents');
      return () => {
        const on = delivered(() => context.runtime.enableEvents) === true;
        if (on) known.eventsOff = false;
        return on;
      };
    },
  };
}

/** Brings a cell into view. It stands last, for Excel refuses it while another workbook is in front. */
export function selectStep(sheet: KnownSheet, cell: Pick<CellRef, 'row' | 'column'>): Step {
  return {
    queue: (context) => {
      const worksheet = sheetProxy(context, sheet.id);
      worksheet.activate();
      worksheet.getRange(cellName(cell.row, cell.column)).untrack().select();
      return () => true;
    },
  };
}
