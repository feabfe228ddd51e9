import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import type { ExcelTestHost } from './excelTestHost';
import { EXCEL_2021, officeContext, type OfficeSetting } from './officeContext';

/** Microsoft's client library, unmodified, where the package manager put it. */
const LIBRARY = path.resolve('node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js');

let compiled: vm.Script | undefined;

/** The client in a window of its own; its arrays, errors and promises are that window's, as in a browser frame. */
export interface Client {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** Loads the client over a host. Each call gives a client that knows nothing of the others. */
export function loadClient(host: ExcelTestHost, setting: OfficeSetting = EXCEL_2021): Client {
  compiled ??= new vm.Script(readFileSync(LIBRARY, 'utf8'), { filename: LIBRARY });
  const window: Record<string, unknown> = {
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console: quiet,
    URL,
    navigator: { userAgent: 'node', platform: '' },
    location: {
      href: 'https://localhost/',
      search: '',
      hash: '',
      protocol: 'https:',
      host: 'localhost',
      hostname: 'localhost',
    },
    document: {
      createElement: () => ({}),
      getElementsByTagName: () => [],
      addEventListener: () => undefined,
      cookie: '',
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  window['window'] = window['self'] = window['top'] = window['parent'] = window;
  const realm = vm.createContext(window);
  compiled.runInContext(realm);
  const wire = vm.runInContext(
    `(function (context, bridge) {
      OSF._OfficeAppFactory = { getContext: function () { return context; } };
      OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
      OfficeExtension.HostBridge.init(bridge);
      return { Excel: Excel, OfficeExtension: OfficeExtension };
    })`,
    realm,
  ) as (context: object, bridge: object) => Client;
  return wire(officeContext(setting), host.bridge);
}

/** The library logs to the console of its window; tests look at results instead. */
const quiet = { log: () => undefined, warn: () => undefined, error: () => undefined, info: () => undefined };
