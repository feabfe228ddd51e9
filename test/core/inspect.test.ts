import { runToEnd } from '../../src/core/drive';
import type { Form } from '../../src/core/forms/model';
import { findingKey } from '../../src/core/handled';
import { createInspect, type Recognise } from '../../src/core/inspect';
import { EMPTY_MEMORY } from '../../src/core/memory';
import { cellsOf } from '../../src/core/plan/cells';
import type { Progress } from '../../src/core/report';
import type { Sheet } from '../../src/core/sheet/sheet';
import { indicators, selfEvaluation } from './forms';

const reading = (forms: readonly Form[]): Recognise =>
  function* () {
    yield { done: 0, all: forms.length };
    return { forms, tables: [], unreadable: [] };
  };

const sheet = (b11: string): Sheet => ({
  name: '表',
  rows: Array.from({ length: 17 }, (_, row) => (row === 10 ? [undefined, { value: b11, text: b11 }] : undefined)),
  merges: [],
});

const OTHERS = indicators({ 0: { target: '≥10次' } });

describe('inspect', () => {
  it('reports every form with its policy, in order', () => {
    const forms = [
      selfEvaluation(),
      selfEvaluation({ project: '排水管网', goal: '', indicators: OTHERS, form: { id: '表!A40' } }),
    ];
    const report = runToEnd(createInspect(reading(forms))([], {}, EMPTY_MEMORY));
    expect(report.forms.map(({ id, policy }) => [id, policy])).toEqual([
      ['表!A1', 'mof-2020'],
      ['表!A40', 'mof-2020'],
    ]);
    expect(report.findings.map(({ rule, form }) => [rule, form])).toEqual([['A03', '表!A40']]);
    expect(report.scores).toHaveLength(2);
  });

  it('yields its progress per form', () => {
    const seen: Progress[] = [];
    const forms = [selfEvaluation(), selfEvaluation({ form: { id: '表!A40' } })];
    runToEnd(createInspect(reading(forms))([], {}, EMPTY_MEMORY), (progress) => seen.push(progress));
    expect(seen.slice(-2)).toEqual([
      { done: 1, all: 2 },
      { done: 2, all: 2 },
    ]);
  });

  it('works only on what has changed when it is asked again', () => {
    const forms = [selfEvaluation(), selfEvaluation({ form: { id: '表!A40', range: '表!A40:I56' } })];
    const inspect = createInspect(reading(forms));
    const scores = (b11: string) => runToEnd(inspect([sheet(b11)], {}, EMPTY_MEMORY)).scores;
    const [first, second] = scores('一');
    const again = scores('一');
    expect(again[0]).toBe(first);
    expect(again[1]).toBe(second);
    const edited = scores('二');
    expect(edited[0]).toEqual(first);
    expect(edited[0]).not.toBe(first);
    expect(edited[1]).toBe(second);
  });

  it('gives the same answer every time', () => {
    const run = () =>
      runToEnd(createInspect(reading([selfEvaluation({ totals: { score: '96' } })]))([], {}, EMPTY_MEMORY));
    expect(run()).toEqual(run());
  });

  it('shows a verified finding as handled until its cell changes or the year does', () => {
    const form = selfEvaluation({ totals: { score: '96' } });
    const cells = cellsOf([]);
    const inspect = createInspect(reading([form]));
    const [finding] = runToEnd(inspect([], {}, EMPTY_MEMORY)).findings;
    const handled = { reason: '已与财政核对', date: '2025-03-01' };
    const memory = { ...EMPTY_MEMORY, handled: { [findingKey(finding!, form, cells)]: handled } };
    expect(runToEnd(inspect([], {}, memory)).findings[0]?.handled).toEqual(handled);
    for (const changed of [
      selfEvaluation({ totals: { score: '95' } }),
      selfEvaluation({ totals: { score: '96' }, year: 2025 }),
    ]) {
      const [again] = runToEnd(createInspect(reading([changed]))([], {}, memory)).findings;
      expect(again?.rule).toBe('F09');
      expect(again?.handled).toBeUndefined();
    }
  });
});
