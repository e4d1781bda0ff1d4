// The pages and pictures of single items, as the built site has them and as `quanlian site` and `quanlian previews` write them.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { decode } from 'fast-png';
import { followAll, readPages, sizeOf } from '../checks/site_links.mjs';
import { casesIn } from '../e2e/serve.mjs';
import { bundledCase, root, run, scratch } from './program.mjs';

const kSite = join(root, 'build/site');
const kFonts = '/usr/share/fonts/opentype/noto';
const kLargestPicture = 60 * 1024;
const kBase = 'https://example.org/cases';
const kLists = { stage: 'stages', party: 'parties', link: 'links', evidence: 'evidence', outcome: 'outcomes', event: 'events' };
const theCase = JSON.parse(readFileSync(bundledCase, 'utf8'));
/** "KIND/ID" of every item that has a page. @param {Record<string, {id: string}[]>} aCase @returns {string[]} */
const itemsOf = (aCase) => Object.entries(kLists).flatMap(([kind, list]) => (aCase[list] ?? []).map(({ id }) => `${kind}/${id}`));
const kItems = itemsOf(theCase);
/** @type {ReturnType<typeof readPages>} */
let pages;

before(() => {
  pages = readPages(kSite);
});

/** @param {string} html @param {RegExp} pattern */
const one = (html, pattern) => pattern.exec(html)?.[1] ?? '';

/** A PNG of the right kind for every item. @param {string} folder */
function fakePictures(folder) {
  mkdirSync(join(folder, 'yuante'), { recursive: true });
  for (const name of ['case', ...kItems.map((item) => item.replace('/', '-'))]) {
    for (const lang of ['zh', 'en']) writeFileSync(join(folder, 'yuante', `${name}-${lang}.png`), `\x89PNG\r\n\x1a\n${name} ${lang}`, 'latin1');
  }
  return folder;
}

test('every item of each case file has its page in both languages, and no other page is there', (t) => {
  const expected = casesIn(kSite).flatMap((id) => {
    const items = itemsOf(JSON.parse(readFileSync(join(kSite, id, 'case.json'), 'utf8')));
    return ['', ...items.map((item) => `${item}/`)].flatMap((path) => [`${id}/${path}index.html`, `${id}/${path}en/index.html`]);
  });
  assert.ok(expected.includes(`yuante/${kItems[0]}/index.html`));
  assert.deepEqual([...pages.keys()], ['exhibit.html', 'index.html', ...expected].sort());
  const { files, bytes } = sizeOf(kSite);
  t.diagnostic(`${pages.size} pages; the site: ${files} files, ${bytes} bytes`);
});

test('no relative address in the whole site leads nowhere', (t) => {
  const { broken, followed } = followAll(kSite, pages);
  t.diagnostic(`${followed} addresses followed on ${pages.size} pages`);
  assert.deepEqual(broken, []);
  assert.ok(followed > 5000);
});

test('a broken address is found', (t) => {
  const folder = scratch(t);
  writeFileSync(join(folder, 'index.html'), '<a href="a/index.html"> <a href="#b"> <a href="index.html#at=link:c&amp;lang=zh"> <a href="#d" id="d" data-at="link:e"> <a href="#at=link:e">');
  const { broken, followed } = followAll(folder, readPages(folder));
  assert.equal(followed, 5);
  assert.deepEqual(broken, ['index.html: a/index.html: no such file', 'index.html: #b: no such place there', 'index.html: index.html#at=link:c&lang=zh: no such item there']);
});

test('titles are unique, descriptions and languages are there', () => {
  const titles = new Map();
  for (const { path, html } of pages.values()) {
    const title = one(html, /<title>([^<]*)<\/title>/);
    assert.ok(title && !titles.has(title), `${path}: "${title}", as ${titles.get(title)}`);
    titles.set(title, path);
    const description = one(html, /<meta name="description" content="([^"]*)">/);
    assert.ok(description.length > 8 && description.length < (path.split('/').length > 3 ? 330 : 600), `${path}: ${description.length} characters`);
    if (path.includes('/')) assert.match(html, /<link rel="alternate" hreflang="zh-Hans"[^>]*>[\s\S]*<link rel="alternate" hreflang="en"/, path);
    assert.match(html, path.endsWith('/en/index.html') ? /<html lang="en"/ : /<html lang="zh-Hans"/, path);
  }
});

test('pages of items run no script and allow none', () => {
  for (const item of kItems) {
    for (const lang of ['', 'en/']) {
      const html = pages.get(`yuante/${item}/${lang}index.html`)?.html ?? '';
      assert.doesNotMatch(html, /<script|\son[a-z]+=|\sstyle=/);
      assert.match(html, /http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;; img-src &#39;self&#39; data:; style-src &#39;sha256-[^;]*&#39;">/);
    }
  }
});

test('every picture is 1200 × 630, small, and has nothing but paper along its edge', () => {
  const folder = join(kSite, 'assets/previews/yuante');
  const names = readdirSync(folder);
  assert.equal(names.length, (kItems.length + 1) * 2);
  for (const name of names) {
    assert.match(name, /^[a-z0-9-]+-(zh|en)-[0-9a-f]{8}\.png$/);
    const bytes = readFileSync(join(folder, name));
    assert.ok(bytes.length <= kLargestPicture, `${name}: ${bytes.length} bytes`);
    const { width, height, data, palette = [] } = decode(bytes);
    assert.deepEqual([width, height], [1200, 630]);
    const ink = (/** @type {number} */ x, /** @type {number} */ y) => palette[data[y * width + x]].slice(0, 3).some((value) => value < 0x90);
    for (let y = 0; y < height; y++) for (let x = width - 50; x < width; x++) assert.ok(!ink(x, y), `${name}: ink at ${x}, ${y}`);
    for (let x = 20; x < width; x++) for (const y of [8, 24, height - 12, height - 20]) assert.ok(!ink(x, y), `${name}: ink at ${x}, ${y}`);
  }
});

test('the built site agrees with its sums', () => {
  execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: kSite });
});

