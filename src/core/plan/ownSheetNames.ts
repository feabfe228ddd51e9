import { REPORT_SHEET } from './reportSheetName';

/** 完成情况: name of the sheet with the completion of forms that have no scores. */
export const COMPLETION_SHEET = '完成情况';

/** Sheets that are written anew each time and taken away by 清除标记. A 自评表 made here is the user's from then on. */
export const OWN_SHEETS: readonly string[] = [REPORT_SHEET, COMPLETION_SHEET];
