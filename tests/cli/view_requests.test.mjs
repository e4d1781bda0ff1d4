// Who may ask `quanlian view` for what: this machine, under its own names, for files of the case's site.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { fakeSiteViewer } from './fake_viewer.mjs';
import { startView } from './live.mjs';
import { bundledCase, root, run, scratch } from './program.mjs';

/** @param {import('node:test').TestContext} t */
async function viewing(t) {
  const folder = scratch(t);
  const viewer = fakeSiteViewer(join(folder, 'viewer'), { 'later/launcher.js': '1', 'later/exhibit.js': '1', 'later/share.js': '1', 'sw.js': 'VERSION-OF-THE-SITE' });
  return { ...(await startView(t, [bundledCase, '--viewer', viewer])), folder, viewer };
}

/**
 * Bytes as they are, past every tidy client; all that is answered until the other side closes.
 * @param {number} port @param {string} request @param {string} [address]
 * @returns {Promise<string>}
 */
function raw(port, request, address = '127.0.0.1') {
  return new Promise((done, failed) => {
    const socket = connect(port, address, () => socket.write(request));
    let answer = '';
    socket.setEncoding('utf8').on('data', (text) => (answer += text)).on('end', () => done(answer)).on('error', failed);
  });
}

/** @param {string} answer */
const statusOf = (answer) => Number(/^HTTP\/1\.[01] (\d{3})/.exec(answer)?.[1]);