test('previews are one SVG for each item and language, and the same twice', (t) => {
  const folder = scratch(t);
  for (const name of ['a', 'b']) assert.equal(run('previews', bundledCase, '--out', join(folder, name)).status, 0);
  const sums = readFileSync(join(folder, 'a/SHA256SUMS'), 'utf8');
  assert.equal(sums, readFileSync(join(folder, 'b/SHA256SUMS'), 'utf8'));
  assert.equal(sums.trimEnd().split('\n').length, (kItems.length + 1) * 2);
});

test('the rasteriser makes the same bytes twice, only what changed, and clears what is gone', (t) => {
  const folder = scratch(t);
  run('previews', bundledCase, '--out', join(folder, 'all'));
  const from = join(folder, 'some');
  mkdirSync(join(from, 'yuante'), { recursive: true });
  const sums = readFileSync(join(folder, 'all/SHA256SUMS'), 'utf8').trimEnd().split('\n').filter((line) => /link-account-seller-fraud/.test(line));
  for (const line of sums) copyFileSync(join(folder, 'all', line.slice(66)), join(from, line.slice(66)));
  const list = (/** @type {string[]} */ lines) => writeFileSync(join(from, 'SHA256SUMS'), `${lines.join('\n')}\n`);
  const draw = (/** @type {string} */ to) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'cmake/rasterise.mjs'), from, join(folder, to), kFonts], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    return stdout;
  };
  list(sums);
  assert.match(draw('a'), /2 pictures made, 0 kept/);
  assert.match(draw('b'), /2 pictures made, 0 kept/);
  for (const lang of ['zh', 'en']) {
    const name = `yuante/link-account-seller-fraud-${lang}.png`;
    assert.deepEqual(readFileSync(join(folder, 'a', name)), readFileSync(join(folder, 'b', name)));
  }
  assert.match(draw('a'), /0 pictures made, 2 kept/);
  list(sums.slice(0, 1));
  assert.match(draw('a'), /0 pictures made, 1 kept/);
  assert.equal(readdirSync(join(folder, 'a/yuante')).length, 1);
});

test('with an address of the site every page says its own, and its picture', (t) => {
  const folder = scratch(t);
  const out = join(folder, 'site');
  assert.equal(run('site', bundledCase, '--out', out, '--base-url', `${kBase}/`, '--previews', fakePictures(join(folder, 'png'))).status, 0);
  const based = readPages(out);
  for (const { path, html } of based.values()) {
    if (path === 'index.html') continue;
    const address = `${kBase}/${path.replace(/index\.html$/, '')}`;
    assert.ok(html.includes(`<link rel="canonical" href="${address}">`), path);
    assert.ok(html.includes(`<meta property="og:url" content="${address}">`), path);
    const picture = one(html, /<meta property="og:image" content="([^"]*)">/);
    assert.ok(existsSync(join(out, picture.slice(kBase.length + 1))), `${path}: ${picture}`);
    assert.match(html, /<meta name="twitter:card" content="summary_large_image">/);
  }
  const addresses = [...readFileSync(join(out, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
  assert.deepEqual(addresses.sort(), [...based.keys()].map((path) => `${kBase}/${path.replace(/index\.html$/, '')}`).sort());
  assert.deepEqual(followAll(out, based).broken, []);
});

test('without one there is neither absolute address nor map, and without pictures no picture', (t) => {
  const out = join(scratch(t), 'site');
  run('site', bundledCase, '--out', out);
  assert.ok(!existsSync(join(out, 'sitemap.xml')));
  assert.ok(!existsSync(join(out, 'assets/previews')));
  for (const { html } of readPages(out).values()) assert.doesNotMatch(html, /og:image|og:url|<img|summary_large_image/);
});

test('a missing or foreign picture is named and is a problem of the input', (t) => {
  const folder = scratch(t);
  const png = fakePictures(join(folder, 'png'));
  writeFileSync(join(png, 'yuante/case-zh.png'), 'not a picture');
  const { status, stderr } = run('site', bundledCase, '--out', join(folder, 'site'), '--previews', png);
  assert.equal(status, 1);
  assert.match(stderr, /yuante\/case-zh\.png: error: expected a PNG picture/);
  assert.match(run('site', bundledCase, '--out', join(folder, 'site'), '--previews', folder).stderr, /case-zh\.png: error: no such file/);
});

test('a page of an item is light', () => {
  const sizes = kItems.map((item) => statSync(join(kSite, 'yuante', item, 'index.html')).size);
  assert.ok(Math.max(...sizes) < 120_000, `${Math.max(...sizes)} bytes`);
});
