import { declaration, indicators } from '../forms';
import { asking, findingsOf } from './verdicts';

const OTHER = indicators({
  0: { name: '组织培训场次', target: '≥4场' },
  1: { name: '开班时间', target: '2024年6月底前' },
  2: { name: '学员就业人数', target: '≥30人' },
  3: { name: '学员满意度', target: '≥90%' },
});

describe('C14', () => {
  it('finds a goal that shares no word with its indicators', () => {
    expect(findingsOf('C14', declaration({ indicators: OTHER }))).toEqual(['info B11 D13 D14 D15 D16']);
  });

  it('takes one shared word as enough, in the project or in the goal', () => {
    expect(findingsOf('C14', declaration())).toEqual([]);
    expect(findingsOf('C14', declaration({ indicators: OTHER, project: '学员补助' }))).toEqual([]);
  });

  it('does not apply without a goal or with hardly any indicators', () => {
    expect(findingsOf('C14', declaration({ indicators: OTHER, goal: '' }))).toEqual([]);
    expect(findingsOf('C14', declaration({ indicators: OTHER.slice(0, 2) }))).toEqual([]);
  });

  it('cannot tell from a goal of a few words; a policy sets how many', () => {
    const short = declaration({ indicators: OTHER, goal: '做好河道巡查各项事情' });
    expect(findingsOf('C14', short)).toEqual([]);
    expect(findingsOf('C14', short, asking('C14', { parameters: { 最少目标字数: 8 } }))).toHaveLength(1);
  });

  it('leaves a goal of another year to A02', () => {
    const goal = '2023年全年开展河道巡查不少于12次，及时处置隐患。';
    expect(findingsOf('C14', declaration({ indicators: OTHER, goal }))).toEqual([]);
  });
});
