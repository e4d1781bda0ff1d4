// A small static server on this machine alone: `node tests/e2e/serve.mjs FOLDER PORT`, and startServer() for tests and benchmarks.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** @type {Record<string, string>} */
const kTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
const kCompressed = new Set(['.html', '.js', '.mjs', '.css', '.csv', '.json', '.svg', '.wasm', '.txt']);

/**
 * The file that a URL path names inside the folder, or null: nothing outside it, no hidden files.
 * @param {string} folder
 * @param {string} urlPath
 * @returns {string | null}
 */
export function fileFor(folder, urlPath) {
  let path;
  try {
    path = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.includes('\\')) return null;
  const root = resolve(folder);
  let file = normalize(join(root, path));
  if (file !== root && !file.startsWith(root + sep)) return null;
  if (file.slice(root.length).split(sep).some((part) => part.startsWith('.') && part !== '.gitattributes')) return null;
  if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

/** Compressed answers by what is compressed and the coding: tests serve many copies of one site. @type {Map<string, Buffer>} */
const compressed = new Map();
/** And what outlasts the process, as brotli at its best takes seconds for each of them. */
const kKept = fileURLToPath(new URL('../../build/compressed', import.meta.url));

/**
 * @param {string} file
 * @param {'br' | 'gzip'} coding
 */
function compress(file, coding) {
  const plain = readFileSync(file);
  const key = `${createHash('sha256').update(plain).digest('hex')}.${coding}`;
  const bytes = compressed.get(key) ?? kept(join(kKept, key), () => (coding === 'br' ? brotliBytes(plain) : gzipSync(plain, { level: 9 })));
  compressed.set(key, bytes);
  return bytes;
}

/**
 * A file's bytes, made where it is not there.
 * @param {string} path
 * @param {() => Buffer} make
 */
function kept(path, make) {
  if (existsSync(path)) return readFileSync(path);
  const bytes = make();
  const mine = `${path}.${process.pid}`;  // never half a file: other tests run beside this one
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(mine, bytes);
  renameSync(mine, path);
  return bytes;
}

/**
 * Brotli at its best, as a static host stores it; also what the size budget counts.
 * @param {Buffer} plain
 */
export function brotliBytes(plain) {
  return brotliCompressSync(plain, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
  });
}

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const url = new URL(request.url ?? '/', 'http://localhost');
  const file = fileFor(folder, url.pathname);
  if (!file) {
    response.writeHead(404, { 'Content-Type': kTypes['.txt'] }).end('not found\n');
    return;
  }
  if (file.endsWith('index.html') && !url.pathname.endsWith('/') && !url.pathname.endsWith('index.html')) {
    response.writeHead(301, { Location: `${url.pathname}/${url.search}` }).end();  // relative links need the slash
    return;
  }
  const type = extname(file);
  /** @type {Record<string, string | number>} */
  const headers = { 'Content-Type': kTypes[type] ?? 'application/octet-stream', 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' };
  const accepted = String(request.headers['accept-encoding'] ?? '').split(',').map((word) => word.split(';')[0].trim());
  const coding = !kCompressed.has(type) ? null : accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : null;
  const body = coding ? compress(file, coding) : null;
  if (coding) headers['Content-Encoding'] = coding;
  headers['Content-Length'] = body ? body.length : statSync(file).size;
  response.writeHead(200, headers);
  if (request.method === 'HEAD') response.end();
  else if (body) response.end(body);
  else createReadStream(file).pipe(response);
}

/**
 * Serves a folder on 127.0.0.1. Port 0: any free one.
 * @param {string} folder
 * @param {number} port
 * @returns {Promise<{origin: string, close: () => Promise<void>}>}
 */
export async function startServer(folder, port = 0) {
  const server = createServer((request, response) => answer(folder, request, response));
  await new Promise((ready, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => ready(undefined));
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () => {
    server.closeAllConnections();
    return new Promise((/** @type {(value?: undefined) => void} */ closed) => server.close(() => closed()));
  };
  return { origin: `http://127.0.0.1:${address.port}`, close };
}

/**
 * Ids of the cases in a site: the folders that hold a case file.
 * @param {string} folder
 */
export function casesIn(folder) {
  return readdirSync(folder).sort().filter((name) => existsSync(join(folder, name, 'case.json')));
}

async function main() {
  const [folder, portText] = process.argv.slice(2);
  const port = Number(portText);
  if (!folder || !Number.isInteger(port) || port < 0 || port > 65535) {
    console.error(`usage: serve.mjs FOLDER PORT (PORT is a number from 0 to 65535, found "${portText}")`);
    process.exit(2);
  }
  try {
    const { origin } = await startServer(folder, port);
    const pages = casesIn(folder).map((id) => `${origin}/${id}/`);
    console.log(`== serving ${folder}; stop with Ctrl-C\n${pages.join('\n') || origin + '/'}`);
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    console.error(
      code === 'EADDRINUSE'
        ? `dev: port ${port} is taken by another program; choose another: PORT=${port + 1} ./dev view`
        : code === 'EACCES'
          ? `dev: this user may not listen on port ${port}; choose one from 1024 on: PORT=8000 ./dev view`
          : `dev: ${message}`,
    );
    process.exit(1);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
