import { manyZhCN } from './many.zh-CN';

/** What the workbench page says besides the pane, Chinese. The type of the English words is taken from here. */
export const zhCN = {
  many: manyZhCN,
  title: '绩核',
  subtitle: '工作台',
  open: '打开',
  openHint: '打开本机的 .xlsx 或 .xls 文件',
  sample: '示例表',
  save: '保存',
  saveHint: '下载填好的工作簿；原文件的格式、公式和批注都保留',
  saved: (name: string): string => `已保存为“${name}”。`,
  unsaved: '有未保存的改动',
  loadingGrid: '正在加载表格…',
  opening: (name: string): string => `正在打开“${name}”…`,
  drop: '松开鼠标，打开工作簿',
  dropHint: '放下多个文件或文件夹时一起检查、汇总。只在本机读取，不会上传',
  discardQuestion: (name: string): string => `“${name}”有未保存的改动，要放弃这些改动吗？`,
  discard: '放弃改动并打开',
  keep: '取消',
  dismiss: '知道了',
  locked: '工作表受保护，这个单元格被锁定，没有改动。需要修改时，请先在 Excel 中撤销工作表保护。',
  notOpened: (name: string): string => `没有打开“${name}”`,
  pane: '绩核面板',
  grid: '工作簿',
  sampleName: '绩效表示例.xlsx',
};

export type WorkbenchWords = typeof zhCN;
