import { decimal } from '../../src/core/text/decimal';
import { SAMPLE_REPORT } from '../../src/pane/gallery/sampleReport';
import { overviewLines, sortLines, type OverviewLine } from '../../src/pane/overviewList';

const line = (form: string, error: number, warning: number, score?: string): OverviewLine => ({
  form: `${form}!A1`,
  project: form,
  unit: '',
  counts: { error, warning, info: 0 },
  pending: false,
  ...(score !== undefined && { score: decimal(score) }),
});

describe('overviewLines', () => {
  it('gives each form its project, unit, findings and score', () => {
    expect(overviewLines(SAMPLE_REPORT)[0]).toEqual({
      form: '自评表1!A1',
      project: '县道安全护栏更新项目',
      unit: '清河县公路养护站',
      counts: { error: 3, warning: 1, info: 0 },
      score: '96.57',
      pending: false,
      grade: '优',
    });
  });

  it('shows what is known of a score that waits for something', () => {
    expect(overviewLines(SAMPLE_REPORT)[1]).toMatchObject({ score: '69.57', pending: true });
  });

  it('gives no score to a form that is not scored', () => {
    expect(overviewLines({ ...SAMPLE_REPORT, scores: [] })[0]).not.toHaveProperty('score');
  });
});

describe('sortLines', () => {
  const lines = [line('甲', 0, 5, '90'), line('乙', 2, 0), line('丙', 2, 1, '9.5'), line('丁', 0, 5, '100')];
  const order = (by: Parameters<typeof sortLines>[1]): string[] => sortLines(lines, by).map(({ project }) => project);

  it('puts what needs attention first and keeps the workbook’s order otherwise', () => {
    expect(order('error')).toEqual(['丙', '乙', '甲', '丁']);
    expect(order('warning')).toEqual(['甲', '丁', '丙', '乙']);
    expect(order('project')).toEqual(['甲', '乙', '丙', '丁']);
  });

  it('compares scores as numbers, lowest first, and puts forms without one last', () => {
    expect(order('score')).toEqual(['丙', '甲', '丁', '乙']);
  });
});
