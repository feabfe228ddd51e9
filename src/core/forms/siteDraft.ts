import { Sketch } from './rowSketch';

export interface SiteDraft {
  start: number;
  titleRow: number | undefined;
  titleWords: string | undefined;
  table: number | undefined;
  project: boolean;
  identity: boolean;
  body: boolean;
  indicators: boolean;
  ended: boolean;
}

export const has = (bits: number | undefined, ...flags: number[]): boolean =>
  flags.some((flag) => ((bits ?? 0) & flag) !== 0);

export function newDraft(start: number): SiteDraft {
  return {
    start,
    titleRow: undefined,
    titleWords: undefined,
    table: undefined,
    project: false,
    identity: false,
    body: false,
    indicators: false,
    ended: false,
  };
}

export function note(draft: SiteDraft, bits: number, row: number): void {
  if (!draft.identity && has(bits, Sketch.tableHead)) draft.table = row;
  draft.project ||= has(bits, Sketch.project);
  // `部门：某局` over a table's header is a head line of the sheet, not the head of a form.
  draft.identity ||= has(bits, Sketch.identity) && (has(bits, Sketch.project) || !has(bits, Sketch.headLine));
  draft.body ||= has(bits, Sketch.body);
  draft.indicators ||= has(bits, Sketch.indicatorHeader, Sketch.levelsAcross);
  draft.ended ||= draft.indicators && has(bits, Sketch.total, Sketch.ending);
}
