import { registerCommands } from '../../src/commands/commands';
import type { Session } from '../../src/pane/session';

type Button = (event: { completed(): void }) => void;

function ribbon(
  work: Partial<Record<'check' | 'previewFill' | 'clear', () => Promise<void>>>,
  showPane = async () => {},
) {
  const calls: string[] = [];
  const buttons = new Map<string, Button>();
  const does = (name: 'check' | 'previewFill' | 'clear') => () => {
    calls.push(name);
    return work[name]?.() ?? Promise.resolve();
  };
  const session = { check: does('check'), previewFill: does('previewFill'), clear: does('clear') };
  registerCommands(session as unknown as Session, {
    associate: (name, act) => buttons.set(name, act),
    showPane: () => {
      calls.push('show');
      return showPane();
    },
  });
  const press = (name: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const button = buttons.get(name);
      if (button) button({ completed: resolve });
      else reject(new Error(`no button ${name}`));
    });
  return { calls, press };
}

describe('the buttons of the ribbon', () => {
  it('一键校验 shows the pane and checks', async () => {
    const { calls, press } = ribbon({});
    await press('check');
    expect(calls).toEqual(['show', 'check']);
  });

  it('回填得分 shows the pane at the preview and writes nothing itself', async () => {
    const { calls, press } = ribbon({});
    await press('fill');
    expect(calls).toEqual(['show', 'previewFill']);
  });

  it('清除标记 clears without opening the pane', async () => {
    const { calls, press } = ribbon({});
    await press('clear');
    expect(calls).toEqual(['clear']);
  });

  it.each(['check', 'fill', 'clear'])('%s tells Excel that it is done when the work fails', async (name) => {
    const fail = () => Promise.reject(new Error('no'));
    const { press } = ribbon({ check: fail, previewFill: fail, clear: fail });
    await expect(press(name)).resolves.toBeUndefined();
  });

  it('tells Excel that it is done when the work breaks at once or the pane cannot be shown', async () => {
    const broken = (): Promise<void> => {
      throw new Error('at once');
    };
    await expect(ribbon({ clear: broken }).press('clear')).resolves.toBeUndefined();
    await expect(ribbon({}, broken).press('check')).resolves.toBeUndefined();
  });

  it('does not tell before the work is over', async () => {
    let end: () => void = () => {};
    let told = false;
    const { press } = ribbon({ clear: () => new Promise((resolve) => (end = resolve)) });
    const pressed = press('clear').then(() => (told = true));
    await Promise.resolve();
    expect(told).toBe(false);
    end();
    await pressed;
    expect(told).toBe(true);
  });
});
