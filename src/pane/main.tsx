import { createRoot } from 'react-dom/client';
import { officeRibbon, registerCommands } from '../commands/commands';
import { ExcelHost, NEEDED_API } from '../hosts/excel/excelHost';
import type { Clock } from '../hosts/excel/clock';
import { App } from './App';
import type { Diagnosis, Wording } from './context';
import { endOnClose } from './endOnClose';
import { later } from './later';
import { inspectInSlices } from './runInspect';
import { machineMappings } from './reading/keptMappings';
import { createSession } from './session';
import { followSettings } from './settings/followSettings';
import { machinePolicy } from './settings/machinePolicy';
import { createSettings } from './settings/settings';
import { InLanguage } from './spoken';
import { TellWhenDrawn } from './TellWhenDrawn';
import { zhCN, type LanguageName, type Words } from './words/zh-CN';

/** The core comes after the pane is drawn: nobody can check anything before. */
const loadCore = () => import('../core/inspect').then(({ inspect }) => inspect);

async function loadWording(language: LanguageName): Promise<Wording> {
  const [{ coreWording }, words] = await Promise.all([
    import('./coreWording'),
    language === 'en'
      ? import('../core/messages/en').then(({ en }) => en)
      : import('../core/messages/zhCN').then(({ zhCN }) => zhCN),
  ]);
  return coreWording(words, () =>
    language === 'en'
      ? import('../core/messages/explainedEn').then(({ explainedEn }) => explainedEn)
      : import('../core/messages/explainedZhCN').then(({ explainedZhCN }) => explainedZhCN),
  );
}

/** Most read Chinese; the English words come for those who do not. */
const wordsIn = (language: LanguageName): Words | Promise<Words> =>
  language === 'en' ? import('./words/en').then(({ en }) => en) : zhCN;

function start(): void {
  const fallback = /^zh/i.test(Office.context.displayLanguage) ? 'zh-CN' : 'en';
  const settings = createSettings(() => localStorage);
  let tellDrawn = (): void => undefined;
  const drawn = new Promise<void>((resolve) => (tellDrawn = resolve));
  const core = drawn.then(() => Promise.all([loadCore(), loadWording(settings.get().language ?? fallback)]));
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
      () => core.then(([inspect]) => inspect),
      (memory) => ({ fileName: fileName(), ...machinePolicy(settings.get(), memory) }),
    ),
    now: Date.now,
    later,
    mappings: machineMappings(() => localStorage),
  });

  const wordingIn = (language: LanguageName): Promise<Wording> => drawn.then(() => loadWording(language));
  const diagnosis = diagnosisOf(supports, clock);
  const root = document.getElementById('root');
  if (!root) return;
  const dark = darkTheme();
  createRoot(root).render(
    <TellWhenDrawn tell={tellDrawn}>
      <InLanguage
        settings={settings}
        fallback={fallback}
        words={wordsIn}
        wording={wordingIn}
        draw={({ words, wording }) => (
          <App
            pane={{
              session,
              settings,
              words,
              wording,
              now: Date.now,
              leavesPane: true,
              diagnosis,
            }}
            {...(dark !== undefined && { dark })}
          />
        )}
      />
    </TellWhenDrawn>,
  );
  if (!supports('ExcelApi', NEEDED_API)) {
    session.store.set({ problem: { code: 'host-too-old', task: 'check', detail: '' } });
    return;
  }
  registerCommands(session, officeRibbon());
  // Without it nothing is rechecked by itself; the next check says what is wrong with Excel, if it still is.
  endOnClose(
    drawn.then(() => followSettings(session, settings)),
    window,
  );
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
