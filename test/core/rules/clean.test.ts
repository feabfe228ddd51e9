import { declaration, selfEvaluation } from '../forms';
import { codesOf } from './verdicts';

describe('a form without mistakes', () => {
  it.each([
    ['自评表', selfEvaluation()],
    ['申报表', declaration()],
  ])('%s gets no finding from any rule', (_, form) => {
    expect(codesOf(form)).toEqual([]);
  });
});
