import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { extname, join, normalize, resolve, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface Served {
  /** Without a trailing slash: `http://localhost:3000`. */
  readonly address: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** First port to try; 0 lets the system choose. */
  readonly port: number;
  /** How many further ports may be tried when it is taken. */
  readonly further?: number;
  /** A certificate and its key in PEM make it https. */
  readonly certificate?: { readonly cert: string | Buffer; readonly key: string | Buffer };
}

/**
 * Serves a folder on localhost only, for reading. Rejects when no port is free.
 *
 * `await serve('dist', { port: 3000, further: 20 })`
 */
export async function serve(folder: string, options: ServeOptions): Promise<Served> {
  const root = resolve(folder);
  const listener: RequestListener = (request, response) => {
    const file = fileFor(root, request.url ?? '/');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405).end();
    } else if (file === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('没有这个文件。Not found.\n');
    } else {
      const type = types[extname(file)] ?? 'application/octet-stream';
      // Names carry content hashes, but the pages do not: always ask. Office refuses images served `no-store`.
      response.writeHead(200, {
        'content-type': type,
        'content-length': statSync(file).size,
        'cache-control': 'no-cache',
      });
      if (request.method === 'HEAD') response.end();
      else createReadStream(file).pipe(response);
    }
  };

  for (let port = options.port, last = port + (options.further ?? 0); ; port += 1) {
    const server = options.certificate ? createSecureServer(options.certificate, listener) : createServer(listener);
    try {
      await listen(server, port);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE' && port < last) continue;
      throw error;
    }
    const bound = server.address();
    const actual = bound !== null && typeof bound === 'object' ? bound.port : port;
    return {
      address: `${options.certificate ? 'https' : 'http'}://localhost:${actual}`,
      close: () =>
        new Promise((done) => {
          server.close(() => done());
          server.closeAllConnections();
        }),
    };
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, 'localhost', () => {
      server.off('error', fail);
      done();
    });
  });
}

/** The file a request means, undefined where there is none or where it points outside the folder. */
function fileFor(root: string, url: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
  } catch {
    return undefined;
  }
  if (path.includes('\0')) return undefined;
  const file = join(root, normalize(path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(root + sep) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}
