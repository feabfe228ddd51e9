import { previewLine } from '../preview';
import type { Checked, PaneState } from '../state';
import { fixesOf } from '../findings/fixes';
import { FIXABLE_REPORT, FIXABLE_SHEETS } from './sampleFixes';
import { SAMPLE_REPORT } from './sampleReport';

const LAYOUT = '0123abcd';

/** The states of 检查 and 读取 that need findings with remedies or a corrected form. */
export function findingScenes(plain: Checked) {
  const checked: Checked = { ...plain, report: FIXABLE_REPORT, sheets: FIXABLE_SHEETS };
  const [first] = FIXABLE_REPORT.findings;
  if (!first) throw new Error('the sample has findings');
  const corrected: Checked = {
    ...plain,
    sheets: FIXABLE_SHEETS,
    memory: { version: 1, mappings: { [LAYOUT]: { unit: '承办单位#1@0,1', 'totals.score': '合计#1@0,6' } } },
    report: {
      ...SAMPLE_REPORT,
      forms: SAMPLE_REPORT.forms.map((form) => ({ ...form, layout: { ...form.layout, fingerprint: LAYOUT } })),
      unreadable: [
        { sheet: '自评表9', cell: '自评表9!A1', missing: ['指标表的表头（一级指标、二级指标、三级指标、指标值）'] },
      ],
    },
  };
  const verified: Checked = {
    ...plain,
    report: {
      ...SAMPLE_REPORT,
      changes: [],
      findings: SAMPLE_REPORT.findings.filter((finding) => finding.handled),
    },
  };
  return {
    fixable: { checked, selected: '自评表1!A1|B02|自评表1!I6' },
    'wrong-part': { checked, selected: '自评表2!A1|A02|自评表2!B10' },
    verified: { checked: verified, selected: 'verified|自评表2!A1|D02|自评表2!E14' },
    'fix-preview': {
      checked,
      preview: FIXABLE_REPORT.findings.flatMap(fixesOf).map((change) => previewLine(change, FIXABLE_SHEETS)),
    },
    rule: { checked, page: { kind: 'rule', rule: 'A02' } },
    verify: { checked, page: { kind: 'verify', finding: first } },
    correct: { checked: corrected, view: 'reading', page: { kind: 'correct', at: '自评表1!A1' } },
    corrected: { checked: corrected, view: 'reading' },
    'not-kept': { checked: corrected, view: 'reading', unkept: true },
  } as const satisfies Record<string, Partial<PaneState>>;
}
