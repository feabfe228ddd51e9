import type { Counts } from '../findingList';
import { mappingEnglish } from './mapping.en';
import { scoringEnglish } from './scoring.en';
import { reviewEnglish } from './review.en';
import type { Words } from './zh-CN';
import { settingsEn } from './settings.en';
import { summaryEn } from './summary.en';

const many = (count: number, one: string, more = `${one}s`): string => `${String(count)} ${count === 1 ? one : more}`;

const counted = ({ error, warning, info }: Counts): string => {
  const parts = [
    error > 0 && `${String(error)} to correct`,
    warning > 0 && `${String(warning)} to explain`,
    info > 0 && many(info, 'hint'),
  ];
  return parts.filter((part) => part !== false).join(' · ');
};

/** The English of every sentence of the pane; its type makes it complete. */
export const en: Words = {
  language: 'en',
  advised: (_chinese: string, english: string): string => english,
  labelled: (label, text) => `${label}: ${text}`,
  aside: (text) => ` (${text})`,
  listed: (parts) => parts.join(', '),
  severity: { error: 'Must correct', warning: 'Explain', info: 'Hint' },
  running: {
    check: 'Checking',
    recheck: 'The sheet changed, checking again',
    preview: 'Computing scores',
    fix: 'Preparing corrections',
    fill: 'Filling in',
    undo: 'Undoing',
    clear: 'Removing marks',
    remember: 'Saving your choice',
    sheets: 'Writing the sheet',
  },
  problems: {
    'not-found': {
      what: 'The file was not found.',
      todo: 'Make sure it has not been moved or renamed, then open it again.',
    },
    'not-a-workbook': { what: 'This is not an Excel workbook.', todo: 'Choose an .xlsx or .xls file.' },
    password: {
      what: 'This file needs a password and was not read.',
      todo: 'Remove the password in Excel, save a copy and open that.',
    },
    damaged: { what: 'The file is damaged and was not read.', todo: 'Open it in Excel, save a copy and try that.' },
    'too-large': {
      what: 'The file is too large and was not read.',
      todo: 'Save the sheets to be checked as a workbook of their own.',
    },
    'cannot-save': {
      what: 'The file was not saved; the original is unchanged.',
      todo: 'Make sure no other program uses it, then save again.',
    },
    'cell-editing': {
      what: 'A cell is being edited, so nothing was read.',
      todo: 'Press Enter to finish editing, then try again.',
    },
    'other-workbook': {
      what: 'Another workbook is in front.',
      todo: 'Switch back to the workbook to be checked, then try again.',
    },
    busy: { what: 'Excel is busy and did not answer.', todo: 'Wait a moment, then try again.' },
    refused: {
      what: 'Excel does not allow this; the sheet is unchanged.',
      todo: 'See whether the sheet is protected or the workbook read-only.',
    },
    'host-too-old': {
      what: 'This version of Excel is too old for Jihe.',
      todo: 'Use Excel 2021 or later, or the web page of Jihe.',
    },
    cancelled: { what: 'Cancelled.', todo: 'The sheet is unchanged.' },
    unexpected: {
      what: 'Something unexpected happened; this step was not finished.',
      todo: 'Try again. If it stays, send the details below to your administrator.',
    },
  },
  refusals: {
    conflict: 'The cell has changed since and was not overwritten',
    protected: 'The sheet is protected and the cell is locked',
    missing: 'There is no such cell',
    'not-reached': 'Filling stopped before this cell',
  },
  hindrances: {
    formula: 'The cell holds a formula and is left as it is unless ticked',
    protected: 'The sheet is protected and the cell is locked',
  },
  kinds: {
    target: 'Performance target form',
    'self-evaluation': 'Self-evaluation form',
    monitoring: 'Monitoring form',
    'department-target': 'Department target form',
    'department-self-evaluation': 'Department self-evaluation form',
  },
  methods: {
    execution: 'by execution rate',
    quantity: 'quantity',
    reverse: 'reverse quantity',
    'yes-no': 'yes or no',
    band: 'qualitative band',
    typed: 'as typed',
    pending: 'pending',
    'not-applicable': 'not applicable',
  },
  changes: { score: 'score', rate: 'execution rate', total: 'total', weight: 'weight', fix: 'correction' },
  review: reviewEnglish,
  mapping: mappingEnglish,
  scoring: scoringEnglish,

  ready: 'Not checked yet',
  verdict: (counts) => (counts.error + counts.warning + counts.info === 0 ? 'No problems found' : counted(counts)),
  verdictOnlyHints: (counts) => `Nothing to correct · ${counted(counts)}`,
  read: (forms) => `${many(forms, 'form')} read`,
  policies: (titles) => `by ${titles.join(', ')}`,
  at: (time) => `checked at ${time}`,
  progress: (done, all) => `form ${String(done)} of ${String(all)}`,
  pleaseWait: 'Please wait…',
  finishTyping: 'Press Enter to finish editing the cell',

  check: 'Check',
  recheck: 'Check again',
  cancel: 'Cancel',
  fill: 'Fill scores',
  undo: 'Undo fill',
  clear: 'Remove marks',
  deliver: 'Clean for delivery',
  more: 'More',
  marksSwitch: 'Mark problems in the sheet',
  diagnostics: 'Diagnostics',
  diagnosticsHint: 'This stays on this computer and is sent to nobody. Copy it for your administrator if needed.',
  probe: 'Probe this Excel',
  probing: 'Probing…',
  copied: 'Copied',
  retry: 'Try again',
  dismiss: 'Dismiss',
  details: 'Details',
  copy: 'Copy',

  tabs: 'Results',
  findings: 'Checks',
  scores: 'Scores',
  reading: 'Reading',

  overview: 'Overview',
  summary: summaryEn,

  settings: settingsEn,
  sortBy: (column) => `Sort by ${column}`,
  onlyForm: (form) => `Only: ${form}`,
  allForms: 'Show all',
  nothingHere: 'This form has no problems.',

  findingsOf: (form) => `Problems of ${form}`,
  found: 'Found',
  expected: 'Expected',
  basis: 'Basis',
  handled: (reason, date) => `Verified (${date}): ${reason}`,
  search: 'Find problem, cell or project',
  noMatch: 'Nothing matches.',
  showAll: 'Show all',
  filterBy: 'Filter by severity',
  allWell: 'Every form passed the checks.',
  listHint: 'Arrow keys move, Enter goes to the cell',
  backHint: 'F6 returns to this pane',
  moreFindings: (count) => `${String(count)} more, keep scrolling`,

  total: 'Total',
  outOf: (full) => `of ${full}`,
  soFar: 'So far',
  noScores: 'No form can be scored.',
  noScoresHint: 'Where a self-evaluation form has weight and score columns, every score and its working appear here.',
  typedAs: (value) => `form says ${value}`,
  score: 'Score',
  noLevel: 'Other',
  execution: 'Budget execution',

  previewTitle: 'Preview',
  previewHint: (ticked) =>
    ticked === 0
      ? 'No cell is ticked.'
      : `${many(ticked, 'cell')} will be written. Nothing changes before you confirm.`,
  nothingToFill: 'No score needs filling.',
  nothingToFillHint: 'Rates, scores and totals agree with what was computed, or data to compute them is missing.',
  confirm: (count) => (count > 0 ? `Fill ${many(count, 'cell')}` : 'Fill'),
  back: 'Back',
  backToResult: 'Back to results',
  to: 'To',
  blank: 'blank',
  tickAll: 'All',
  tickOne: (cell) => `Fill ${cell}`,
  sheetProtected: (sheets) =>
    `Protected: ${sheets.join(', ')}. It can be checked; locked cells cannot be filled and marks may be refused.`,

  filledTitle: (count) => (count > 0 ? `${many(count, 'cell')} filled` : 'No cell was filled'),
  undoneTitle: (count) => (count > 0 ? `${many(count, 'cell')} restored` : 'No cell was restored'),
  refusedTitle: (count) => `${many(count, 'cell')} not written`,
  nowHolds: (value) => `the cell now holds ${value}`,
  writtenList: 'Cells written',
  restoredList: 'Cells restored',
  cleared: {
    marks: 'The marks are gone; what was filled in stays.',
    everything: 'Marks, the report sheet and everything jihe remembered are gone. Save the workbook and hand it over.',
  },
  marksRefused: 'The sheet is protected, so problems were not marked in it; they are all listed below.',
  undoHint: '“Undo fill” brings back former values and formulas.',

  noForms: 'No performance form found',
  noFormsHint: 'Open a workbook with target or self-evaluation forms, then press “Check”.',
  unreadTitle: (count) => `${many(count, 'cell')} not understood`,
  unreadHint: 'These cells hold something but belong to no known column; they were not checked.',
  undecidedTitle: (count) => `${many(count, 'check')} left undecided for lack of data`,
  unreadableTitle: 'Looks like a form but could not be read',
  unreadableMissing: (labels) => `not found: ${labels.join(', ')}`,
  layoutWhy: 'Recognised by',
  sure: (percent) => `${percent} sure`,
  indicatorsRead: (count) => many(count, 'indicator'),
  fields: {
    project: 'Project',
    code: 'Project code',
    department: 'Department',
    unit: 'Unit',
    year: 'Year',
    moneyUnit: 'Money unit',
    goal: 'Annual goal',
    goalActual: 'Achieved',
  },
  hiddenSheets: (names) => `Hidden sheets were read too: ${names.join(', ')}.`,
  mergesUnknown: 'Excel did not give all merged areas; some content may have been missed.',
  noName: '(no project name)',

  announceChecked: (verdict, forms) => `Check finished. ${verdict}. ${many(forms, 'form')} read.`,
  announcePreview: (count) => `Preview of ${many(count, 'change')}; nothing is written yet.`,
};
