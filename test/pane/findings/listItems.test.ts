import { groupFindings, handledEntries } from '../../../src/pane/findingList';
import { headingOf, listItems, stepFrom } from '../../../src/pane/findings/listItems';
import { SAMPLE_REPORT } from '../../../src/pane/gallery/sampleReport';

const items = listItems(groupFindings(SAMPLE_REPORT), handledEntries(SAMPLE_REPORT));
const keys = items.map(({ key }) => key);
const first = '自评表1!A1|B02|自评表1!I6';
const verified = 'verified|自评表2!A1|D02|自评表2!E14';

describe('the lines of the list', () => {
  it('are headed by their form, with what was verified at the end', () => {
    expect(items.map(({ kind }) => kind)).toEqual([
      'form',
      ...Array<string>(4).fill('finding'),
      'form',
      ...Array<string>(2).fill('finding'),
      'verified',
      'handled',
    ]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(listItems([], [])).toEqual([]);
  });

  it('know their heading', () => {
    expect(items[headingOf(items, 3)]?.key).toBe('form 自评表1!A1');
    expect(items[headingOf(items, 6)]?.key).toBe('form 自评表2!A1');
    expect(items[headingOf(items, 99)]?.kind).toBe('verified');
  });

  it('are walked over the headings, and no further than the ends', () => {
    const step = (from: string | undefined, key: string): string | undefined => stepFrom(items, from, key)?.key;
    expect(step(first, 'ArrowUp')).toBe(first);
    expect(step(first, 'ArrowDown')).toBe(keys[2]);
    expect(step(keys[4], 'ArrowDown')).toBe(keys[6]);
    expect(step(first, 'PageDown')).toBe(keys[7]);
    expect(step(first, 'End')).toBe(verified);
    expect(step(verified, 'ArrowDown')).toBe(verified);
    expect(step(verified, 'Home')).toBe(first);
    expect(step(first, 'x')).toBeUndefined();
    expect(stepFrom([], undefined, 'ArrowDown')).toBeUndefined();
  });
});
