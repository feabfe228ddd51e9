import { config } from 'zod/mini';

/**
 * zod would compile schemas with `new Function`, and probes for it even where a page's content security policy forbids
 * it, which is reported as a violation. A schema reads this setting when it is made, so every file that makes one for
 * a page imports this file first.
 */
config({ jitless: true });
