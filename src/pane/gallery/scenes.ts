import { EMPTY_MEMORY } from '../../core/memory';
import type { ChangeKind } from '../../core/plan/changes';
import { parseAddress } from '../../core/sheet/address';
import type { Cell } from '../../core/sheet/sheet';
import { shown } from '../preview';
import { FIRST_LOOK } from '../overview/look';
import type { Checked, PaneState, PreviewLine } from '../state';
import { findingScenes } from './findingScenes';
import { manyForms } from './sampleMany';
import { CLEAN_REPORT, SAMPLE_REPORT, manyFindings } from './sampleReport';

export const AT = new Date(2024, 11, 3, 10, 32).getTime();

const checked: Checked = {
  report: SAMPLE_REPORT,
  sheets: [],
  memory: EMPTY_MEMORY,
  protectedSheets: [],
  hiddenSheets: [],
  gaps: [],
  at: AT,
  marks: 'written',
};

const many: Checked = { ...checked, report: manyForms(200) };

const PERCENT: Partial<Record<ChangeKind, Cell>> = { rate: { value: 0, text: '', format: '0.00%' } };

const preview: readonly PreviewLine[] = SAMPLE_REPORT.changes.map((change) => ({
  change,
  from: shown(change.expects, PERCENT[change.kind]),
  to: shown(change.to, PERCENT[change.kind]),
  ticked: !change.replacesFormula,
  ...(change.replacesFormula && { hindrance: 'formula' as const }),
}));

const written = SAMPLE_REPORT.changes.slice(0, 3);

/** Every state of the pane, by name; each is what the store holds at that moment. */
export const SCENES = {
  idle: {},
  welcome: {},
  settings: { checked, page: { kind: 'settings' } },
  'settings-denied': { page: { kind: 'settings' } },
  opening: { running: { task: 'check' } },
  checking: { running: { task: 'check', progress: { done: 3, all: 8 } } },
  findings: { checked, marked: true, selected: '自评表1!A1|B02|自评表1!I6' },
  clean: { checked: { ...checked, report: CLEAN_REPORT } },
  'only-hints': {
    checked: {
      ...checked,
      report: { ...SAMPLE_REPORT, findings: SAMPLE_REPORT.findings.filter((f) => f.severity === 'info') },
    },
  },
  'no-forms': { checked: { ...checked, report: { ...CLEAN_REPORT, forms: [], scores: [] } } },
  scores: { checked, view: 'scores' },
  'no-scores': { checked: { ...checked, report: { ...CLEAN_REPORT, scores: [] } }, view: 'scores' },
  reading: { checked: { ...checked, hiddenSheets: ['模板'] }, view: 'reading' },
  preview: { checked, preview },
  'preview-protected': {
    checked: { ...checked, protectedSheets: ['自评表2'] },
    preview: preview.map((line) =>
      parseAddress(line.change.cell)?.sheet === '自评表2'
        ? { ...line, ticked: false, hindrance: 'protected' as const }
        : line,
    ),
  },
  'nothing-to-fill': { checked, preview: [] },
  filled: {
    checked,
    undo: written.map(({ cell, expects, to }) => ({ cell, expects: to, to: expects })),
    filled: {
      task: 'fill',
      written: written.map((change) => change.cell),
      refused: [],
      contents: new Map(written.map((change) => [change.cell, shown(change.to, PERCENT[change.kind])])),
    },
  },
  'partly-filled': {
    checked,
    undo: [],
    filled: {
      task: 'fill',
      written: written.slice(0, 2).map((change) => change.cell),
      refused: [
        { cell: '自评表1!H14', why: 'conflict', found: 14.9 },
        { cell: '自评表2!H6', why: 'protected' },
      ],
      contents: new Map(written.map((change) => [change.cell, shown(change.to, PERCENT[change.kind])])),
    },
  },
  cleared: { checked, cleared: 'marks' },
  protected: { checked: { ...checked, protectedSheets: ['自评表1'], marks: 'refused' } },
  problem: { problem: { code: 'cell-editing', task: 'check', detail: '' } },
  unexpected: {
    checked,
    problem: { code: 'unexpected', task: 'preview', detail: 'GeneralException at Range.getMergedAreas' },
  },
  overview: { checked: many, view: 'overview' },
  'overview-units': { checked: many, view: 'overview', look: { ...FIRST_LOOK, view: 'units' } },
  'overview-heat': { checked: many, view: 'overview', look: { ...FIRST_LOOK, view: 'heat' } },
  'overview-of-unit': { checked: many, view: 'overview', look: { ...FIRST_LOOK, unit: '清河县水务局' } },
  'overview-nothing': { checked: many, view: 'overview', look: { ...FIRST_LOOK, text: '没有这样的项目' } },
  'one-form': { checked: { ...checked, report: manyFindings(40, 4) }, only: '项目7!A1' },
  ...findingScenes(checked),
  /** Nothing is checked yet; 一键校验 brings 264 projects with 1,060 findings. */
  'many-unchecked': {},
  many: { checked: { ...checked, report: manyFindings(264, 4) } },
} as const satisfies Record<string, Partial<PaneState>>;

export type SceneName = keyof typeof SCENES;
