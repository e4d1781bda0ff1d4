// The page opens at all, and the harness notices what goes wrong in one.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { kCasePage, withPage } from './browser.mjs';

for (const [path, lang] of [[kCasePage, 'zh'], [`${kCasePage}en/`, 'en']]) {
  test(`${path} opens with its heading, in ${lang}`, async () => {
    await withPage({ path }, async (page) => {
      assert.notEqual((await page.locator('h1').first().innerText()).trim(), '');
      assert.match((await page.locator('html').getAttribute('lang')) ?? '', new RegExp(`^${lang}`));
    });
  });
}

const bad = mkdtempSync(join(tmpdir(), 'quanlian-bad-'));
after(() => rmSync(bad, { recursive: true }));

/** @type {[string, string, RegExp][]} */
const troubles = [
  ['an error in a script', '<script>throw new Error("planted")</script>', /page error: Error: planted/],
  ['a console error', '<script>console.error("planted")</script>', /console error: planted/],
  ['a missing file', '<img src="missing.png">', /status 404: .*missing\.png/],
  ['a request to another origin', '<img src="http://127.0.0.2:9/x.png">', /request to another origin: http:\/\/127\.0\.0\.2:9/],
];
for (const [name, html, complaint] of troubles) {
  test(`the harness fails a test on ${name}`, async () => {
    writeFileSync(join(bad, 'index.html'), `<!doctype html><link rel="icon" href="data:,"><p>x</p>${html}`);
    const visiting = withPage({ site: bad, path: '/' }, (page) => page.waitForLoadState('networkidle'));
    await assert.rejects(visiting, (/** @type {any} */ error) => error.actual.some((/** @type {string} */ text) => complaint.test(text)));
    await withPage({ site: bad, path: '/', expected: [/./] }, (page) => page.waitForLoadState('networkidle'));
  });
}

/** @param {string} script @param {(page: import('playwright-core').Page) => Promise<unknown>} fn */
async function withSlowFile(script, fn) {
  writeFileSync(join(bad, 'index.html'), `<!doctype html><link rel="icon" href="data:,"><p>x</p><script>${script}</script>`);
  writeFileSync(join(bad, 'elsewhere.html'), '<!doctype html><link rel="icon" href="data:,"><p>y</p>');
  const prepare = (/** @type {import('playwright-core').Page} */ page) => page.route('**/slow.txt', () => new Promise(() => {}));  // never answered
  await withPage({ site: bad, path: '/', prepare }, fn);
}

test('what a page was still asking for when it was left is no complaint', async () => {
  await withSlowFile('fetch("slow.txt")', (page) => page.goto('/elsewhere.html'));
});

test('what a page gives up while it stays is one', async () => {
  const giveUp = 'const stop = new AbortController(); fetch("slow.txt", stop).catch(() => { document.title = "given up" }); setTimeout(() => stop.abort(), 100)';
  const visiting = withSlowFile(giveUp, (page) => page.waitForFunction(() => document.title === 'given up'));
  await assert.rejects(visiting, (/** @type {any} */ error) => error.actual.some((/** @type {string} */ text) => /request failed: .*slow\.txt/.test(text)));
});
