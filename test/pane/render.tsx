import { render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { App } from '../../src/pane/App';
import { SAMPLE_WORDING } from '../../src/pane/gallery/sampleWording';
import { AT, SCENES, type SceneName } from '../../src/pane/gallery/scenes';
import { createSettings, type KeptSettings } from '../../src/pane/settings/settings';
import { zhCN } from '../../src/pane/words/zh-CN';
import type { Store } from '../../src/pane/store';
import { setting, type Setting, type SettingParts } from './setting';

/** The whole pane in jsdom, over the host of the tests, in the state of a scene of the gallery. */
export function renderPane(
  scene: SceneName = 'idle',
  parts: SettingParts = {},
): Setting & RenderResult & { user: UserEvent; settings: Store<KeptSettings> } {
  const made = setting(parts);
  made.session.store.set(SCENES[scene]);
  const settings = createSettings(() => {
    throw new Error('nothing is kept in tests');
  });
  settings.set({ welcomed: scene !== 'welcome' });
  const result = render(
    <App
      pane={{ session: made.session, settings, words: zhCN, wording: SAMPLE_WORDING, now: () => AT, leavesPane: true }}
      dark={false}
    />,
  );
  return { ...made, ...result, settings, user: userEvent.setup() };
}
