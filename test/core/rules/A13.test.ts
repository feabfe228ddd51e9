import { declaration } from '../forms';
import { crossing, onSheet } from './crossing';

const goal = '建设在线监督平台，及时发现并处理预算执行中的问题。';
const monitoring = onSheet('甲', declaration({ project: '在线监督平台建设经费', goal }));
const meeting = onSheet('乙', declaration({ project: '年度会议经费', goal }));

describe('A13', () => {
  it('finds a goal that belongs to another project, at the form it does not fit', () => {
    expect(crossing('A13', [monitoring, meeting])).toEqual(['warning 乙!B11 甲!B11']);
    expect(crossing('A13', [meeting, monitoring])).toEqual(['warning 乙!B11 甲!B11']);
  });

  it('is silent about different goals, short phrases and other units', () => {
    const other = onSheet(
      '丙',
      declaration({ project: '宣传经费', goal: '开展宣传活动十二场，覆盖全部社区居民小组。' }),
    );
    expect(crossing('A13', [monitoring, other])).toEqual([]);
    const phrase = '保障工作正常开展';
    expect(
      crossing('A13', [
        onSheet('甲', declaration({ project: '一', goal: phrase })),
        onSheet('乙', declaration({ project: '二', goal: phrase })),
      ]),
    ).toEqual([]);
    expect(
      crossing('A13', [monitoring, onSheet('乙', declaration({ project: '年度会议经费', unit: '另一单位', goal }))]),
    ).toEqual([]);
  });

  it('does not compare a project with itself', () => {
    expect(
      crossing('A13', [monitoring, onSheet('乙', declaration({ project: '在线监督平台建设经费', goal }))]),
    ).toEqual([]);
  });
});
