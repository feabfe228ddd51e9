import { manyEn } from './many.en';
import type { WorkbenchWords } from './zh-CN';

export const en: WorkbenchWords = {
  many: manyEn,
  title: 'Jihe',
  subtitle: 'Workbench',
  open: 'Open',
  openHint: 'Open an .xlsx or .xls file of this machine',
  sample: 'Sample',
  save: 'Save',
  saveHint: 'Download the workbook as it stands; formats, formulas and comments are kept',
  saved: (name) => `Saved as “${name}”.`,
  unsaved: 'Unsaved changes',
  loadingGrid: 'Loading the grid…',
  opening: (name) => `Opening “${name}”…`,
  drop: 'Drop to open',
  dropHint: 'Several files or a folder are checked and summed up together. Read on this machine only, never uploaded',
  discardQuestion: (name) => `“${name}” has unsaved changes. Give them up?`,
  discard: 'Give up and open',
  keep: 'Cancel',
  dismiss: 'Dismiss',
  locked: 'The sheet is protected and this cell locked; nothing was changed. Unprotect the sheet in Excel first.',
  notOpened: (name) => `“${name}” was not opened`,
  pane: 'Jihe pane',
  grid: 'Workbook',
  sampleName: 'sample.xlsx',
};
