import { drawn } from './build';
import { readAll, readOne, rowsOf } from './reading';

const FORM = `
  项目申报表（2026年度） | - | - | - | - | - | -
  项目名称 | - | 河道巡护 | - | 项目执行单位 | 某区河道所 | -
  项目绩效总目标 | - | - | - | - | - | -
  名称 | - | 目标说明 | - | - | - | -
  长期绩效目标1 | - | 河湖长效管护。 | - | - | - | -
  年度绩效目标1 | - | 全年巡河400公里。 | - | - | - | -
  目标名称 | 一级指标 | 二级指标 | 指标名称 | 指标值 | - | -
  - | - | - | - | 前年 | 上年 | 预计当年实现
  年度绩效目标1 | 产出指标 | 数量指标 | 巡河里程 | 300公里 | 380公里 | 400公里
  - | - | 质量指标 | 巡查到位率 | 90% | 93% | 95%
`;

describe('declarations whose goals are numbered rows', () => {
  it('reads the goals and the value of the year among those of others', () => {
    const form = readOne(drawn(FORM));
    expect(form.kind).toBe('target');
    expect(form.year?.value).toBe(2026);
    expect(form.goal?.value).toBe('全年巡河400公里。');
    expect(form.extra.goalLongTerm?.value).toBe('河湖长效管护。');
    expect(rowsOf(form)).toEqual([
      '产出指标 / 数量指标 / 巡河里程 / 400公里',
      '产出指标 / 质量指标 / 巡查到位率 / 95%',
    ]);
    expect(form.unread).toEqual([]);
  });

  it('takes no declaration of another kind for a form', () => {
    const other = `
      科研项目申报表（2026年度） | - | -
      项目名称 | 河道生态研究 | -
      申报人 | 甲某 | -
      研究内容 | 水质演变 | -
    `;
    expect(readAll([drawn(other)])).toMatchObject({ forms: [], unreadable: [] });
  });

  it('joins the lines of two texts beside one another', () => {
    const form = readOne(
      drawn(`
        2025年度项目支出绩效自评表 | - | - | - | - | -
        项目名称 | - | 河道巡护 | - | - | -
        年度总体目标 | 预期目标 | - | - | 实际完成情况 | -
        - | 全年巡河400公里，整 | - | - | 巡河410公里，整治 | -
        - | 治险段3处，群众满 | - | - | 险段3处。 | -
        - | 意度90%以上。 | - | - | - | -
        一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 得分
        产出指标 | 数量指标 | 巡河里程 | 400公里 | 410公里 | 60
      `),
    );
    expect(form.goal?.value?.replace(/\n/g, '')).toBe('全年巡河400公里，整治险段3处，群众满意度90%以上。');
    expect(form.goalActual?.value?.replace(/\n/g, '')).toBe('巡河410公里，整治险段3处。');
    expect(form.unread).toEqual([]);
  });
});
