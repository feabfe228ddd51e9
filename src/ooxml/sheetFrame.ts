/** A sheet's XML without its cells: short, however large the sheet is, and well-formed like the whole. */
export interface SheetFrame {
  readonly frame: string;
  /** What stands between `<sheetData>` and `</sheetData>`. */
  readonly cells: string;
}

const SHEET_DATA = /<((?:[\w.-]+:)?sheetData)(?:\s[^>]*)?>/;

/** Splits a sheet; what concerns conditional formats, merged areas and protection stands in the frame alone. */
export function splitSheet(xml: string): SheetFrame {
  const open = SHEET_DATA.exec(xml);
  const close = open ? xml.lastIndexOf(`</${open[1] ?? ''}`) : -1;
  // A self-closing sheetData has no closing tag: then there are no cells to leave out.
  if (!open || close < 0) return { frame: xml, cells: '' };
  const start = open.index + open[0].length;
  return { frame: xml.slice(0, start) + xml.slice(close), cells: xml.slice(start, close) };
}

/** Puts the cells back into a frame that was changed elsewhere. */
export function joinSheet(frame: string, cells: string): string {
  const open = SHEET_DATA.exec(frame);
  if (!open || cells === '') return frame;
  const at = open.index + open[0].length;
  return frame.slice(0, at) + cells + frame.slice(at);
}
