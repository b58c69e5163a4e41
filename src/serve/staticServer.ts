import { createReadStream, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { extname, resolve, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * The file below the folder that an address means; `start` for the folder itself. Null for none, and for every way out
 * of the folder.
 */
export function fileFor(folder: string, address: string, start = 'taskpane.html'): string | null {
  try {
    const path = decodeURIComponent(address.replace(/[?#].*$/s, ''));
    if (path.includes('\0') || path.includes('\\')) return null;
    const file = resolve(folder, `.${path === '/' ? `/${start}` : path}`);
    return file.startsWith(resolve(folder) + sep) && statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

/** A worker's policy comes with its script, not from the page: it may ask for nothing but scripts. */
const workerPolicy = "default-src 'none'; script-src 'self'";

/** A certificate and its key, as PEM. */
export interface Certificate {
  readonly cert: string | Buffer;
  readonly key: string | Buffer;
}

export interface ServerSettings {
  /** Over https with it. */
  readonly certificate?: Certificate;
  /** The file that the folder's own address shows. */
  readonly start?: string;
}

/** Sends the files of one folder and nothing else. */
export function staticServer(folder: string, { certificate, start = 'taskpane.html' }: ServerSettings = {}): Server {
  const answer = answerFrom(folder, start);
  return certificate === undefined
    ? createServer(answer)
    : createTlsServer({ cert: certificate.cert, key: certificate.key }, answer);
}

function answerFrom(folder: string, start: string): RequestListener {
  return (request, response) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const file = isRead ? fileFor(folder, request.url ?? '/', start) : null;
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Cache-Control', 'no-cache');
    if (file === null) {
      response.writeHead(isRead ? 404 : 405).end();
      return;
    }
    if (extname(file) === '.js') response.setHeader('Content-Security-Policy', workerPolicy);
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  };
}
