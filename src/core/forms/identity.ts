import type { Form } from './model';

/**
 * Whose form it is, of which year and kind: what somebody decided about one is kept under this and not seen by another.
 * Forms that name no project are told apart by their sheet at least.
 */
export function identityOf({ code, project, sheet, unit, year, kind }: Form): string {
  return [code?.value ?? project?.value ?? sheet, unit?.value ?? '', String(year?.value ?? ''), kind].join('|');
}
