import { config } from 'zod/mini';

/**
 * zod would compile schemas with `new Function`, and probes for it even where a page's content security policy forbids
 * it, which is reported as a violation. A schema reads this setting when it is made, so every page loads this file
 * before anything else.
 */
config({ jitless: true });
