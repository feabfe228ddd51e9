import { render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { App } from '../../src/pane/App';
import { SAMPLE_WORDING } from '../../src/pane/gallery/sampleWording';
import { SCENES, type SceneName } from '../../src/pane/gallery/scenes';
import { zhCN } from '../../src/pane/words/zh-CN';
import { setting, type Setting, type SettingParts } from './setting';

/** The whole pane in jsdom, over the host of the tests, in the state of a scene of the gallery. */
export function renderPane(
  scene: SceneName = 'idle',
  parts: SettingParts = {},
): Setting & RenderResult & { user: UserEvent } {
  const made = setting(parts);
  made.session.store.set(SCENES[scene]);
  const result = render(
    <App pane={{ session: made.session, words: zhCN, wording: SAMPLE_WORDING, leavesPane: true }} dark={false} />,
  );
  return { ...made, ...result, user: userEvent.setup() };
}
