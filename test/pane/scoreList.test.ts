import { SAMPLE_REPORT } from '../../src/pane/gallery/sampleReport';
import { itemsOf, levelsOf, pendingFirst } from '../../src/pane/scoreList';
import { zhCN } from '../../src/pane/words/zh-CN';

const [form, second] = SAMPLE_REPORT.forms;
const [card, pending] = SAMPLE_REPORT.scores;

describe('the items of a score card', () => {
  it('are named by the form’s own cells', () => {
    const items = itemsOf(card!, form!, zhCN);
    expect(items.map(({ name, level }) => [name, level])).toEqual([
      ['预算执行率', '预算执行率'],
      ['更新护栏长度', '产出指标'],
      ['验收合格率', '产出指标'],
      ['完工时间', '产出指标'],
      ['道路事故下降情况', '效益指标'],
      ['沿线居民满意度', '满意度指标'],
    ]);
  });

  it('add up by 一级指标 in the form’s order', () => {
    expect(levelsOf(itemsOf(card!, form!, zhCN))).toEqual([
      { name: '预算执行率', weight: '10', score: '9.72', pending: 0 },
      { name: '产出指标', weight: '50', score: '49.85', pending: 0 },
      { name: '效益指标', weight: '30', score: '27', pending: 0 },
      { name: '满意度指标', weight: '10', score: '10', pending: 0 },
    ]);
  });

  it('stand with the pending ones first where the user is asked', () => {
    const items = itemsOf(pending!, second!, zhCN);
    expect(pendingFirst(items)[0]?.item.method).toBe('pending');
    expect(pendingFirst(items)).toHaveLength(items.length);
    expect(levelsOf(items).find(({ name }) => name === '效益指标')).toMatchObject({ score: '0', pending: 1 });
  });
});