test('every file is that of the built site; pages have one script more, and nothing else', async (t) => {
  const { folder, viewer, get, told } = await viewing(t);
  const out = join(folder, 'site');
  assert.equal(run('site', bundledCase, '--out', out, '--viewer', viewer).status, 0);
  const { site } = await told();
  const paths = readdirSync(out, { recursive: true, encoding: 'utf8', withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(out.length + 1)).filter((path) => !['sw.js', 'SHA256SUMS'].includes(path));
  assert.ok(paths.length > 100);
  for (const path of paths) {
    const response = await get(`/${path}`);
    assert.equal(response.status, 200, path);
    const bytes = Buffer.from(await response.arrayBuffer());
    const built = readFileSync(join(out, path));
    if (!path.endsWith('.html')) {
      assert.ok(bytes.equals(built), path);
      continue;
    }
    const page = bytes.toString();
    assert.ok(page.includes(`?site=${site}"></script></body>`), path);
    assert.ok(/Content-Security-Policy" content="[^"]*script-src (?:'|&#39;)self[^"]*connect-src (?:'|&#39;)self/.test(page), path);
    assert.ok(page.replace(/<script type="module" src="\/quanlian-view\.js[^>]*><\/script>/, '').replace("; script-src 'self'; connect-src 'self'\"", '"') === built.toString(), path);
    assert.ok(!built.includes('quanlian-view'), path);
  }
});

test('SHA256SUMS lists what is served, so that “Check” in the page finds it as listed', async (t) => {
  const { get } = await viewing(t);
  const lines = (await (await get('/SHA256SUMS')).text()).trimEnd().split('\n');
  assert.ok(lines.length > 100);
  assert.ok(lines.some((line) => line.endsWith('  yuante/index.html')));
  for (const line of lines) {
    const bytes = Buffer.from(await (await get(`/${line.slice(66)}`)).arrayBuffer());
    assert.equal(createHash('sha256').update(bytes).digest('hex'), line.slice(0, 64), line);
  }
});

test('/ leads to the case in the first language of the browser that there is', async (t) => {
  const { get } = await viewing(t);
  for (const [accepted, page] of [['en-GB,en;q=0.9', '/yuante/en/'], ['fr, en', '/yuante/en/'], ['zh-CN,en', '/yuante/'], ['', '/yuante/'], [',;,-', '/yuante/']]) {
    const response = await get('/', { 'Accept-Language': accepted });
    assert.deepEqual([response.status, response.headers.get('location')], [302, page], accepted);
  }
  const folder = await get('/yuante');
  assert.deepEqual([folder.status, folder.headers.get('location')], [301, '/yuante/']);
});

test('types are right, and nothing is kept', async (t) => {
  const { get } = await viewing(t);
  const page = await (await get('/yuante/')).text();
  const assets = [...page.matchAll(/="\.\.\/(assets\/[^"]+)"/g)].map(([, path]) => `/${path}`);
  const types = new Map([['/yuante/', 'text/html; charset=utf-8'], ['/yuante/case.json', 'application/json; charset=utf-8'], ['/quanlian-view.js', 'text/javascript; charset=utf-8'],
    ['/quanlian-view.css', 'text/css; charset=utf-8'], ['/quanlian-view.json', 'application/json; charset=utf-8'], ['/favicon.ico', 'image/svg+xml'],
    ...assets.map((path) => /** @type {[string, string]} */ ([path, { js: 'text/javascript; charset=utf-8', wasm: 'application/wasm', woff2: 'font/woff2', svg: 'image/svg+xml', json: 'application/json; charset=utf-8' }[path.split('.').pop() ?? ''] ?? '']))]);
  assert.ok(types.size >= 10);
  for (const [path, type] of types) {
    const { status, headers } = await get(path);
    assert.deepEqual([path, status, headers.get('content-type'), headers.get('cache-control'), headers.get('x-content-type-options')], [path, 200, type, 'no-store', 'nosniff']);
  }
});

test('a page that knows what was told last is answered in no words', async (t) => {
  const { get } = await viewing(t);
  const first = await get('/quanlian-view.json?lang=en');
  const known = first.headers.get('quanlian-told') ?? '';
  assert.ok((await first.text()).length > 0 && known.length > 0);
  for (const query of [`lang=en&known=${known}`, `known=${known}&lang=en`]) {
    const again = await get(`/quanlian-view.json?${query}`);
    assert.deepEqual([again.status, await again.text()], [204, '']);
  }
  for (const query of [`lang=zh&known=${known}`, `lang=en&known=${known.slice(1)}`, 'lang=en&known=', 'lang=en&unknown=x', `lang=en&unknown=${known}`]) {
    assert.equal((await get(`/quanlian-view.json?${query}`)).status, 200, query);
  }
});

test('the service worker of a site is not offered: what is at its place ends one', async (t) => {
  const { get } = await viewing(t);
  const worker = await (await get('/sw.js')).text();
  assert.doesNotMatch(worker, /VERSION-OF-THE-SITE|addEventListener\('fetch'/);
  assert.match(worker, /registration\.unregister\(\)/);
});

test('no path leads out of the site, none lists a folder', async (t) => {
  const { port } = await viewing(t);
  for (const path of ['/../../../../../../etc/passwd', '/%2e%2e/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2f..%2fetc/passwd', '//etc/passwd', '/yuante/../../../../etc/passwd',
    '/yuante/..\\..\\etc\\passwd', '/etc/passwd', 'file:///etc/passwd', '/assets/', '/assets', '/yuante/link/', '/.git/config', '/case.json', bundledCase, `/${bundledCase}`,
    '/yuante/case.json%00.html', '/yuante//', '/./yuante/', '/?/yuante/case.json', '*', 'yuante/', 'http://127.0.0.1/yuante/']) {
    const answer = await raw(port, `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`);
    assert.ok([302, 400, 404].includes(statusOf(answer)), `${path}: ${answer.slice(0, 200)}`);
    assert.doesNotMatch(answer, /root:|"schema"|Index of/);
  }
});

test('a page that there is not says so, with the script, and leads to the case', async (t) => {
  const { get } = await viewing(t);
  const response = await get('/yuante/link/none/', { 'Accept-Language': 'en' });
  assert.equal(response.status, 404);
  assert.match(await response.text(), /There is no such page[^]*<a href="\.\/\.\.\/\.\.\/\.\.\/">[^]*quanlian-view\.js/);
});

test('under a name that is not this machine’s own nothing is answered', async (t) => {
  const { port } = await viewing(t);
  const ask = (/** @type {string} */ headers) => raw(port, `GET /yuante/case.json HTTP/1.1\r\n${headers}Connection: close\r\n\r\n`);
  for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]) assert.equal(statusOf(await ask(`Host: ${host}\r\n`)), 200, host);
  for (const host of [`evil.example:${port}`, '127.0.0.1', `127.0.0.1:${port + 1}`, `127.0.0.1:${port}.evil.example`, `localhost.evil.example:${port}`, `127.0.0.2:${port}`, '']) {
    const answer = await ask(`Host: ${host}\r\n`);
    assert.equal(statusOf(answer), 421, host);
    assert.doesNotMatch(answer, /"schema"/);
  }
  assert.equal(statusOf(await ask('')), 421);
});

test('it is listened for at 127.0.0.1 and at no other address of this machine', async (t) => {
  const { port } = await viewing(t);
  const request = `GET /yuante/case.json HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`;
  assert.equal(statusOf(await raw(port, request)), 200);
  for (const address of ['127.0.0.2', '127.1.2.3']) await assert.rejects(raw(port, request, address), /ECONNREFUSED/);
});

test('it only reads: other methods are refused, HEAD has no body', async (t) => {
  const { port, origin } = await viewing(t);
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    const response = await fetch(`${origin}/yuante/case.json`, { method });
    assert.deepEqual([response.status, response.headers.get('allow')], [405, 'GET, HEAD'], method);
  }
  const head = await raw(port, `HEAD /yuante/case.json HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`);
  assert.equal(statusOf(head), 200);
  assert.match(head, new RegExp(`\r\nContent-Length: ${readFileSync(bundledCase).length}\r\n`));
  assert.ok(head.endsWith('\r\n\r\n') && head.length < 2000, 'HEAD was answered with a body');
});

test('what is no HTTP, or too much of it, is refused, and it goes on', async (t) => {
  const { port, get } = await viewing(t);
  const long = 'a'.repeat(100_000);
  for (const request of ['GET\r\n\r\n', '\u0000\u0001\u0002\r\n\r\n', `GET /${long} HTTP/1.1\r\n\r\n`, `GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX: ${long}\r\n\r\n`,
    `POST / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Length: 99999999\r\n\r\n${long}`, 'GET / HTTP/9.9\r\n\r\n']) {
    const answer = await raw(port, request).catch(() => '');
    assert.ok(answer === '' || statusOf(answer) >= 400, `${request.slice(0, 40)}: ${answer.slice(0, 200)}`);
  }
  assert.equal((await get('/yuante/')).status, 200);
});

test('a port that is taken is named with the next one, and is wrong usage', async (t) => {
  const other = createServer().listen(0, '127.0.0.1');
  t.after(() => other.close());
  await new Promise((done) => other.once('listening', () => done(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (other.address());
  const viewer = fakeSiteViewer(join(scratch(t), 'viewer'));
  const { status, stdout, stderr } = run('view', bundledCase, '--viewer', viewer, '--port', String(port));
  assert.deepEqual([status, stdout], [2, '']);
  const next = port === 65535 ? port - 1 : port + 1;
  assert.equal(stderr, `quanlian: error: port ${port} is taken by another program; choose another: --port ${next}, or --port 0 for any that is free\n`);
  for (const wrong of ['65536', '-1', 'http']) assert.equal(run('view', bundledCase, '--port', wrong).status, 2, wrong);
  assert.match(run('view', '--help').stdout, /--port INT:INT in \[0 - 65535\]\s*[=[]8000/);
});

test('the port that was asked for is the one', async (t) => {
  const { port, end } = await viewing(t);
  await end();
  const viewer = fakeSiteViewer(join(scratch(t), 'viewer'));
  const again = await startView(t, [join(root, 'tests/golden/cases/good-minimal.json'), '--viewer', viewer, '--port', String(port)]);
  assert.equal(again.port, port);
});
