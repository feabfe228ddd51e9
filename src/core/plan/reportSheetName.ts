/** 绩核报告: name of the sheet with the report; it is replaced on the next run and removed like any other sheet of ours. */
export const REPORT_SHEET = '绩核报告';
