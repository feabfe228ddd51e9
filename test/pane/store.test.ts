import { createStore } from '../../src/pane/store';

describe('createStore', () => {
  it('tells watchers of a change, and of nothing else', () => {
    const store = createStore({ count: 0, name: 'a' });
    let told = 0;
    const stop = store.subscribe(() => (told += 1));
    store.set({ count: 1 });
    expect(store.get()).toEqual({ count: 1, name: 'a' });
    store.set({ count: 1 });
    store.set({});
    expect(told).toBe(1);
    stop();
    store.set({ count: 2 });
    expect(told).toBe(1);
  });

  it('keeps the same state object while nothing changes, so that React draws nothing', () => {
    const store = createStore({ count: 0 });
    const before = store.get();
    store.set({ count: 0 });
    expect(store.get()).toBe(before);
  });

  it('lets a watcher leave while it is told', () => {
    const store = createStore({ count: 0 });
    const told: string[] = [];
    const stop = store.subscribe(() => {
      told.push('first');
      stop();
    });
    store.subscribe(() => told.push('second'));
    store.set({ count: 1 });
    store.set({ count: 2 });
    expect(told).toEqual(['first', 'second', 'second']);
  });
});
