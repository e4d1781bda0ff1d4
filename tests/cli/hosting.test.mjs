// nginx serves the built site with the configuration that docs/hosting.md gives, at the root and below a path.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from './program.mjs';

const kSite = join(root, 'build/site');
const kNginx = ['/usr/sbin/nginx', '/usr/bin/nginx'].find(existsSync) ?? 'nginx';
const folder = mkdtempSync(join(tmpdir(), 'quanlian-nginx-'));
/** @type {import('node:child_process').ChildProcess} */
let server;
let origin = '';

/** A port that nobody listens on now. @returns {Promise<number>} */
const freePort = () => new Promise((done) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
    probe.close(() => done(port));
  });
});

/** The guide's own configuration, at another port and folder. @param {number} port */
function configuration(port) {
  const guide = readFileSync(join(root, 'docs/hosting.md'), 'utf8');
  const block = /```nginx\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
  assert.match(block, /listen 80;/);
  assert.match(block, /root \/srv\/quanlian;/);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
  return `daemon off; ${process.getuid?.() === 0 ? 'user root;' : ''} pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http {
include /etc/nginx/mime.types; default_type application/octet-stream; access_log off; ${temporary}
${block.replace('listen 80;', `listen 127.0.0.1:${port};`).replace('/srv/quanlian', join(folder, 'www'))}
}
`;
}

before(async () => {
  mkdirSync(join(folder, 'www'));
  for (const name of readdirSync(kSite)) cpSync(join(kSite, name), join(folder, 'www', name), { recursive: true });
  symlinkSync(kSite, join(folder, 'www/cases'));
  const port = await freePort();
  writeFileSync(join(folder, 'nginx.conf'), configuration(port));
  origin = `http://127.0.0.1:${port}`;
  server = spawn(kNginx, ['-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
  for (let tries = 0; ; tries++) {
    const answer = await fetch(origin).catch(() => null);
    if (answer?.ok) break;
    assert.ok(server.exitCode === null && tries < 200, existsSync(join(folder, 'error.log')) ? readFileSync(join(folder, 'error.log'), 'utf8') : 'nginx did not start');
    await new Promise((done) => setTimeout(done, 50));
  }
});

after(async () => {
  if (server?.exitCode === null) {
    server.kill('SIGTERM');
    await new Promise((done) => server.once('exit', done));
  }
  rmSync(folder, { recursive: true, force: true });
});

/** The viewer's assets, as the case page names them. */
function assets() {
  const html = readFileSync(join(kSite, 'yuante/index.html'), 'utf8');
  return [...html.matchAll(/(?:src|data-wasm|data-font-\w+)="\.\.\/([^"]+)"/g)].map(([, path]) => path);
}

for (const path of ['', '/cases']) {
  test(`${path || '/'}: pages, with and without index.html, are asked for again every time`, async () => {
    for (const page of ['/', '/yuante/', '/yuante/en/index.html', '/yuante/evidence/cards-2018/', '/yuante/link/operator-reseller/en/']) {
      const answer = await fetch(origin + path + page);
      assert.equal(answer.status, 200, page);
      assert.equal(answer.headers.get('content-type'), 'text/html; charset=utf-8');
      assert.equal(answer.headers.get('cache-control'), 'no-cache');
      assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
      assert.equal(answer.headers.get('content-encoding'), 'gzip');
      assert.match(await answer.text(), /<title>/);
    }
  });

  test(`${path || '/'}: assets have their types and may be kept for ever`, async () => {
    const types = { js: /^(text|application)\/javascript/, wasm: /^application\/wasm$/, woff2: /^font\/woff2$/, png: /^image\/png$/ };
    const pictures = readdirSync(join(kSite, 'assets/previews/yuante')).slice(0, 1).map((name) => `assets/previews/yuante/${name}`);
    const all = [...assets(), ...pictures];
    assert.equal(all.length, 5);
    for (const asset of all) {
      const answer = await fetch(`${origin}${path}/${asset}`);
      assert.equal(answer.status, 200, asset);
      assert.match(answer.headers.get('content-type') ?? '', types[/** @type {keyof typeof types} */ (asset.split('.').pop())]);
      assert.equal(answer.headers.get('cache-control'), 'public, max-age=31536000, immutable');
      await answer.arrayBuffer();
    }
  });

  test(`${path || '/'}: the case file comes byte for byte, what is not there is not found`, async () => {
    const answer = await fetch(`${origin}${path}/yuante/case.json`);
    assert.equal(answer.headers.get('cache-control'), 'no-cache');
    assert.deepEqual(Buffer.from(await answer.arrayBuffer()), readFileSync(join(kSite, 'yuante/case.json')));
    assert.equal((await fetch(`${origin}${path}/yuante/link/none/`)).status, 404);
  });
}
