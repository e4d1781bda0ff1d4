// "Check" finds every changed byte, says what it could not look at, and never adds its four results into one.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkFiles, readSums } from '../../web/later/check/site.js';
import { audit } from './axe.mjs';
import { kRoot, kSite, kSizes, withPage } from './browser.mjs';
import { madeSource, opened, pressTool } from './viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */

const folder = mkdtempSync(join(tmpdir(), 'quanlian-check-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const kFiles = readdirSync(kSite, { recursive: true, encoding: 'utf8', withFileTypes: true })
  .filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(kSite.length + 1)).sort();

/** @param {Buffer} bytes @param {number} at */
function flipped(bytes, at) {
  const changed = Buffer.from(bytes);
  changed[at] ^= 1;
  return changed;
}

/** @param {string} text @param {string} words a byte in the middle of them is flipped */
const flippedIn = (text, words) => flipped(Buffer.from(text), Buffer.byteLength(text.slice(0, text.indexOf(words) + words.length / 2)));

/** @type {WeakMap<Uint8Array, string>} */
const digests = new WeakMap();
/** @param {Uint8Array} bytes */
async function sha256(bytes) {
  const known = digests.get(bytes) ?? createHash('sha256').update(bytes).digest('hex');
  digests.set(bytes, known);
  return known;
}

/** @type {Map<string, Buffer>} */
const originals = new Map(kFiles.map((path) => [path, readFileSync(join(kSite, path))]));

/** What the page's own code finds in a site where some files are others. @param {Map<string, Buffer>} files */
async function find(files) {
  const sums = readSums(files.get('SHA256SUMS') ?? Buffer.alloc(0));
  const read = async (/** @type {string} */ path) => files.get(path) ?? Promise.reject(new Error('not there'));
  return { broken: sums.broken, results: await checkFiles(sums.lines, read, sha256) };
}

test('one flipped byte in any file of the site is found, and the file is named', async (t) => {
  let tried = 0;
  for (const path of kFiles.filter((name) => name !== 'SHA256SUMS')) {
    const bytes = /** @type {Buffer} */ (originals.get(path));
    for (const at of new Set([0, Math.floor(bytes.length / 2), bytes.length - 1])) {
      const { broken, results } = await find(new Map([...originals, [path, flipped(bytes, at)]]));
      assert.deepEqual(broken, []);
      assert.deepEqual(results.filter(({ outcome }) => outcome !== 'match'), [{ path, outcome: 'mismatch' }]);
      tried++;
    }
  }
  t.diagnostic(`${tried} bytes flipped in ${kFiles.length - 1} files, each found`);
});

test('one flipped byte in SHA256SUMS is found: every one of two lines, and some of each other', async (t) => {
  const sums = /** @type {Buffer} */ (originals.get('SHA256SUMS'));
  const lineEnd = sums.indexOf('\n');
  const lastLine = sums.lastIndexOf('\n', sums.length - 2);
  let count = 0;
  for (let at = 0; at < sums.length; at++) {
    if (at > lineEnd && at < lastLine && at % 37 !== 0) continue;
    count++;
    const { broken, results } = await find(new Map([...originals, ['SHA256SUMS', flipped(sums, at)]]));
    assert.ok(broken.length > 0 || results.some(({ outcome }) => outcome !== 'match'), `byte ${at}`);
  }
  t.diagnostic(`${count} bytes flipped, each found`);
});

test('a file that is missing is not available, which is no mismatch', async () => {
  const files = new Map(originals);
  files.delete('yuante/case.json');
  const { results } = await find(files);
  assert.deepEqual(results.filter(({ outcome }) => outcome !== 'match'), [{ path: 'yuante/case.json', outcome: 'notAvailable' }]);
});

/** @param {Page} page */
async function openCheck(page) {
  await pressTool(page, '#check');
  await page.locator('#checks[open]').waitFor();
}

/** @param {Page} page @param {string} section @returns {Promise<Record<string, {count: number, items: string[]}>>} */
const results = (page, section) => page.locator(`#${section} details`).evaluateAll((rows) => Object.fromEntries(rows.map((row) => [
  /** @type {HTMLElement} */ (row).dataset.outcome,
  { count: Number(row.querySelector('b')?.textContent), items: [...row.querySelectorAll('li')].map((item) => item.textContent) },
])));

/** @param {Page} page */
async function checkSite(page) {
  await openCheck(page);
  await page.click('#check-site-start');
  await page.waitForFunction(() => document.querySelector('#check-site [data-outcome="match"] b')?.textContent !== '0');
  return results(page, 'check-site');
}

for (const [path, name] of [['/yuante/', '核验'], ['/yuante/en/', 'Check']]) {
  test(`the built site checks: every file matches, and SHA256SUMS itself stays unchecked (${path})`, async () => {
    await withPage({ path }, async (page) => {
      await opened(page);
      assert.equal(await page.locator('#check').innerText(), name);
      const found = await checkSite(page);
      assert.deepEqual([found.match.count, found.mismatch.count, found.notChecked.count, found.notAvailable.count], [kFiles.length - 1, 0, 1, 0]);
      assert.match(found.notChecked.items[0], /^SHA256SUMS/);
      const theCase = await results(page, 'check-case');
      assert.deepEqual([theCase.match.count, theCase.mismatch.count, theCase.notChecked.count, theCase.notAvailable.count], [2, 0, 0, 0]);
      assert.deepEqual(await page.locator('#checks code').allInnerTexts(), [
        await sha256(/** @type {Buffer} */ (originals.get('yuante/case.json'))), await sha256(/** @type {Buffer} */ (originals.get('SHA256SUMS'))),
      ]);
    });
  });
}

/** @type {[string, (bytes: Buffer) => Buffer][]} */
const kFlips = [
  ['yuante/index.html', (bytes) => flippedIn(String(bytes), '亚飞达')],
  ['yuante/en/index.html', (bytes) => flippedIn(String(bytes), 'Yafeida')],
  ['index.html', (bytes) => flipped(bytes, bytes.length - 20)],
  ['.wasm', (bytes) => flipped(bytes, 0)],
  ['text-regular', (bytes) => flipped(bytes, 1000)],
  ['icon', (bytes) => flipped(bytes, 60)],
  ['yuante/case.json', (bytes) => flippedIn(String(bytes), '277万张')],
];
for (const [name, change] of kFlips) {
  test(`in the browser a flipped byte in ${name} is named`, async () => {
    const site = mkdtempSync(join(folder, 'site-'));
    cpSync(kSite, site, { recursive: true });
    const path = kFiles.find((file) => file === name) ?? kFiles.find((file) => file.includes(name)) ?? '';
    writeFileSync(join(site, path), change(/** @type {Buffer} */ (originals.get(path))));
    await withPage({ site, expected: [/./] }, async (page) => {
      await page.locator('#check:not([hidden])').waitFor();
      const found = await checkSite(page);
      assert.deepEqual(found.mismatch.items, [path]);
      assert.equal(found.match.count, kFiles.length - 2);
      const theCase = await results(page, 'check-case');
      assert.equal(theCase.mismatch.count > 0, path === 'yuante/case.json');
    });
  });
}

test('a flipped digest in SHA256SUMS shows as a mismatch, a broken line as a line that cannot be read', async () => {
  const site = mkdtempSync(join(folder, 'site-'));
  cpSync(kSite, site, { recursive: true });
  const lines = String(originals.get('SHA256SUMS')).split('\n');
  const line = lines.findIndex((text) => text.endsWith('yuante/case.json'));
  lines[line] = (lines[line][0] === '0' ? '1' : '0') + lines[line].slice(1);
  lines[0] = `x${lines[0].slice(1)}`;
  writeFileSync(join(site, 'SHA256SUMS'), lines.join('\n'));
  await withPage({ site }, async (page) => {
    await opened(page);
    const found = await checkSite(page);
    assert.ok(found.mismatch.items.includes('yuante/case.json'));
    assert.ok(found.mismatch.items.some((text) => /SHA256SUMS.*1/.test(text)));
    assert.deepEqual((await results(page, 'check-case')).mismatch.count, 1);
  });
});

/** @param {Page} page @param {string} name @param {Buffer | string} text */
async function choose(page, name, text) {
  await page.setInputFiles('#check-file', { name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.waitForFunction((file) => document.querySelector('#check-quotes [role=status]')?.textContent?.includes(file), name);
  return results(page, 'check-quotes');
}

test('quotes are looked up in the text that the reader gives, by the same code as quanlian verify; nothing is sent', async () => {
  await withPage({}, async (page, visit) => {
    await opened(page);
    await openCheck(page);
    const before = await results(page, 'check-quotes');
    assert.deepEqual([before.match.count, before.mismatch.count, before.notAvailable.count], [0, 0, 0]);
    const count = before.notChecked.count;
    assert.ok(count > 100);
    const requests = visit.requests.length;
    const text = madeSource();

    const good = await choose(page, 'good.txt', text);
    assert.deepEqual(good.mismatch.items.length, 1);  // it is not the article: its digest differs
    assert.equal(good.match.count, count + 6);  // and the six damaged places
    assert.equal(good.notChecked.count + good.notAvailable.count, 0);

    const changed = await choose(page, 'changed.txt', text.replaceAll('277万张', '278万张'));
    assert.ok(changed.mismatch.items.some((item) => /^E\d+ “.*277万张.*”：文本中没有$/.test(item)));
    assert.equal(changed.match.count + changed.mismatch.count, count + 7);

    const moved = await choose(page, 'moved.txt', ` ${text}`);
    assert.ok(moved.mismatch.items.some((item) => /“1000万余张”：不在所记的第795–802字符，在第796字符起$/.test(item)));
    assert.equal(moved.match.count, 0);

    const noText = await choose(page, 'picture.txt', Buffer.from([0x89, 0x50, 0xff, 0xfe]));
    assert.deepEqual([noText.match.count, noText.mismatch.count, noText.notChecked.count, noText.notAvailable.count], [0, 0, 0, 1]);
    assert.equal(visit.requests.length, requests);
  });
});

const article = join(kRoot, '../shared/sources/yuante_article.txt');
test('the article itself: everything matches', { skip: existsSync(article) ? false : 'the article is not here' }, async () => {
  await withPage({ path: '/yuante/en/' }, async (page) => {
    await opened(page);
    await openCheck(page);
    const found = await choose(page, 'article.txt', readFileSync(article));
    assert.deepEqual([found.mismatch.count, found.notChecked.count, found.notAvailable.count], [0, 0, 0]);
  });
});

test('a file that is dropped is read too; an entry leads to its place in the record', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await openCheck(page);
    await page.locator('#check-quotes').evaluate((section) => {
      const data = new DataTransfer();
      data.items.add(new File(['nothing of it'], 'dropped.txt'));
      section.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    });
    await page.getByText('dropped.txt').waitFor();
    const link = page.locator('#check-quotes [data-outcome="mismatch"] a', { hasText: 'E8' }).first();
    await link.click();
    assert.equal(await page.locator('#checks').count(), 0);
    await page.waitForFunction(() => document.querySelector('#evidence-cards-2018[aria-current="true"]'));
  });
});

