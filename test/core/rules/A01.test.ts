import { declaration, selfEvaluation } from '../forms';
import { codesOf, findingsOf, messageOf } from './verdicts';

describe('A01', () => {
  it('asks for a blank 主管部门 at its cell', () => {
    const form = selfEvaluation({ department: '' });
    expect(findingsOf('A01', form)).toEqual(['error D4']);
    expect(messageOf('A01', form)).toBe('没有填写主管部门。请在此处填写主管部门。');
  });

  it('treats a blank 实施单位 as a hint and a dash as blank', () => {
    expect(findingsOf('A01', selfEvaluation({ unit: '', project: '—' }))).toEqual(['error D3', 'info G4']);
  });

  it('says nothing of a filled form', () => {
    expect(findingsOf('A01', selfEvaluation())).toEqual([]);
  });

  it('does not ask for what has no label on the form', () => {
    expect(findingsOf('A01', declaration({ project: null, department: null }))).toEqual([]);
  });

  it('tells an untouched form once and checks nothing else on it', () => {
    const form = selfEvaluation({
      project: '',
      department: '',
      unit: '',
      goal: '',
      goalActual: '',
      funds: { total: {}, fiscal: {} },
      indicators: [{ level1: '产出指标', weight: '50' }, { level1: '效益指标' }],
      totals: { weight: '100', score: '' },
    });
    expect(findingsOf('A01', form)).toEqual(['info D3']);
    expect(codesOf(form)).toEqual(['A01']);
  });
});
