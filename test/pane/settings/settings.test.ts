import { EMPTY_MEMORY } from '../../../src/core/memory';
import { followSettings } from '../../../src/pane/settings/followSettings';
import { machinePolicy } from '../../../src/pane/settings/machinePolicy';
import { DEFAULT_SETTINGS, createSettings } from '../../../src/pane/settings/settings';
import { setting } from '../setting';

class Kept {
  readonly held = new Map<string, string>();
  getItem = (key: string): string | null => this.held.get(key) ?? null;
  setItem = (key: string, value: string): void => void this.held.set(key, value);
}

describe('settings', () => {
  it('are kept on the machine and found again', () => {
    const storage = new Kept();
    createSettings(() => storage).set({ live: false, province: '四川', year: 2025 });
    expect(createSettings(() => storage).get()).toEqual({
      ...DEFAULT_SETTINGS,
      live: false,
      province: '四川',
      year: 2025,
      kept: true,
    });
  });

  it.each([
    ['nothing', undefined],
    ['no JSON', '{'],
    ['something else', '[1]'],
    ['a wrong value', '{"version":1,"fillAs":"pictures"}'],
    ['another version', '{"version":7}'],
  ])('are as they come where %s is kept', (_, text) => {
    const storage = new Kept();
    if (text !== undefined) storage.held.set('jihe.settings', text);
    expect(createSettings(() => storage).get()).toEqual({ ...DEFAULT_SETTINGS, kept: true });
  });

  it('take what an older version has kept', () => {
    const storage = new Kept();
    storage.held.set('jihe.settings', '{"version":1,"marks":false,"gone":1}');
    expect(createSettings(() => storage).get()).toEqual({ ...DEFAULT_SETTINGS, marks: false, kept: true });
  });

  it.each([
    [
      'is forbidden',
      () => {
        throw new Error('SecurityError');
      },
    ],
    [
      'is full',
      () => ({
        getItem: () => null,
        setItem: () => {
          throw new Error('QuotaExceededError');
        },
      }),
    ],
  ])('hold for the page where storage %s, and say so', (_, storage) => {
    const settings = createSettings(storage);
    settings.set({ marks: false });
    expect(settings.get()).toMatchObject({ marks: false, kept: false });
  });
});

describe('the policy of the machine', () => {
  it('is for workbooks in which none was chosen', () => {
    const set = { ...DEFAULT_SETTINGS, policy: 'sichuan-2025' };
    expect(machinePolicy(set, EMPTY_MEMORY)).toEqual({ policy: 'sichuan-2025' });
    expect(machinePolicy(set, { ...EMPTY_MEMORY, policy: 'mof-2020' })).toEqual({});
    expect(machinePolicy(DEFAULT_SETTINGS, EMPTY_MEMORY)).toEqual({});
  });
});

describe('a session that follows the settings', () => {
  function watched(live: boolean) {
    let handlers = 0;
    const made = setting({
      over: {
        watch: async () => {
          handlers += 1;
          return () => {
            handlers -= 1;
          };
        },
      },
    });
    const settings = createSettings(() => new Kept());
    settings.set({ live });
    return { ...made, settings, handlers: () => handlers };
  }
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

  it('listens to edits only while live checks are on', async () => {
    const { session, settings, handlers } = watched(false);
    const end = await followSettings(session, settings);
    expect(handlers()).toBe(0);
    settings.set({ live: true });
    await settle();
    expect(handlers()).toBe(1);
    settings.set({ live: false });
    settings.set({ live: true });
    settings.set({ live: false });
    await settle();
    expect(handlers()).toBe(0);
    end();
  });

  it('stops listening when it ends, even if that was only just asked for', async () => {
    const { session, settings, handlers } = watched(true);
    const end = await followSettings(session, settings);
    expect(handlers()).toBe(1);
    end();
    await settle();
    expect(handlers()).toBe(0);
    settings.set({ live: false });
    settings.set({ live: true });
    await settle();
    expect(handlers()).toBe(0);
  });

  it('draws marks or does not', async () => {
    const { session, settings } = watched(true);
    settings.set({ marks: false });
    const end = await followSettings(session, settings);
    expect(session.store.get().marks).toBe(false);
    settings.set({ marks: true });
    expect(session.store.get().marks).toBe(true);
    end();
  });
});
