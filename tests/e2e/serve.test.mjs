// The static server that ./dev view and the browser tests use.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { startServer } from './serve.mjs';

/** @type {string} */
let home;
/** @type {Awaited<ReturnType<typeof startServer>>} */
let server;

before(async () => {
  home = mkdtempSync(join(tmpdir(), 'quanlian-serve-'));
  mkdirSync(join(home, 'site/a-case'), { recursive: true });
  writeFileSync(join(home, 'secret.txt'), 'secret');
  writeFileSync(join(home, 'site/.hidden'), 'hidden');
  writeFileSync(join(home, 'site/a-case/index.html'), '<!doctype html><title>全链</title>'.padEnd(4000));
  writeFileSync(join(home, 'site/quanlian.wasm'), Buffer.from([0, 97, 115, 109]));
  server = await startServer(join(home, 'site'));
});

after(async () => {
  await server.close();
  rmSync(home, { recursive: true });
});

/**
 * A request with the path exactly as written: fetch() would tidy it.
 * @param {string} path
 * @param {Record<string, string>} headers
 * @returns {Promise<{status: number, headers: import('node:http').IncomingHttpHeaders, body: Buffer}>}
 */
function get(path, headers = {}, method = 'GET') {
  return new Promise((done, failed) => {
    const { hostname, port } = new URL(server.origin);
    request({ hostname, port, path, headers, method }, (response) => {
      /** @type {Buffer[]} */
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
    }).on('error', failed).end();
  });
}

test('a folder answers with its index page', async () => {
  const { status, headers, body } = await get('/a-case/');
  assert.equal(status, 200);
  assert.equal(headers['content-type'], 'text/html; charset=utf-8');
  assert.match(String(body), /全链/);
});

test('a folder without the closing slash leads to the one with it', async () => {
  const { status, headers } = await get('/a-case?x=1');
  assert.equal(status, 301);
  assert.equal(headers.location, '/a-case/?x=1');
});

test('WebAssembly has its own type, which streaming compilation needs', async () => {
  assert.equal((await get('/quanlian.wasm')).headers['content-type'], 'application/wasm');
});

test('brotli is preferred, gzip second, and each is smaller and gives the same bytes', async () => {
  const plain = (await get('/a-case/')).body;
  const br = await get('/a-case/', { 'Accept-Encoding': 'gzip, br' });
  assert.equal(br.headers['content-encoding'], 'br');
  assert.ok(br.body.length < plain.length);
  assert.deepEqual(brotliDecompressSync(br.body), plain);
  const gzip = await get('/a-case/', { 'Accept-Encoding': 'gzip' });
  assert.equal(gzip.headers['content-encoding'], 'gzip');
  assert.deepEqual(gunzipSync(gzip.body), plain);
});

for (const path of ['/../secret.txt', '/a-case/../../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/..\\secret.txt',
  '/.hidden', '/%00', '/%zz', '/missing']) {
  test(`nothing is served for ${path}`, async () => {
    assert.equal((await get(path)).status, 404);
  });
}

test('a server only reads: other methods are refused', async () => {
  assert.equal((await get('/a-case/', {}, 'POST')).status, 405);
});
