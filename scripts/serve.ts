// Serves a folder of finished pages on this computer, the way a static host would.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import sirv from 'sirv';

export interface Serving {
  /** Address of the first page, with the subfolder. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

export interface Options {
  readonly folder: string;
  /** Subfolder the site lives in, like `/curso/`. */
  readonly base?: string;
  /** First port to try; the next free one is taken. 0 means any. */
  readonly port?: number;
  /** Headers a host would add to an answer, by the path without the subfolder. */
  readonly headers?: (path: string) => Readonly<Record<string, string>>;
}

/**
 * Serves a folder until it is closed.
 *
 * @throws Error where a hundred ports in a row are taken
 * @example const site = await serve({ folder: 'dist' }); console.log(site.url);
 */
export async function serve(options: Options): Promise<Serving> {
  const base = options.base ?? '/';
  const answer = answering(options, base);
  const first = options.port ?? 4321;
  for (let step = 0; step < 100; step += 1) {
    const servers = await listen(answer, first === 0 ? 0 : first + step);
    if (servers === undefined) continue;
    const taken = portOf(servers);
    return { url: `http://localhost:${String(taken)}${base}`, port: taken, close: () => close(servers) };
  }
  throw new Error(`no free port from ${String(first)} to ${String(first + 99)}`);
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

function answering({ folder, headers }: Options, base: string): Answer {
  const files = sirv(folder, { dev: true, etag: true });
  return (request, response) => {
    const [asked = '/', query] = (request.url ?? '/').split('?', 2);
    const search = query === undefined ? '' : `?${query}`;
    if (!asked.startsWith(base)) {
      if (`${asked}/` === base || asked === '/') redirect(response, base);
      else sayNotFound(folder, '/', response);
      return;
    }
    const path = `/${asked.slice(base.length)}`;
    if (!path.endsWith('/') && isFolder(folder, path)) {
      redirect(response, `${asked}/${search}`);
      return;
    }
    for (const [name, value] of Object.entries(headers?.(path) ?? {})) response.setHeader(name, value);
    request.url = path + search;
    files(request, response, () => {
      sayNotFound(folder, path, response);
    });
  };
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(301, { location: to }).end();
}

function isFolder(folder: string, path: string): boolean {
  try {
    return statSync(join(folder, decodeURIComponent(path))).isDirectory();
  } catch {
    return false;
  }
}

/** The nearest 404.html going up, as static hosts do. */
function sayNotFound(folder: string, path: string, response: ServerResponse): void {
  let place = path;
  while (place !== '/' && !existsSync(join(folder, place, '404.html'))) place = dirname(place);
  const page = join(folder, place, '404.html');
  const body = existsSync(page) ? readFileSync(page) : 'There is nothing here.';
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8', 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

/** “localhost” is two addresses; a port is free only when nobody holds it on either. */
async function listen(answer: Answer, port: number): Promise<Server[] | undefined> {
  const first = await listenAt(answer, port, '127.0.0.1');
  if (typeof first === 'string') return undefined;
  const second = await listenAt(answer, portOf([first]), '::1');
  if (second === 'taken') {
    await close([first]);
    return undefined;
  }
  return second === 'absent' ? [first] : [first, second];
}

function listenAt(answer: Answer, port: number, host: string): Promise<Server | 'taken' | 'absent'> {
  const server = createServer(answer);
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code === 'EADDRINUSE' || error.code === 'EACCES' ? 'taken' : 'absent');
    });
    server.listen(port, host, () => {
      resolve(server);
    });
  });
}

function portOf(servers: readonly Server[]): number {
  const address = servers[0]?.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function close(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise<void>((resolve) => {
          server.close(() => {
            resolve();
          });
          server.closeAllConnections();
        }),
    ),
  );
}
