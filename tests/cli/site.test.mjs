// What `quanlian site` writes, and what it refuses to write.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fakeSiteViewer, viewerFiles } from './fake_viewer.mjs';
import { bundledCase, run, scratch } from './program.mjs';

/** @param {string} folder */
function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .sort();
}

test('a site without a viewer is pages, the case byte for byte, and sums', (t) => {
  const out = join(scratch(t), 'site');
  assert.equal(run('site', bundledCase, '--out', out).status, 0);
  const ofItems = /^yuante\/(stage|party|link|evidence|outcome|event)\//;  // items.test.mjs
  assert.deepEqual(filesOf(out).filter((name) => !ofItems.test(name)).map((name) => name.replace(/-[0-9a-f]{8}\./, '-HASH.')),
    ['.gitattributes', 'SHA256SUMS', 'assets/icon-HASH.svg', 'index.html', 'yuante/case.json', 'yuante/en/index.html', 'yuante/index.html']);
  assert.deepEqual(readFileSync(join(out, 'yuante/case.json')), readFileSync(bundledCase));
  const page = readFileSync(join(out, 'yuante/index.html'), 'utf8');
  assert.doesNotMatch(page, /<script|canonical/);
  execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: out });
});

test('the sums are sorted and leave out no file', (t) => {
  const folder = scratch(t);
  fakeSiteViewer(join(folder, 'viewer'));
  const out = join(folder, 'site');
  run('site', bundledCase, '--out', out, '--viewer', join(folder, 'viewer'));
  const listed = readFileSync(join(out, 'SHA256SUMS'), 'utf8').trimEnd().split('\n').map((line) => line.slice(66));
  assert.deepEqual(listed, filesOf(out).filter((name) => name !== 'SHA256SUMS'));
});

test('git keeps every byte of a site, whatever it does with line ends elsewhere', (t) => {
  const folder = scratch(t);
  const out = join(folder, 'site');
  run('site', bundledCase, '--out', out);
  writeFileSync(join(folder, 'elsewhere.txt'), 'a line\n');
  const git = (/** @type {string} */ cwd, /** @type {string[]} */ ...args) =>
    execFileSync('git', ['-c', 'core.autocrlf=true', '-c', 'core.safecrlf=false', '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd, stdio: 'pipe' });
  git(folder, 'init', '-q');
  git(folder, 'add', '.');
  git(folder, 'commit', '-qm', 'the site');
  git(folder, 'clone', '-q', '.', 'clone');
  assert.equal(readFileSync(join(folder, 'clone/elsewhere.txt'), 'utf8'), 'a line\r\n');
  execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: join(folder, 'clone/site') });
});

test('assets carry their content hash and every address of a page leads to a file', (t) => {
  const folder = scratch(t);
  fakeSiteViewer(join(folder, 'viewer'));
  const out = join(folder, 'site');
  assert.equal(run('site', bundledCase, '--out', out, '--viewer', join(folder, 'viewer')).status, 0);
  const assets = readdirSync(join(out, 'assets'));
  assert.equal(assets.length, 5);
  for (const name of assets) assert.match(name, /^[a-z-]+-[0-9a-f]{8}\.(js|wasm|woff2|svg)$/);
  for (const page of ['index.html', 'yuante/index.html', 'yuante/en/index.html']) {
    const html = readFileSync(join(out, page), 'utf8');
    const names = viewerFiles.files.filter((file) => file.attribute).map((file) => `data-${file.word}${file.by_language ? '-[a-z]+' : ''}`);
    const addresses = [...html.matchAll(new RegExp(`(?:href|src|${names.join('|')})="([^"#:]+)"`, 'g'))];
    assert.ok(addresses.length > 1);
    for (const [, address] of addresses) assert.ok(existsSync(join(out, page, '..', address)), `${page}: ${address}`);
  }
});

