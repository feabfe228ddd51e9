import { mof2020 } from '../../src/core/policies/mof2020';
import { decimal } from '../../src/core/text/decimal';
import { SAMPLE_REPORT } from '../../src/pane/gallery/sampleReport';
import { asksPerson, itemsOf, levelsOf, suggestionsOf } from '../../src/pane/scoreList';
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

  it('are for a person to decide while they wait, and stay so once a band was chosen', () => {
    const items = itemsOf(pending!, second!, zhCN);
    expect(items.filter(asksPerson).map(({ name }) => name)).toEqual(['道路事故下降情况']);
    expect(levelsOf(items).find(({ name }) => name === '效益指标')).toMatchObject({ score: '0', pending: 1 });
    const band = { limits: {}, chosen: { band: 'met', score: decimal(30) } } as const;
    const chosen = items.map((named) => ({ ...named, item: { ...named.item, method: 'band' as const, band } }));
    expect(chosen.filter(asksPerson)).toHaveLength(items.length);
  });

  it('that do not apply are no points to be had', () => {
    const [one, ...rest] = itemsOf(card!, form!, zhCN).filter(({ level }) => level === '满意度指标');
    const dropped = { ...one!, item: { ...one!.item, method: 'not-applicable' as const, score: null } };
    expect(levelsOf([dropped, ...rest])).toEqual([{ name: '满意度指标', weight: '0', score: '0', pending: 0 }]);
  });

  it('are suggested by the words of the actual with the points of their band, until they are scored', () => {
    const limits = { met: { from: decimal(24), to: decimal(30) }, partly: { from: decimal(18), to: decimal('23.99') } };
    const waiting = itemsOf(pending!, second!, zhCN).map((named) => ({
      ...named,
      item: { ...named.item, key: 'k', band: { limits, suggested: 'partly' as const } },
    }));
    expect(suggestionsOf(waiting, mof2020).map(({ key, choice }) => [key, choice])).toEqual([
      ['k', { band: 'partly', score: '21' }],
    ]);
  });
});
