import type { Session } from '../pane/session';

/** What the ribbon's buttons need of Office. */
export interface Ribbon {
  readonly associate: (name: string, act: (event: { completed(): void }) => void) => void;
  /** Opens the pane, or brings it to the front. */
  readonly showPane: () => Promise<void>;
}

/**
 * The ribbon's buttons. They share the pane's page, so they only start what the pane's own buttons start; the pane is
 * shown where there is something to be read. A fill is always previewed, from the ribbon as well. Every button is told
 * to be done whatever happens, or Excel would keep it grey; what went wrong stands in the pane.
 *
 * @example registerCommands(session, officeRibbon());
 */
export function registerCommands(session: Session, { associate, showPane }: Ribbon): void {
  const command = (name: string, act: () => Promise<unknown>): void => {
    associate(name, (event) => {
      void settled(act).finally(() => {
        event.completed();
      });
    });
  };
  const shown = (): Promise<void> => settled(showPane);
  command('check', () => Promise.all([shown(), session.check()]));
  command('fill', () => Promise.all([shown(), session.previewFill()]));
  command('clear', () => session.clear());
}

/** Resolves when the work is over, however it went. */
async function settled(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch {
    // The session has told the pane; here it only matters that the button is free again.
  }
}

/** The ribbon as Office gives it to the page. */
export function officeRibbon(): Ribbon {
  return {
    associate: (name, act) => Office.actions.associate(name, act),
    showPane: () => Office.addin.showAsTaskpane(),
  };
}
