import { PROVINCES } from './provinces';
import type { SettingsWords } from './settings.zh-CN';

export const settingsEn: SettingsWords = {
  title: 'Settings',
  kept: 'Settings are kept on this machine only and sent to nobody.',
  notKept: 'This machine does not allow settings to be kept: they are gone when the pane is closed.',

  office: 'Place and year',
  province: 'Province',
  provinceName: (name) => PROVINCES[name] ?? name,
  year: 'Year',
  notSaid: 'Not chosen',
  yearOf: (year) => String(year),
  suggestion: (title, why) => `Suggested: “${title}” (${why}).`,
  noSuggestion: (province) =>
    `No scoring rules of ${province} are known yet: those of the Ministry of Finance are chosen for each form by its year and indicators. A policy file of your own can be used.`,
  takeSuggestion: 'Use it',
  policy: 'Default scoring policy of this machine',
  thisWorkbook: 'Policies of this workbook',
  policyHint: 'A policy chosen in a workbook comes before this one.',
  automatic: 'Automatic: by what each form shows',

  checking: 'Checking',
  live: 'Recheck by itself after each edit',
  marks: 'Mark findings in the sheet',
  marksHint: 'By conditional formats: your own colours stay, and one click removes them.',

  filling: 'Filling scores',
  fillAs: { values: 'As values', formulas: 'As formulas' },
  fillAsHint: 'As formulas: live formulas wherever the data are plain numbers, values elsewhere.',

  language: 'Language 语言',
  languages: { 'zh-CN': '中文', en: 'English' },

  copy: 'Handing in',
  deliverHint: 'Removes marks, the report sheet and what Jihe remembered; the workbook is ready to hand in.',
  diagnosticsHint: 'If Jihe does not work as it should, give the diagnostics to your administrator.',

  welcome: 'Check and score in three steps',
  steps: {
    check: 'Checks declarations and self-evaluations: which cell, what to do, on which basis. Changes nothing.',
    fill: 'Computes rates, scores and totals; you see a preview and confirm before anything is written.',
    clear: 'Takes the marks away and leaves the sheet as it was (in “More actions”, top right).',
  },
  askPlace: 'Choose place and year, and a scoring policy is suggested:',
  later: 'Not now',
  done: 'Done',
  trySample: 'Try the sample',
  localOnly: 'Your sheets are read on this machine and never uploaded.',
};
