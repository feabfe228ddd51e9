import { countFindings } from './findingList';
import type { PaneState } from './state';
import type { Words } from './words/zh-CN';

/** The first line: the verdict of the report (3 处必须改 · 2 处需说明 / 未发现问题), or what is going on. */
export function verdictOf(state: PaneState, words: Words): string {
  if (state.running && state.running.task !== 'recheck') return words.running[state.running.task];
  if (!state.checked) return words.ready;
  const { forms, findings } = state.checked.report;
  if (forms.length === 0) return words.noForms;
  const counts = countFindings(findings);
  return counts.error + counts.warning === 0 && counts.info > 0
    ? words.verdictOnlyHints(counts)
    : words.verdict(counts);
}

/** What a screen reader is told, politely, after each step; a live recheck stays silent. */
export function announcement(state: PaneState, words: Words): string {
  if (state.problem) {
    const { what, todo } = words.problems[state.problem.code];
    const { advice } = state.problem;
    return what + (advice ? words.advised(advice['zh-CN'], advice.en) : todo);
  }
  if (state.running && state.waiting) return words.finishTyping;
  if (state.running) return state.running.task === 'recheck' ? '' : words.running[state.running.task];
  if (state.cleared) return words.cleared[state.cleared];
  if (state.filled) {
    const { task, written, refused } = state.filled;
    const title = task === 'fill' ? words.filledTitle(written.length) : words.undoneTitle(written.length);
    return refused.length > 0 ? words.listed([title, words.refusedTitle(refused.length)]) : title;
  }
  if (state.preview) return words.announcePreview(state.preview.length);
  if (state.checked) return words.announceChecked(verdictOf(state, words), state.checked.report.forms.length);
  return '';
}
