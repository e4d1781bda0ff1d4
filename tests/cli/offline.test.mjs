// Manifest and service worker as `quanlian site` writes them.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fakeSiteViewer, viewerFiles } from './fake_viewer.mjs';
import { bundledCase, run, scratch } from './program.mjs';

const kPlace = 'VERSION-OF-THE-SITE';

/** A viewer's files, with this worker. @param {string} folder @param {string} [worker] */
const viewerWith = (folder, worker) => fakeSiteViewer(folder, worker === undefined ? {} : { [viewerFiles.worker]: worker });

/** @param {string} folder @param {string} name @param {string} viewer */
function site(folder, name, viewer) {
  const out = join(folder, name);
  assert.equal(run('site', bundledCase, '--out', out, '--viewer', viewer).status, 0);
  return out;
}

test('the worker\'s version is the digest of all other lines of SHA256SUMS, which lists the worker and the manifests too', (t) => {
  const folder = scratch(t);
  const out = site(folder, 'site', viewerWith(join(folder, 'viewer'), `before "${kPlace}" after`));
  const lines = readFileSync(join(out, 'SHA256SUMS'), 'utf8').split(/(?<=\n)/);
  const others = lines.filter((line) => !line.endsWith('  sw.js\n'));
  assert.equal(others.length, lines.length - 1);
  const version = createHash('sha256').update(others.join('')).digest('hex');
  assert.equal(readFileSync(join(out, 'sw.js'), 'utf8'), `before "${version}" after`);
  for (const name of ['yuante/app-zh.json', 'yuante/app-en.json']) assert.ok(others.some((line) => line.endsWith(`  ${name}\n`)), name);
  execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: out });
});

test('the same site has the same version, another site another one', (t) => {
  const folder = scratch(t);
  const viewer = viewerWith(join(folder, 'viewer'), kPlace);
  const worker = (/** @type {string} */ out) => readFileSync(join(out, 'sw.js'), 'utf8');
  const first = worker(site(folder, 'a', viewer));
  assert.match(first, /^[0-9a-f]{64}$/);
  assert.equal(worker(site(folder, 'b', viewer)), first);
  assert.equal(worker(site(folder, 'b', viewer)), first);  // into a folder that has one already
  writeFileSync(join(viewer, 'viewer.js'), 'another');
  assert.notEqual(worker(site(folder, 'c', viewer)), first);
});

test('a manifest names the case in its language, and all its addresses lead to files of the site', (t) => {
  const folder = scratch(t);
  const out = site(folder, 'site', viewerWith(join(folder, 'viewer'), kPlace));
  const theCase = JSON.parse(readFileSync(bundledCase, 'utf8'));
  for (const [lang, page, tag, link] of [['zh', 'index.html', 'zh-Hans', 'app-zh.json'], ['en', 'en/index.html', 'en', '../app-en.json']]) {
    const manifest = JSON.parse(readFileSync(join(out, `yuante/app-${lang}.json`), 'utf8'));
    assert.deepEqual([manifest.name, manifest.short_name], [theCase.title[lang], theCase.shortTitle[lang]]);
    assert.deepEqual([manifest.lang, manifest.start_url, manifest.scope, manifest.display], [tag, page, '../', 'standalone']);
    assert.equal(manifest.icons[0].type, 'image/svg+xml');
    for (const address of [manifest.start_url, manifest.icons[0].src]) assert.ok(existsSync(join(out, 'yuante', address)), address);
    const html = readFileSync(join(out, 'yuante', page), 'utf8');
    assert.ok(html.includes(`<link rel="manifest" href="${link}">`), page);
    const paper = /--paper:(#\w+)/.exec(html)?.[1];
    assert.deepEqual([manifest.theme_color, manifest.background_color], [paper, paper]);
  }
});

test('a viewer without a worker makes a site without one; one that has no place for the version is an error', (t) => {
  const folder = scratch(t);
  assert.ok(!existsSync(join(site(folder, 'none', viewerWith(join(folder, 'without'))), 'sw.js')));
  for (const [name, worker] of [['empty', ''], ['twice', kPlace + kPlace]]) {
    const { status, stderr } = run('site', bundledCase, '--out', join(folder, name), '--viewer', viewerWith(join(folder, `viewer-${name}`), worker));
    assert.equal(status, 1);
    assert.match(stderr, /sw\.js: error: it has no place for the version/);
  }
});
