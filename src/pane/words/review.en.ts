import type { ReviewWords } from './review.zh-CN';

const places = (count: number): string => `${String(count)} ${count === 1 ? 'place' : 'places'}`;

export const reviewEnglish: ReviewWords = {
  next: 'Next',
  nextFixes: (count) => `preview the corrections of ${places(count)}`,
  nextErrors: 'correct what must be corrected, one by one',
  nextWarnings: 'correct, or verify with a reason',
  nextHints: 'look at the hints; they may stay as they are',
  nextPending: 'choose a band for the pending indicators',
  nextFill: 'preview and fill the scores',
  nextDone: 'save, or clean a copy for delivery',
  nextForms: 'open a workbook with performance forms and check again',
  fixCount: (count) => `Correct ${places(count)}…`,
  goToFirst: 'Show the first',
  goToScores: 'To the scores',

  actions: 'Actions of this problem',
  locate: 'Show cell',
  fix: 'Correct…',
  fixAlikeCount: (count) => `Correct all ${places(count)} of this kind…`,
  verify: 'Verified…',
  why: 'About this rule',
  actionsHint: 'Right arrow goes to the actions',
  quoted: (text) => `“${text}”`,
  wrongPart: (text) => `the wrong part: ${text}`,

  fixTitle: 'Preview of corrections',

  verifyTitle: 'Verified, left as it is',
  verifyHint:
    'Reason and date are kept in the workbook and printed in the report. The problem comes back when the cell changes or in another year.',
  reason: 'Reason',
  reasons: [
    'Confirmed with the department in charge',
    'Target set from above',
    'An approval or adjustment is on file',
    'Figures checked against the accounts or the system',
  ],
  otherReason: 'Another reason',
  otherReasonHint: 'A sentence that others understand',
  reasonMissing: 'Choose a reason or write one.',
  keepReason: 'Mark as verified',
  verifiedCount: (count) => `${String(count)} verified`,
  verifiedOn: (date) => `verified on ${date}`,
  takeBack: 'Take back',
  onlyVerified: 'Nothing is left to be done.',

  ruleTitle: 'The rule',
  ruleAbout: 'What it looks at',
  ruleExample: 'Example',
  ruleTodo: 'What to do',
  ruleBasis: 'Basis',
  ruleWeight: 'Severity',
  ruleHereCount: (count) => `${places(count)} in this workbook`,
  hereTitle: 'In this workbook',
};
