import { useEffect, type JSX, type ReactNode } from 'react';
import { later } from './later';

/**
 * Tells once that its children have been drawn for the first time, so that what nobody needs before, above all the
 * loading of further scripts, does not keep the user waiting for the pane.
 */
export function TellWhenDrawn({ tell, children }: { tell: () => void; children: ReactNode }): JSX.Element {
  // An effect may still run before the page is painted; what is called back later does not.
  useEffect(() => later(tell, 0), [tell]);
  return <>{children}</>;
}
