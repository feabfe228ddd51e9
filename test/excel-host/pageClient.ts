import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { ExcelTestHost } from './excelTestHost';
import { EXCEL_2021, type OfficeSetting } from './officeContext';

/** The minified client, as pages load it; read where the package manager put it, never copied. */
const LIBRARY = path.resolve('node_modules/@microsoft/office-js/dist/excel-web-16.00.js');

/**
 * A script to be given in place of office.js: Microsoft's client, unmodified, and after it what the loader and Excel
 * would make round it. Messages wait until {@link connect} has put a host behind them.
 */
export function officeScript(setting: OfficeSetting = EXCEL_2021): string {
  return `${readFileSync(LIBRARY, 'utf8')}
;(function () {
  var reaches = ${reaches.toString()};
  var setting = ${JSON.stringify(setting)};
  var supports = function (name, version) {
    if (name === 'ExcelApi') return reaches(setting.excelApi, version || '1.1');
    if (name === 'DelayForCellEdit') return setting.delayForCellEdit;
    return name === 'SharedRuntime' || name === 'CustomXmlParts';
  };
  var context = {
    requirements: { isSetSupported: supports },
    platform: setting.platform, host: 'Excel', displayLanguage: setting.language || 'zh-CN', contentLanguage: 'zh-CN',
    document: { url: 'C:\\\\\\\\表\\\\\\\\自评表.xlsx' },
    diagnostics: { host: 'Excel', platform: setting.platform, version: '16.0.14332.20000' }
  };
  OSF._OfficeAppFactory = { getContext: function () { return context; } };
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  window.excelOutbox = [];
  window.excelBridge = { sendMessageToHost: function (text) {
    if (window.excelTakes) window.excelTakes(text); else window.excelOutbox.push(text);
  } };
  OfficeExtension.HostBridge.init(window.excelBridge);
  window.excelButtons = {};
  var define = function (name, value) {
    Object.defineProperty(Office, name, { value: value, configurable: true, writable: true });
  };
  define('HostType', { Excel: 'Excel' });
  define('actions', { associate: function (name, act) { window.excelButtons[name] = act; } });
  define('addin', { showAsTaskpane: function () { window.excelPaneShown = true; return Promise.resolve(); } });
  define('onReady', function (ready) {
    var info = { host: 'Excel', platform: setting.platform };
    return Promise.resolve(info).then(function (known) { if (ready) ready(known); return known; });
  });
})();`;
}

/** Plain text for the page, so it knows no other function of this file. */
function reaches(has: string, asked: string): boolean {
  const a = has.split('.').map(Number);
  const b = asked.split('.').map(Number);
  return (a[0] ?? 0) !== (b[0] ?? 0) ? (a[0] ?? 0) > (b[0] ?? 0) : (a[1] ?? 0) >= (b[1] ?? 0);
}

/** Puts the host behind the page's client. The workbook stays here, where the test can look into it. */
export async function connect(page: Page, host: ExcelTestHost): Promise<void> {
  host.bridge.onMessageFromHost = (text) => {
    page.evaluate(`window.excelBridge.onMessageFromHost(${JSON.stringify(text)})`).catch(() => undefined);
  };
  await page.exposeFunction('excelTakes', (text: string) => host.bridge.sendMessageToHost(text));
  const waiting = await page.evaluate<string[]>('window.excelOutbox.splice(0)');
  for (const text of waiting) host.bridge.sendMessageToHost(text);
}

/** Presses a button of the ribbon and waits until Excel is told that it is done. */
export function pressRibbon(page: Page, name: string): Promise<unknown> {
  return page.evaluate(
    `new Promise(function (done) { window.excelButtons[${JSON.stringify(name)}]({ completed: done }); })`,
  );
}
