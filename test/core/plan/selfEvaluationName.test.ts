import { selfEvaluationName } from '../../../src/core/plan/selfEvaluationName';
import { declaration } from '../forms';

describe('the name of a new 自评表', () => {
  it('is the project’s, without what Excel forbids, short enough and not taken', () => {
    const form = declaration({ project: '河道[整治]/维修：一期*' });
    expect(selfEvaluationName(form, new Set())).toBe('自评表-河道整治维修：一期');
    expect(selfEvaluationName(form, new Set(['自评表-河道整治维修：一期']))).toBe('自评表-河道整治维修：一期(2)');
    const long = declaration({ project: '长'.repeat(40) });
    const first = selfEvaluationName(long, new Set());
    expect(first).toHaveLength(31);
    expect(selfEvaluationName(long, new Set([first]))).toMatch(/^.{28}\(2\)$/);
    expect(selfEvaluationName(declaration({ project: null }), new Set())).toBe('自评表');
  });
});
