import type { Session } from '../pane/session';

/**
 * The ribbon's buttons. They share the pane's page, so they only start what the pane's own buttons start; the pane is
 * shown where there is something to be read. A fill is always previewed, from the ribbon as well.
 */
export function registerRibbon(session: Session): void {
  const command = (name: string, act: () => Promise<void>): void => {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void act().finally(() => {
        event.completed();
      });
    });
  };
  command('check', async () => {
    await Promise.all([Office.addin.showAsTaskpane(), session.check()]);
  });
  command('fill', async () => {
    await Promise.all([Office.addin.showAsTaskpane(), session.previewFill()]);
  });
  command('clear', session.clear);
}
