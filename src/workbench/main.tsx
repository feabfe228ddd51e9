import { createRoot } from 'react-dom/client';
import type { OpenWorkbook } from '../hosts/workbench/openWorkbench';
import { zhCN as coreChinese } from '../core/messages/zhCN';
import { en as coreEnglish } from '../core/messages/en';
import type { Pane } from '../pane/context';
import { coreWording } from '../pane/coreWording';
import { later } from '../pane/later';
import { inspectInSlices } from '../pane/runInspect';
import { machineMappings } from '../pane/reading/keptMappings';
import { createSession } from '../pane/session';
import { en as paneEnglish } from '../pane/words/en';
import { zhCN as paneChinese } from '../pane/words/zh-CN';
import { createDesk } from './desk';
import { bytesOfDataAddress, download } from './openFile';
import type { AllWords } from './useWords';
import { Workbench } from './Workbench';
import { en } from './words/en';
import { zhCN } from './words/zh-CN';

const english = new URLSearchParams(location.search).get('lang') === 'en';
const words: AllWords = english ? { workbench: en, pane: paneEnglish } : { workbench: zhCN, pane: paneChinese };
const wording = coreWording(english ? coreEnglish : coreChinese);

const loadCore = () => import('../core/inspect').then((core) => core.inspect);

function makePane({ host, fileName }: OpenWorkbook): Pane {
  const inspect = inspectInSlices(loadCore, () => ({ fileName }));
  return {
    session: createSession({ host, inspect, now: Date.now, later, mappings: machineMappings(() => localStorage) }),
    words: words.pane,
    wording,
    leavesPane: false,
  };
}

// Reading packages is heavy and the page can be drawn without it.
const desk = createDesk({
  openBytes: async (bytes, name) => {
    const { openWorkbench } = await import('../hosts/workbench/openWorkbench');
    return openWorkbench(bytes, name);
  },
  download,
});
const readSample = async (): Promise<Uint8Array> =>
  bytesOfDataAddress((await import('../../assets/sample.xlsx')).default);

const openSample = (): Promise<void> => desk.bring({ name: words.workbench.sampleName, read: readSample });

addEventListener('beforeunload', (event) => {
  if (desk.store.get().unsaved) event.preventDefault();
});

document.documentElement.lang = english ? 'en' : 'zh-CN';
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(<Workbench desk={desk} words={words} makePane={makePane} openSample={openSample} />);
  void openSample();
}