test('where the viewer can share, the citations of every item are in the site', (t) => {
  const folder = scratch(t);
  fakeSiteViewer(join(folder, 'viewer'), { 'later/share.js': '1' });
  const out = join(folder, 'site');
  assert.equal(run('site', bundledCase, '--out', out, '--viewer', join(folder, 'viewer')).status, 0);
  const [, address] = /data-citations="([^"]+)"/.exec(readFileSync(join(out, 'yuante/en/index.html'), 'utf8')) ?? [];
  const { case: digest, items } = JSON.parse(readFileSync(join(out, 'yuante/en', address), 'utf8'));
  assert.match(digest, /^[0-9a-f]{64}$/);
  for (const one of JSON.parse(readFileSync(bundledCase, 'utf8')).evidence) {
    const texts = items[`evidence:${one.id}`];
    for (const lang of ['zh', 'en']) assert.match(texts[lang][2], new RegExp(`^${one.number} [^]*\\u0001[^]*${digest.slice(0, 12)}`));
  }
});

test('the same case gives the same bytes', (t) => {
  const folder = scratch(t);
  for (const name of ['a', 'b']) run('site', bundledCase, '--out', join(folder, name));
  assert.equal(readFileSync(join(folder, 'a/SHA256SUMS'), 'utf8'), readFileSync(join(folder, 'b/SHA256SUMS'), 'utf8'));
});

test('a later run takes away what it no longer writes, and nothing else', (t) => {
  const folder = scratch(t);
  fakeSiteViewer(join(folder, 'viewer'));
  const out = join(folder, 'site');
  run('site', bundledCase, '--out', out, '--viewer', join(folder, 'viewer'));
  writeFileSync(join(out, 'notes.txt'), 'mine');
  const script = readdirSync(join(out, 'assets')).find((name) => name.endsWith('.js'));
  const changed = join(out, 'assets', String(script));
  writeFileSync(changed, 'changed by hand');
  assert.equal(run('site', bundledCase, '--out', out).status, 0);
  assert.ok(existsSync(join(out, 'notes.txt')));
  assert.deepEqual(readdirSync(join(out, 'assets')).map((name) => name.split('.')[1]), ['svg', 'js']);
  assert.ok(existsSync(changed));
});

test('a base address makes canonical links, and a bad one is wrong usage', (t) => {
  const folder = scratch(t);
  const out = join(folder, 'site');
  assert.equal(run('site', bundledCase, '--out', out, '--base-url', 'https://example.org/cases/').status, 0);
  assert.match(readFileSync(join(out, 'yuante/en/index.html'), 'utf8'), /rel="canonical" href="https:\/\/example\.org\/cases\/yuante\/en\/"/);
  const bad = run('site', bundledCase, '--out', join(folder, 'bad'), '--base-url', 'javascript:alert(1)');
  assert.equal(bad.status, 2);
  assert.ok(!existsSync(join(folder, 'bad')));
});

test('a missing viewer file is named and is a problem of the input', (t) => {
  const folder = scratch(t);
  fakeSiteViewer(join(folder, 'viewer'));
  const { status, stderr } = run('site', bundledCase, '--out', join(folder, 'site'), '--viewer', folder);
  assert.equal(status, 1);
  assert.match(stderr, /viewer\.js: error: /);
});

test('two cases with one id are refused', (t) => {
  const { status, stderr } = run('site', bundledCase, bundledCase, '--out', join(scratch(t), 'site'));
  assert.equal(status, 1);
  assert.match(stderr, /"yuante" is taken/);
});

test('a folder that leads out of the site is refused', (t) => {
  const folder = scratch(t);
  mkdirSync(join(folder, 'site'));
  mkdirSync(join(folder, 'elsewhere'));
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'site/yuante'));
  const { status, stderr } = run('site', bundledCase, '--out', join(folder, 'site'));
  assert.equal(status, 1);
  assert.match(stderr, /leads out of the folder/);
  assert.deepEqual(readdirSync(join(folder, 'elsewhere')), []);
});

test('the characters of a case are sorted, each once, with all of ASCII', () => {
  for (const weight of ['regular', 'bold']) {
    const { status, stdout } = run('characters', bundledCase, '--weight', weight);
    assert.equal(status, 0);
    const characters = [...stdout.replace(/\n$/, '')];
    assert.deepEqual(characters, [...new Set(characters)].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)));
    for (let code = 0x21; code < 0x7f; code += 1) assert.ok(characters.includes(String.fromCodePoint(code)));
    assert.ok(characters.includes('远'));
  }
});
