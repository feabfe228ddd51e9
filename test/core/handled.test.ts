import type { Form } from '../../src/core/forms/model';
import { findingKey, withHandled } from '../../src/core/handled';
import type { Cells } from '../../src/core/plan/cells';
import type { Finding } from '../../src/core/rules/rule';
import type { Address } from '../../src/core/sheet/address';
import { indicators, selfEvaluation } from './forms';

const cellsOf =
  (texts: Readonly<Record<Address, string>>): Cells =>
  (cell) =>
    texts[cell] === undefined ? undefined : { value: texts[cell], text: texts[cell] };

const form = selfEvaluation({ indicators: indicators({ 0: { target: '明显提升' }, 1: { target: '明显提升' } }) });
const [first, second] = form.indicators.map(({ target }) => target?.cell);
if (first === undefined || second === undefined) throw new Error('the form has two indicators');
const cells = cellsOf({ [first]: '明显提升', [second]: '明显提升' });
const finding = (cell: Address): Finding => ({
  rule: 'D03',
  severity: 'warning',
  form: form.id,
  cells: [cell],
  params: { found: '明显提升' },
});
const key = (of: Form = form, at: Address = first, texts: Cells = cells): string => findingKey(finding(at), of, texts);

describe('the key of a verified finding', () => {
  it('is the same for the same form, rule and content, wherever the rows stand', () => {
    expect(key()).toBe(key({ ...form }));
    const moved: Address = '表!Z99';
    const row = { ...form.indicators[0], target: { value: '明显提升', text: '明显提升', cell: moved } };
    const shifted = { ...form, indicators: [row, ...form.indicators.slice(1)] };
    expect(key(shifted, moved, cellsOf({ [moved]: '明显提升' }))).toBe(key());
  });

  it('tells two indicators that say the same apart', () => {
    expect(key(form, second)).not.toBe(key(form, first));
  });

  it('dies when the cell changes, with another year, another unit and another kind of form', () => {
    const others = [
      key(form, first, cellsOf({ [first]: '显著提升' })),
      key({ ...form, year: { value: 1999, text: '1999' } }),
      key({ ...form, unit: { value: '别的单位', text: '别的单位' } }),
      key({ ...form, kind: 'target' }),
    ];
    expect(new Set([key(), ...others]).size).toBe(others.length + 1);
  });

  it('keeps forms that name no project apart by their sheets', () => {
    const { project: _project, code: _code, ...nameless } = form;
    expect(key({ ...nameless, sheet: '甲' })).not.toBe(key({ ...nameless, sheet: '乙' }));
  });

  it('brings the reason and the date back to the finding', () => {
    const handled = { [key()]: { reason: '已与上级核对', date: '2026-03-01' } };
    expect(withHandled(finding(first), form, cells, { version: 1, handled }).handled).toEqual(handled[key()]);
    expect(withHandled(finding(second), form, cells, { version: 1, handled }).handled).toBeUndefined();
  });
});
