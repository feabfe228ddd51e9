import { declaration, indicators, textField } from '../forms';
import { findingsOf } from './verdicts';

/** Rows without 二级指标, as some forms have them. */
const flat = indicators().map((row) => ({ ...row, level2: null }));

describe('C16', () => {
  it('misses quality among the indicators of works', () => {
    expect(findingsOf('C16', declaration({ project: '青禾县泵站改造工程', indicators: flat }))).toEqual([
      'info B13 D3',
    ]);
  });

  it('finds years of upkeep in a project that is done once', () => {
    const form = declaration({
      indicators: indicators({ 2: { name: '系统运行维护次数' } }),
      form: { extra: { nature: textField('一次性项目', 'B8') } },
    });
    expect(findingsOf('C16', form)).toEqual(['info D15 B8']);
  });

  it('takes works with a word of quality as right', () => {
    const rows = flat.map((row, at) => (at === 0 ? { ...row, name: '泵站验收合格率', target: '100%' } : row));
    expect(findingsOf('C16', declaration({ project: '泵站改造工程', indicators: rows }))).toEqual([]);
  });

  it('does not apply to other projects, nor where 二级指标 show what is missing (C04)', () => {
    expect(findingsOf('C16', declaration({ indicators: flat }))).toEqual([]);
    expect(findingsOf('C16', declaration({ project: '泵站改造工程' }))).toEqual([]);
    expect(findingsOf('C16', declaration({ project: '干部队伍建设', indicators: flat }))).toEqual([]);
  });

  it('cannot tell from boxes that nobody has ticked', () => {
    const form = declaration({
      indicators: indicators({ 2: { name: '系统运行维护次数' } }),
      form: { extra: { nature: textField('一次性项目 □ 经常性项目 □', 'B8') } },
    });
    expect(findingsOf('C16', form)).toEqual([]);
  });
});
