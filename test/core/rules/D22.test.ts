import { declaration, indicators, selfEvaluation } from '../forms';
import { findingsOf, messageOf } from './verdicts';

const asked = (name: string, project?: string) =>
  declaration({ indicators: indicators({ 3: { name } }), ...(project !== undefined && { project }) });

describe('D22', () => {
  it.each(['满意度', '服务对象满意度', '工作满意度'])('finds %s, which names nobody', (name) => {
    expect(findingsOf('D22', asked(name))).toEqual(['info D16']);
  });

  it('finds a public that the pay of staff does not serve', () => {
    expect(findingsOf('D22', asked('群众满意度', '在职人员工资性支出'))).toEqual(['info D16 D3']);
    expect(messageOf('D22', asked('群众满意度', '在职人员工资性支出'))).toContain('属人员经费');
  });

  it.each(['参训学员满意度', '居民满意度', '职工满意度'])('takes %s as named', (name) => {
    expect(findingsOf('D22', asked(name))).toEqual([]);
  });

  it('does not apply to other indicators, to self-evaluations, nor to a blank name', () => {
    expect(findingsOf('D22', declaration({ indicators: indicators({ 0: { name: '工作满意度' } }) }))).toEqual([]);
    expect(findingsOf('D22', selfEvaluation({ indicators: indicators({ 3: { name: '满意度' } }) }))).toEqual([]);
    expect(findingsOf('D22', asked(''))).toEqual([]);
  });
});
