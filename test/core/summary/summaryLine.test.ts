import fc from 'fast-check';
import { sortLines, type Column } from '../../../src/core/summary/sortLines';
import { summaryLines, type SummaryLine } from '../../../src/core/summary/summaryLine';
import { totalOf, unitTotals, worstFirst } from '../../../src/core/summary/unitTotals';
import { decimal } from '../../../src/core/text/decimal';
import { declaration, nationalSelfEvaluation } from '../forms/samples';
import { changed, reportOf } from './files';

const line = (over: Partial<SummaryLine>): SummaryLine => ({
  file: '',
  form: 'x!A1',
  kind: 'self-evaluation',
  project: '',
  unit: '',
  counts: { error: 0, warning: 0, info: 0 },
  groups: {},
  pending: false,
  ...over,
});

describe('a form in a line', () => {
  const wrong = changed(nationalSelfEvaluation(), { 97: 95 });
  const report = reportOf(wrong);

  it('tells project, unit, findings by group, score, grade and 执行率', () => {
    const [only] = summaryLines(report, '甲.xlsx');
    const open = report.findings.filter((finding) => !finding.handled);
    expect(only).toMatchObject({ file: '甲.xlsx', form: report.forms[0]!.id, project: '云溪县河道保洁' });
    expect(only!.counts.error).toBe(open.filter(({ severity }) => severity === 'error').length);
    expect(only!.groups.F?.error).toBeGreaterThan(0);
    expect(only!.score).toBe(report.scores[0]!.total ?? report.scores[0]!.partial);
    expect(Number(only!.rate)).toBeGreaterThan(0);
  });

  it('does not count what was marked 已核实', () => {
    const findings = report.findings.map((finding) => ({ ...finding, handled: { reason: 'x', date: '2026-01-01' } }));
    expect(summaryLines({ ...report, findings })[0]).toMatchObject({ counts: { error: 0, warning: 0 }, groups: {} });
  });

  it.each(['131002-青禾县水务局', '[131002]青禾县水务局', '（131002） 青禾县水务局'])(
    'names the unit of %s without the number printed before it, and has no score on a declaration',
    (named) => {
      const numbered = changed(declaration(), {});
      const [form] = reportOf(numbered).forms;
      const unit = { value: named, text: named };
      const [only] = summaryLines({ ...reportOf(numbered), forms: [{ ...form!, unit }] });
      expect(only!.unit).toBe('青禾县水务局');
      expect(only!.score).toBeUndefined();
    },
  );
});

describe('sorting', () => {
  const lines = [
    line({ form: 'a!A1', project: '项目10', counts: { error: 1, warning: 0, info: 0 }, score: decimal('90') }),
    line({ form: 'b!A1', project: '项目2', counts: { error: 3, warning: 0, info: 0 } }),
    line({ form: 'c!A1', project: '安全', counts: { error: 1, warning: 5, info: 0 }, score: decimal('71.5') }),
  ];
  const ids = (by: Column, reversed = false) => sortLines(lines, by, reversed).map(({ form }) => form[0]);

  it('brings what needs attention to the front', () => {
    expect(ids('error')).toEqual(['b', 'c', 'a']);
    expect(ids('score')).toEqual(['c', 'a', 'b']);
    expect(ids('warning')).toEqual(['c', 'b', 'a']);
  });

  it('counts the numbers in names by their size', () => {
    const [first, second] = sortLines(lines.slice(0, 2), 'project');
    expect([first!.project, second!.project]).toEqual(['项目2', '项目10']);
  });

  it('keeps forms without a score last both ways', () => {
    expect(ids('score', true)).toEqual(['a', 'c', 'b']);
  });

  it('loses and invents nothing', () => {
    const column = fc.constantFrom<Column>(
      'order',
      'project',
      'unit',
      'file',
      'error',
      'info',
      'score',
      'grade',
      'rate',
    );
    const some = fc.array(fc.record({ error: fc.nat(5), score: fc.option(fc.nat(100), { nil: undefined }) }));
    fc.assert(
      fc.property(some, column, fc.boolean(), (made, by, reversed) => {
        const all = made.map(({ error, score }, at) =>
          line({
            form: `s${at}!A1`,
            counts: { error, warning: 0, info: 0 },
            ...(score !== undefined && { score: decimal(score) }),
          }),
        );
        expect(new Set(sortLines(all, by, reversed))).toEqual(new Set(all));
        expect(sortLines(all, by, reversed)).toHaveLength(all.length);
      }),
    );
  });
});

describe('units', () => {
  const lines = [
    line({ unit: '甲', project: 'p', score: decimal('90'), grade: '优' }),
    line({ unit: '乙', project: 'q', score: decimal('50'), pending: true, counts: { error: 2, warning: 1, info: 0 } }),
    line({ unit: '甲', project: 'p', score: decimal('81.5'), grade: '良' }),
  ];

  it('add up their forms; a score that is not complete is no part of the mean', () => {
    const [one, two] = unitTotals(lines);
    expect(one).toMatchObject({ unit: '甲', projects: 1, mean: '85.75', scored: 2, pending: 0 });
    expect(one!.grades).toEqual({ 优: 1, 良: 1, 中: 0, 差: 0 });
    expect(two).toMatchObject({ unit: '乙', counts: { error: 2, warning: 1, info: 0 }, scored: 0, pending: 1 });
    expect(two!.mean).toBeUndefined();
  });

  it('stand worst first', () => {
    expect(worstFirst(unitTotals(lines)).map(({ unit }) => unit)).toEqual(['乙', '甲']);
    expect(totalOf('', lines).counts.error).toBe(2);
  });
});
