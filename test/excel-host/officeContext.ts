/** What the client library reads of Office itself; the loader that makes it in life is not used. */
export interface OfficeSetting {
  /** Highest ExcelApi set: `'1.14'` is Excel 2021 LTSC. */
  readonly excelApi: string;
  readonly platform: 'PC' | 'Mac' | 'OfficeOnline';
  /** Whether a message may wait while a cell is being edited. */
  readonly delayForCellEdit: boolean;
  /** Language of Excel's own surface; `'zh-CN'` where none is given. */
  readonly language?: 'zh-CN' | 'en-US';
}

export const EXCEL_2021: OfficeSetting = { excelApi: '1.14', platform: 'PC', delayForCellEdit: true };

/** Compares `1.9` and `1.14` part by part. */
function reaches(has: string, asked: string): boolean {
  const [a, b] = [has, asked].map((text) => text.split('.').map(Number));
  for (let part = 0; part < 2; part++) {
    const difference = (a?.[part] ?? 0) - (b?.[part] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** `Office.context.requirements.isSetSupported`. */
export function isSetSupported(setting: OfficeSetting, name: string, version = '1.1'): boolean {
  switch (name) {
    case 'ExcelApi':
      return reaches(setting.excelApi, version);
    case 'SharedRuntime':
      return reaches('1.1', version);
    case 'DelayForCellEdit':
      return setting.delayForCellEdit;
    case 'CustomXmlParts':
      return true;
    default:
      return false;
  }
}

/** The object behind the getter `Office.context`. */
export function officeContext(setting: OfficeSetting): object {
  return {
    requirements: { isSetSupported: (name: string, version?: string) => isSetSupported(setting, name, version) },
    platform: setting.platform,
    host: 'Excel',
    displayLanguage: setting.language ?? 'zh-CN',
    contentLanguage: 'zh-CN',
    diagnostics: { host: 'Excel', platform: setting.platform, version: '16.0.14332.20000' },
  };
}
