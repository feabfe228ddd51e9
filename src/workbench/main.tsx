import { createRoot } from 'react-dom/client';
import { zhCN as coreChinese } from '../core/messages/zhCN';
import { en as coreEnglish } from '../core/messages/en';
import type { OpenWorkbook } from '../hosts/workbench/openWorkbench';
import type { Wording } from '../pane/context';
import { coreWording } from '../pane/coreWording';
import { later } from '../pane/later';
import { machineMappings } from '../pane/reading/keptMappings';
import { inspectInSlices } from '../pane/runInspect';
import { createSession, type Session } from '../pane/session';
import { machinePolicy } from '../pane/settings/machinePolicy';
import { createSettings } from '../pane/settings/settings';
import { InLanguage } from '../pane/spoken';
import { WORDS } from '../pane/words/all';
import type { LanguageName } from '../pane/words/zh-CN';
import { createDesk, type Incoming } from './desk';
import { createBatch } from './many/batch';
import { createOffice } from './many/office';
import { bytesOfDataAddress, download } from './openFile';
import { Workbench } from './Workbench';
import { en } from './words/en';
import { zhCN } from './words/zh-CN';

const settings = createSettings(() => localStorage);
/** The page may be linked to in English; what is set in 设置 comes first. */
const fallback: LanguageName = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'zh-CN';
const PAGE_WORDS = { 'zh-CN': zhCN, en };
const WORDINGS: Readonly<Record<LanguageName, Wording>> = {
  'zh-CN': coreWording(coreChinese, () =>
    import('../core/messages/explainedZhCN').then(({ explainedZhCN }) => explainedZhCN),
  ),
  en: coreWording(coreEnglish, () => import('../core/messages/explainedEn').then(({ explainedEn }) => explainedEn)),
};

const loadCore = () => import('../core/inspect').then((core) => core.inspect);

function makeSession({ host, fileName }: OpenWorkbook): Session {
  const inspect = inspectInSlices(loadCore, (memory) => ({ fileName, ...machinePolicy(settings.get(), memory) }));
  return createSession({ host, inspect, now: Date.now, later, mappings: machineMappings(() => localStorage) });
}

// Reading packages is heavy and the page can be drawn without it.
const desk = createDesk({
  openBytes: async (bytes, name) => {
    const { openWorkbench } = await import('../hosts/workbench/openWorkbench');
    return openWorkbench(bytes, name);
  },
  download,
});
const office = createOffice(() => new Worker(new URL('./many/worker', import.meta.url)));
const batch = createBatch(async ({ name, read }, signal) => {
  const { policy } = settings.get();
  return office.check({ bytes: await read(), name, ...(policy !== null && { policy }) }, signal);
});

const sample = (language: LanguageName): Incoming => ({
  name: PAGE_WORDS[language].sampleName,
  read: async () => bytesOfDataAddress((await import('../../assets/sample.xlsx')).default),
});

addEventListener('beforeunload', (event) => {
  if (desk.store.get().unsaved) event.preventDefault();
});

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <InLanguage
      settings={settings}
      fallback={fallback}
      words={(language) => WORDS[language]}
      wording={(language) => Promise.resolve(WORDINGS[language])}
      draw={({ language, words, wording }) => (
        <Workbench
          desk={desk}
          batch={batch}
          office={office}
          words={{ workbench: PAGE_WORDS[language], pane: words }}
          makeSession={makeSession}
          paneOf={(session) => ({
            session,
            settings,
            words,
            wording,
            now: Date.now,
            leavesPane: false,
            trySample: () =>
              desk.store.get().open?.fileName === sample(language).name
                ? session.check()
                : desk.bring({ ...sample(language), goal: 'check' }),
          })}
          openSample={() => desk.bring(sample(language))}
          download={download}
        />
      )}
    />,
  );
  void desk.bring(sample(settings.get().language ?? fallback));
}
