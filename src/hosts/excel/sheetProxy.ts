const PROXIES = new WeakMap<Excel.RequestContext, Map<string, Excel.Worksheet>>();

/** The sheet of an id in a batch. All steps of a batch share one proxy per sheet, for each proxy costs Excel an object. */
export function sheetProxy(context: Excel.RequestContext, id: string): Excel.Worksheet {
  let sheets = PROXIES.get(context);
  if (!sheets) PROXIES.set(context, (sheets = new Map<string, Excel.Worksheet>()));
  let sheet = sheets.get(id);
  if (!sheet) sheets.set(id, (sheet = context.workbook.worksheets.getItem(id)));
  return sheet;
}
