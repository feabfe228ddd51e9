import type { JSX } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '../App';
import { createSession } from '../session';
import { createSettings } from '../settings/settings';
import { en } from '../words/en';
import { zhCN } from '../words/zh-CN';
import { sampleHost } from './sampleHost';
import { SAMPLE_REPORT, manyFindings } from './sampleReport';
import { SAMPLE_WORDING } from './sampleWording';
import { AT, SCENES, type SceneName } from './scenes';

const MANY = manyFindings(264, 5);

function Scene({ scene, flags }: { scene: SceneName; flags: readonly string[] }): JSX.Element {
  const session = createSession({
    host: sampleHost(),
    inspect: () => Promise.resolve(scene === 'many-unchecked' ? MANY : SAMPLE_REPORT),
    now: Date.now,
    later: (callback, milliseconds) => {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  session.store.set(SCENES[scene]);
  const words = flags.includes('en') ? en : zhCN;
  // The gallery keeps nothing, and says so in one scene only.
  const settings = createSettings(() => {
    if (scene === 'settings-denied') throw new Error('storage is denied');
    return { getItem: () => null, setItem: () => undefined };
  });
  settings.set({ welcomed: scene !== 'welcome' });
  return (
    <App
      pane={{ session, settings, words, wording: SAMPLE_WORDING, now: () => AT, leavesPane: true }}
      dark={flags.includes('dark')}
    />
  );
}

function All(): JSX.Element {
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 16, padding: 16 }}>
      {Object.keys(SCENES).map((scene) => (
        <figure key={scene} style={{ margin: 0 }}>
          <figcaption>
            <a href={`#${scene}`} target="_blank" rel="noreferrer">
              {scene}
            </a>
          </figcaption>
          <iframe
            title={scene}
            src={`?${scene}#${scene}`}
            width={350}
            height={378}
            style={{ border: '1px solid #ccc' }}
          />
        </figure>
      ))}
    </div>
  );
}

const isScene = (candidate: string): candidate is SceneName => candidate in SCENES;
const element = document.getElementById('root');
const root = element && createRoot(element);

/** `#findings` shows one scene; `#findings&dark&en` in the dark theme and in English; nothing shows all in frames. */
function show(): void {
  const [name = '', ...flags] = location.hash.slice(1).split('&');
  root?.render(isScene(name) ? <Scene key={location.hash} scene={name} flags={flags} /> : <All />);
}

addEventListener('hashchange', show);
show();
