import type { Report } from '../../../src/core/report';
import { nextStep } from '../../../src/pane/findings/nextStep';
import { FIXABLE_REPORT } from '../../../src/pane/gallery/sampleFixes';
import { CLEAN_REPORT, SAMPLE_REPORT } from '../../../src/pane/gallery/sampleReport';
import { SCENES } from '../../../src/pane/gallery/scenes';

const step = (report: Report) => nextStep({ ...SCENES.findings.checked, report });
const scored = CLEAN_REPORT.scores.map((card) => ({ ...card, pending: 0 }));
const only = (severity: string): Report => ({
  ...SAMPLE_REPORT,
  scores: scored,
  changes: [],
  findings: SAMPLE_REPORT.findings.filter((finding) => finding.severity === severity),
});

describe('the next step', () => {
  it('is to correct what is certain, each cell counted once', () => {
    const twice = { ...FIXABLE_REPORT, findings: [...FIXABLE_REPORT.findings, ...FIXABLE_REPORT.findings] };
    expect(step(twice)).toMatchObject({ kind: 'fixes', count: 4 });
  });

  it('is the first that must be corrected, then pending scores, then filling, then what may be explained', () => {
    expect(step(SAMPLE_REPORT)).toMatchObject({ kind: 'errors', first: { finding: { rule: 'B02' } } });
    expect(step({ ...CLEAN_REPORT, changes: SAMPLE_REPORT.changes })).toEqual({ kind: 'pending' });
    expect(step({ ...CLEAN_REPORT, scores: scored, changes: SAMPLE_REPORT.changes })).toEqual({ kind: 'fill' });
    expect(step(only('warning'))).toMatchObject({ kind: 'warnings', first: { finding: { rule: 'D03' } } });
    expect(step(only('info'))).toMatchObject({ kind: 'hints', first: { finding: { rule: 'A01' } } });
  });

  it('is to save where all is done, and to open another workbook where there is no form', () => {
    expect(step({ ...CLEAN_REPORT, scores: scored })).toEqual({ kind: 'done' });
    expect(step({ ...CLEAN_REPORT, forms: [] })).toEqual({ kind: 'no-forms' });
  });

  it('does not ask for what was verified', () => {
    const handled = SAMPLE_REPORT.findings.filter((finding) => finding.handled);
    expect(step({ ...CLEAN_REPORT, scores: scored, findings: handled })).toEqual({ kind: 'done' });
  });
});
