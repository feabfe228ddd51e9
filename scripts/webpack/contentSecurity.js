/**
 * The content security policy of a page, as the text of its meta element.
 *
 * Fluent UI and FortuneSheet write style elements while running, hence `unsafe-inline` for styles alone. Nothing may
 * connect anywhere; the development server is the one exception, since it reloads the page over a socket.
 *
 * `contentSecurity({ scripts: ['https://host'] })`
 *
 * @param {{ scripts?: string[], development?: boolean }} [options]
 */
export function contentSecurity({ scripts = [], development = false } = {}) {
  return Object.entries({
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': development ? ["'self'", 'ws:', 'wss:'] : ["'none'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  })
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}
