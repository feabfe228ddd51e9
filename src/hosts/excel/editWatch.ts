import { parseArea, type Area, type AreaRef } from '../../core/sheet/address';
import { LAST_COLUMN, LAST_ROW } from './sheetSize';
import { pause, type Clock } from './clock';
import type { Knowledge } from './knowledge';

/** Edits closer together than this are reported as one, in milliseconds. */
export const QUIET_TIME = 300;

/** What Excel tells of an edit, as far as it matters. */
export interface Edit {
  readonly worksheetId: string;
  readonly address: string;
  readonly changeType: string;
  readonly source: string;
  readonly triggerSource?: string;
}

/** Gathers edits until it has been quiet for a while, and then reports one area per sheet. */
export class EditWatch {
  private readonly areas = new Map<string, Area>();
  private callOff: (() => void) | undefined;
  private stopped = false;

  constructor(
    private readonly clock: Clock,
    private readonly known: Knowledge,
    private readonly refreshNames: () => Promise<void>,
    private readonly onEdit: (area: AreaRef) => void,
  ) {}

  /** Called by Excel; must not throw, and does nothing but take notes. */
  hear(edit: Edit): void {
    if (this.stopped || edit.triggerSource === 'ThisLocalAddin') return;
    // Contents seen earlier are no longer what stands there.
    this.known.contents.delete(edit.worksheetId);
    const cells = edit.changeType === 'RangeEdited' ? parseArea(edit.address) : undefined;
    this.known.kept.edit(edit.worksheetId, cells);
    const area = cells ?? WHOLE;
    const before = this.areas.get(edit.worksheetId);
    this.areas.set(edit.worksheetId, before ? union(before, area) : area);
    this.callOff?.();
    this.callOff = this.clock.after(QUIET_TIME, () => void this.report());
  }

  /** From now on nothing is reported, even what Excel still tells before it has let the handler go. */
  stop(): void {
    this.stopped = true;
    this.callOff?.();
    this.areas.clear();
  }

  /** A sheet may have been renamed since, so the names are asked for; where Excel is busy the known ones must do. */
  private async report(): Promise<void> {
    const edited = [...this.areas];
    this.areas.clear();
    await this.refreshNames().catch(() => pause(this.clock, 0));
    for (const [id, area] of edited) {
      const sheet = this.known.sheets?.find((candidate) => candidate.id === id);
      if (sheet) this.onEdit({ sheet: sheet.name, ...area });
    }
  }
}

const WHOLE: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

const union = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});
