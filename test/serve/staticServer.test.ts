import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';
import { fileFor, staticServer } from '../../src/serve/staticServer';

const home = mkdtempSync(join(tmpdir(), 'serve-'));
const folder = join(home, 'web');
mkdirSync(join(folder, 'assets'), { recursive: true });
mkdirSync(join(home, 'web-other'));
writeFileSync(join(folder, 'taskpane.html'), '<title>台账</title>');
writeFileSync(join(folder, 'assets', 'a.js'), '1');
writeFileSync(join(home, 'secret.txt'), 'secret');
writeFileSync(join(home, 'web-other', 'secret.txt'), 'secret');
afterAll(() => {
  rmSync(home, { recursive: true });
});

test.each([
  ['/taskpane.html', 'taskpane.html'],
  ['/', 'taskpane.html'],
  ['/taskpane.html?_host_Info=Excel', 'taskpane.html'],
  ['/assets/a.js', 'assets/a.js'],
  ['/assets/../taskpane.html', 'taskpane.html'],
])('%s is a file of the folder', (address, file) => {
  expect(fileFor(folder, address)).toBe(join(folder, file));
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/../../secret.txt',
  '/../web-other/secret.txt',
  '/..\\secret.txt',
  '/..%5csecret.txt',
  '/taskpane.html%00.js',
  '/%E0%A4%A',
  '/assets',
  '/missing.js',
  '//etc/passwd',
  '',
])('%p is nothing', (address) => {
  expect(fileFor(folder, address)).toBeNull();
});

describe('over the wire', () => {
  const server = staticServer(folder);
  beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const ask = (path: string, method = 'GET'): Promise<{ status: number | undefined; type: unknown; body: string }> =>
    new Promise((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      httpRequest({ host: '127.0.0.1', port, path, method, agent: false }, (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (body += part));
        response.on('end', () => {
          resolve({ status: response.statusCode, type: response.headers['content-type'], body });
        });
      })
        .on('error', reject)
        .end();
    });

  test('a page comes with its type', async () => {
    expect(await ask('/taskpane.html')).toEqual({
      status: 200,
      type: 'text/html; charset=utf-8',
      body: '<title>台账</title>',
    });
  });

  test('a raw path out of the folder is not found', async () => {
    expect(await ask('/../secret.txt')).toMatchObject({ status: 404, body: '' });
  });

  test('nothing is taken in', async () => {
    expect(await ask('/taskpane.html', 'POST')).toMatchObject({ status: 405, body: '' });
  });
});

test('with a certificate it speaks https, and only to those who trust the certificate', async () => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(home, 'certificates', name));
  await generateCertificates(ca, cert, key, 1);
  const server = staticServer(folder, {
    certificate: { cert: readFileSync(cert!), key: readFileSync(key!) },
  });
  await new Promise<void>((resolve) => void server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const ask = (trusted?: Buffer): Promise<unknown> =>
    new Promise((resolve) => {
      const options = {
        host: 'localhost',
        port,
        path: '/taskpane.html',
        agent: false,
        ...(trusted && { ca: trusted }),
      };
      httpsRequest(options, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', () => {
          resolve('not trusted');
        })
        .end();
    });
  expect(await ask(readFileSync(ca!))).toBe(200);
  expect(await ask()).toBe('not trusted');
  await new Promise((resolve) => server.close(resolve));
}, 30_000);
