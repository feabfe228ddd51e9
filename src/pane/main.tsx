import { createRoot } from 'react-dom/client';
import { officeRibbon, registerCommands } from '../commands/commands';
import { ExcelHost, NEEDED_API } from '../hosts/excel/excelHost';
import type { Clock } from '../hosts/excel/clock';
import { App } from './App';
import type { Diagnosis, Wording } from './context';
import { later } from './later';
import { inspectInSlices } from './runInspect';
import { createSession } from './session';
import { en } from './words/en';
import { zhCN } from './words/zh-CN';

/** The core comes after the pane is drawn: nobody can check anything before. */
async function loadCore(english: boolean) {
  const [{ inspect }, { coreWording }, language] = await Promise.all([
    import('../core/inspect'),
    import('./coreWording'),
    english
      ? import('../core/messages/en').then((messages) => messages.en)
      : import('../core/messages/zhCN').then((messages) => messages.zhCN),
  ]);
  return { inspect, wording: coreWording(language) };
}

function start(): void {
  const english = !/^zh/i.test(Office.context.displayLanguage);
  const core = loadCore(english);
  let words: Wording | undefined;
  void core.then(({ wording }) => {
    words = wording;
  });
  // A finding is only there after the core said it, so its words are there as well.
  const wording = (): Wording => {
    if (!words) throw new Error('wording asked for before the core was loaded');
    return words;
  };

  const supports = (set: string, version?: string): boolean => Office.context.requirements.isSetSupported(set, version);
  const clock: Clock = { now: () => performance.now(), after: (milliseconds, act) => later(act, milliseconds) };
  const session = createSession({
    host: new ExcelHost({
      run: Excel.run,
      supports,
      clock,
      onWaiting: (waiting) => session.store.set({ waiting }),
    }),
    inspect: inspectInSlices(
      () => core.then(({ inspect }) => inspect),
      () => ({ fileName: fileName() }),
    ),
    now: Date.now,
    later,
  });

  const root = document.getElementById('root');
  if (!root) return;
  document.documentElement.lang = english ? 'en' : 'zh-CN';
  const dark = darkTheme();
  createRoot(root).render(
    <App
      pane={{
        session,
        words: english ? en : zhCN,
        wording: {
          say: (finding) => wording().say(finding),
          missing: (undecided) => wording().missing(undecided),
          policyTitle: (name) => wording().policyTitle(name),
        },
        leavesPane: true,
        diagnosis: diagnosisOf(supports, clock),
      }}
      {...(dark !== undefined && { dark })}
    />,
  );
  if (!supports('ExcelApi', NEEDED_API)) {
    session.store.set({ problem: { code: 'host-too-old', task: 'check', detail: '' } });
    return;
  }
  registerCommands(session, officeRibbon());
  // Without it nothing is rechecked by itself; the next check says what is wrong with Excel, if it still is.
  void session.start().catch(() => undefined);
}

/** Loaded when somebody asks for it. */
function diagnosisOf(supports: (set: string, version?: string) => boolean, clock: Clock): Diagnosis {
  return {
    about: () => {
      const { host, version, platform } = Office.context.diagnostics;
      return `${host} ${version} ${platform} ${Office.context.displayLanguage}`;
    },
    check: () => import('../hosts/excel/selfCheck').then(({ selfCheck }) => selfCheck(Excel, supports)),
    probe: (told) =>
      import('../hosts/excel/probe').then(({ runProbes }) =>
        runProbes({ run: Excel.run, clock }, ({ name, ok, found, milliseconds }) =>
          told({ what: name, ok, found: `${found} (${String(milliseconds)} ms)` }),
        ),
      ),
  };
}

/** Excel on the web does not say its theme; then the page asks the system. */
function darkTheme(): boolean | undefined {
  const { officeTheme } = Office.context as { readonly officeTheme?: Office.OfficeTheme };
  return officeTheme?.isDarkTheme;
}

/** The workbook's name, a source for the year of a form that names none. */
function fileName(): string {
  // A workbook that was never saved has none.
  const { url } = Office.context.document as { readonly url?: string | null };
  const name = (url ?? '').slice(Math.max((url ?? '').lastIndexOf('/'), (url ?? '').lastIndexOf('\\')) + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    // A percent sign of the name itself.
    return name;
  }
}

// Where office.js could not be had, the page already says so (watchdog.ts).
if (typeof Office !== 'undefined') {
  void Office.onReady(({ host }) => {
    if (host === Office.HostType.Excel) start();
  });
}