test('without SubtleCrypto, as on plain http, the module makes the digests', async () => {
  await withPage({ init: 'Object.defineProperty(crypto, "subtle", { value: undefined });' }, async (page) => {
    await opened(page);
    assert.equal((await checkSite(page)).match.count, kFiles.length - 1);
  });
});

for (const scheme of /** @type {('light' | 'dark')[]} */ (['light', 'dark'])) {
  test(`the dialog has no violation of WCAG 2.2 AA (${scheme})`, async () => {
    await withPage({ scheme, path: '/yuante/en/' }, async (page) => {
      await opened(page);
      await checkSite(page);
      await choose(page, 'source.txt', '1000万余张');
      const { violations, passed } = await audit(page, '#checks');
      assert.deepEqual(violations, []);
      assert.ok(passed > 20, `${passed} places`);
    });
  });
}

test('on a phone the dialog fits, and the digest can be copied', async () => {
  await withPage({ size: kSizes.phone, touch: true }, async (page) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await opened(page);
    await openCheck(page);
    assert.ok(await page.evaluate(() => {
      const dialog = /** @type {HTMLElement} */ (document.querySelector('#checks'));
      return dialog.scrollWidth <= dialog.clientWidth && dialog.getBoundingClientRect().right <= innerWidth;
    }));
    await page.locator('#check-case button').click();
    await page.locator('#check-case [role=status]:not(:empty)').waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await page.locator('#check-case code').innerText());
  });
});
