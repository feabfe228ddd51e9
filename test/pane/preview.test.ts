import { shown } from '../../src/pane/preview';

describe('shown', () => {
  const percent = { value: 0, text: '', format: '0.00%' };

  it('shows a rate as its percent cell will', () => {
    expect(shown({ value: 0.9724 }, percent)).toBe('97.24%');
    expect(shown({ value: 1 }, percent)).toBe('100%');
  });

  it('shows anything else as it is', () => {
    expect(shown({ value: 97.24 }, undefined)).toBe('97.24');
    expect(shown({ value: '达成' }, percent)).toBe('达成');
    expect(shown({ value: 9.72, formula: '=ROUND(H6*G6,2)' }, percent)).toBe('=ROUND(H6*G6,2)');
    expect(shown({ value: null }, percent)).toBe('');
  });
});
