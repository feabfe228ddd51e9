import type { Severity } from '../../src/core/rules/rule';
import { countFindings, groupFindings, handledEntries } from '../../src/pane/findingList';
import { SAMPLE_REPORT } from '../../src/pane/gallery/sampleReport';

const all = new Set<Severity>(['error', 'warning', 'info']);

describe('countFindings', () => {
  it('counts by severity and leaves out what was verified', () => {
    expect(countFindings(SAMPLE_REPORT.findings)).toEqual({ error: 4, warning: 1, info: 1 });
  });
});

describe('groupFindings', () => {
  it('groups by form in the workbook’s order, graver findings first', () => {
    const groups = groupFindings(SAMPLE_REPORT);
    expect(groups.map((group) => [group.form, group.entries.map((entry) => entry.finding.rule)])).toEqual([
      ['自评表1!A1', ['B02', 'B10', 'F09', 'D03']],
      ['自评表2!A1', ['E01', 'A01']],
    ]);
    expect(groups[0]?.counts).toEqual({ error: 3, warning: 1, info: 0 });
  });

  it('gives every finding a key of its own that survives a recheck', () => {
    const twice = { ...SAMPLE_REPORT, findings: [...SAMPLE_REPORT.findings, ...SAMPLE_REPORT.findings] };
    const keys = groupFindings(twice).flatMap((group) => group.entries.map((entry) => entry.key));
    expect(new Set(keys).size).toBe(keys.length);
    expect(groupFindings(twice).flatMap((group) => group.entries.map((entry) => entry.key))).toEqual(keys);
  });

  it('filters by severity and by words', () => {
    const errors = groupFindings(SAMPLE_REPORT, { severities: new Set(['error']), text: '' });
    expect(errors.flatMap((group) => group.entries)).toHaveLength(4);
    const found = groupFindings(SAMPLE_REPORT, { severities: all, text: ' E16 ' }, (finding) => finding.cells.join());
    expect(found.flatMap((group) => group.entries.map((entry) => entry.finding.rule))).toEqual(['D03']);
    expect(groupFindings(SAMPLE_REPORT, { severities: all, text: '没有' }, () => '')).toEqual([]);
  });

  it('keeps findings of a form that is not in the report', () => {
    const stray = { ...SAMPLE_REPORT, forms: [] };
    expect(groupFindings(stray).flatMap((group) => group.entries)).toHaveLength(
      SAMPLE_REPORT.findings.filter(({ handled }) => !handled).length,
    );
  });
});

describe('handledEntries', () => {
  it('lists what was verified, which no group holds', () => {
    const handled = handledEntries(SAMPLE_REPORT).map((entry) => entry.finding);
    expect(handled.map(({ rule, handled: verified }) => [rule, verified?.reason])).toEqual([
      ['D02', '按省定标准文本填写'],
    ]);
    const open = groupFindings(SAMPLE_REPORT).flatMap((group) => group.entries.map((entry) => entry.finding));
    expect(open.some((finding) => handled.includes(finding))).toBe(false);
  });

  it('is filtered like the others', () => {
    expect(handledEntries(SAMPLE_REPORT, { severities: new Set(['error']), text: '' })).toEqual([]);
    expect(handledEntries(SAMPLE_REPORT, { severities: all, only: '自评表1!A1', text: '' })).toEqual([]);
    expect(handledEntries(SAMPLE_REPORT, { severities: all, text: 'E14' }, ({ cells }) => cells.join())).toHaveLength(
      1,
    );
  });
});
