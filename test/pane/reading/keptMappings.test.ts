import { machineMappings } from '../../../src/pane/reading/keptMappings';

const one = { '0123abcd': { unit: '承办单位#1@0,1' } };

function storage(): Storage {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
    clear: () => held.clear(),
    key: () => null,
    get length() {
      return held.size;
    },
  };
}

describe('corrections kept on the machine', () => {
  it('come back for another page, and leave no trace once they are gone', () => {
    const same = storage();
    expect(machineMappings(() => same).write(one)).toBe(true);
    expect(machineMappings(() => same).read()).toEqual(one);
    expect(machineMappings(() => same).write({})).toBe(true);
    expect(same.length).toBe(0);
  });

  it('are none where a stranger’s text stands', () => {
    const same = storage();
    for (const text of ['', '{', '[]', '{"format":"jihe.mappings/2","mappings":{}}', 'null']) {
      same.setItem('jihe.mappings', text);
      expect(machineMappings(() => same).read()).toEqual({});
    }
  });

  it('hold until the page is closed where storage is full', () => {
    const full = storage();
    full.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const kept = machineMappings(() => full);
    expect(kept.write(one)).toBe(false);
    expect(kept.read()).toEqual(one);
    expect(machineMappings(() => full).read()).toEqual({});
  });

  it('survive that the very access is forbidden', () => {
    const kept = machineMappings(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(kept.read()).toEqual({});
    expect(kept.write(one)).toBe(false);
    expect(kept.read()).toEqual(one);
  });
});
