import type { SummaryWords } from './summary.zh-CN';

const some = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

export const summaryEn: SummaryWords = {
  columns: {
    order: 'Order',
    project: 'Project',
    unit: 'Unit',
    file: 'File',
    error: 'To correct',
    warning: 'To explain',
    info: 'Hints',
    score: 'Score',
    grade: 'Grade',
    rate: 'Exec.',
  },
  groups: {
    A: 'Identity',
    B: 'Funds',
    C: 'Indicators',
    D: 'Values',
    E: 'Weights',
    F: 'Scores',
    G: 'Deviations',
    H: 'Across',
    I: 'Monitoring',
    J: 'Cells',
  },
  groupOf: (letter, name) => `${letter} ${name}`,
  kind: 'Form',
  forms: 'Forms',
  mean: 'Mean',
  views: { forms: 'List', units: 'Units', heat: 'Heat map' },
  viewBy: 'Kind of overview',
  find: 'Find a project or unit',
  noMatch: 'No project matches.',
  showAll: 'Show all',
  onlyUnit: (unit) => `Only ${unit}`,
  noUnit: '(no unit)',
  noProject: '(no project name)',
  standing: (all, error, warning, well) => {
    const parts = [
      error > 0 && `${String(error)} to correct`,
      warning > 0 && `${String(warning)} to explain`,
      well > 0 && `${String(well)} passed`,
    ].filter((part) => part !== false);
    return `${some(all, 'form', 'forms')}: ${parts.join(', ')}`;
  },
  pending: 'pending',
  heatCaption: 'Findings of each form by group of checks',
  legend: (error, warning, info) => `${error} to correct   ${warning} to explain   ${info} hint`,
  legendHint: 'The number counts the findings of the group; darker is more',
  heatCell: (group, error, warning, info) => {
    const parts = [
      error > 0 && `${String(error)} to correct`,
      warning > 0 && `${String(warning)} to explain`,
      info > 0 && some(info, 'hint', 'hints'),
    ].filter((part) => part !== false);
    return `${group}: ${parts.length === 0 ? 'nothing found' : parts.join(', ')}`;
  },
  rowsHint: 'Arrow keys move, Enter opens',
};
