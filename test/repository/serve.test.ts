import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { serve, type Served } from '../../scripts/serve';
import { scratchFolder } from './scratchFolder';

const folder = scratchFolder('serve');
mkdirSync(join(folder, 'site'));
writeFileSync(join(folder, 'secret.txt'), 'secret');
writeFileSync(join(folder, 'site', 'index.html'), '<p>here</p>');
writeFileSync(join(folder, 'site', '示例.xlsx'), 'x');

/** Unlike `fetch`, sends the path as it is. */
const ask = (address: string, path: string, method = 'GET'): Promise<{ status: number; type: string; body: string }> =>
  new Promise((done, fail) => {
    const { hostname, port } = new URL(address);
    const sent = request({ hostname, port, path, method }, (answer) => {
      let body = '';
      answer.on('data', (part: Buffer) => (body += part.toString()));
      answer.on('end', () =>
        done({ status: answer.statusCode ?? 0, type: answer.headers['content-type'] ?? '', body }),
      );
    });
    sent.on('error', fail);
    sent.end();
  });

describe('serving a folder', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(join(folder, 'site'), { port: 0 });
  });
  afterAll(() => served.close());

  test('gives the page and its type', async () => {
    expect(await ask(served.address, '/')).toEqual({
      status: 200,
      type: 'text/html; charset=utf-8',
      body: '<p>here</p>',
    });
    expect((await ask(served.address, '/?a=1#b')).status).toBe(200);
  });

  test('finds a file by its Chinese name', async () => {
    expect((await ask(served.address, `/${encodeURIComponent('示例.xlsx')}`)).body).toBe('x');
  });

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%00', '/%', '/none.html', '//'])(
    'gives nothing outside the folder or that is not there: %s',
    async (path) => {
      const { status, body } = await ask(served.address, path);
      expect(body).not.toContain('secret');
      if (path !== '//') expect(status).toBe(404);
    },
  );

  test('is for reading only', async () => {
    expect((await ask(served.address, '/', 'POST')).status).toBe(405);
    expect(await ask(served.address, '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  test('takes the next port where one is taken, and says so where none may be tried', async () => {
    const taken = Number(new URL(served.address).port);
    const next = await serve(folder, { port: taken, further: 20 });
    expect(Number(new URL(next.address).port)).toBeGreaterThan(taken);
    await next.close();
    await expect(serve(folder, { port: taken })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
