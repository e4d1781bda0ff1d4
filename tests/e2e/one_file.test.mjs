// build/quanlian.html: everything in one file, opened from a folder with no network at all.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'node:test';
import { kRoot, kSite, kSizes, openBrowser } from './browser.mjs';
import { opened, selected } from './viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */

const kFile = join(kRoot, 'build/quanlian.html');
const kAddress = pathToFileURL(kFile).href;

/**
 * Opens the file offline. Whatever is asked for beyond the file itself, and every complaint, fails the test.
 * @param {{fragment?: string, size?: {width: number, height: number}, script?: boolean, webgl?: boolean, init?: string}} options
 * @param {(page: Page) => Promise<void>} fn
 */
async function withFile({ fragment = '', size = kSizes.bench, script = true, webgl = true, init }, fn) {
  const context = await (await openBrowser({ webgl })).newContext({ viewport: size, javaScriptEnabled: script, locale: 'zh-CN', offline: true });
  try {
    const page = await context.newPage();
    /** @type {string[]} */
    const complaints = [];
    page.on('request', (request) => {
      if (request.url().split('#')[0] !== kAddress && !/^(data|blob):/.test(request.url())) complaints.push(`request: ${request.url()}`);
    });
    page.on('console', (message) => /error|warning/.test(message.type()) && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error.stack)));
    if (init) await page.addInitScript(init);
    await page.goto(kAddress + fragment);
    await fn(page);
    assert.deepEqual(complaints, []);
  } finally {
    await context.close();
  }
}

for (const [name, size] of Object.entries(kSizes)) {
  test(`opens by itself, switches its language in place and back (${name})`, async () => {
    await withFile({ size, fragment: '#at=link:reseller-account-seller' }, async (page) => {
      await opened(page);
      assert.equal(await selected(page), 'link:reseller-account-seller');
      const heading = await page.locator('#record h1').textContent();
      await page.click('#language');
      await page.locator('html[data-lang=en]').waitFor();
      assert.equal(await page.locator('html').getAttribute('lang'), 'en');
      assert.match(await page.locator('#record h1').textContent() ?? '', /Yuante/);
      assert.equal(await page.locator('#language').textContent(), '中文');
      assert.equal(await selected(page), 'link:reseller-account-seller');
      assert.match(page.url(), /^file:.*quanlian\.html#lang=en&/);
      await page.click('#language');
      await page.locator('html[data-lang=zh]').waitFor();
      assert.equal(await page.locator('#record h1').textContent(), heading);
      assert.match(page.url(), /#lang=zh&/);
    });
  });
}

test('a link opens in its language, at its item; an address of the record leads there', async () => {
  await withFile({ fragment: '#lang=en&at=link:operator-reseller' }, async (page) => {
    await opened(page);
    await page.locator('html[data-lang=en]').waitFor();
    assert.equal(await selected(page), 'link:operator-reseller');
  });
  await withFile({ fragment: '#evidence-cards-2018' }, async (page) => {
    await opened(page);
    assert.equal(await selected(page), 'evidence:cards-2018');
  });
});

test('the record is the site’s own, in both languages', async () => {
  const words = (/** @type {Page} */ page) => page.locator('#record').evaluate((record) => record.textContent?.replace(/\s+/g, ' '));
  /** @type {Record<string, string | undefined>} */
  const inFile = {};
  await withFile({}, async (page) => {
    await opened(page);
    inFile.zh = await words(page);
    await page.click('#language');
    await page.locator('html[data-lang=en]').waitFor();
    inFile.en = await words(page);
  });
  for (const [lang, path] of [['zh', 'index.html'], ['en', 'en/index.html']]) {
    const context = await (await openBrowser({})).newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(kSite, 'yuante', path)).href);
    assert.equal(inFile[lang], await words(page), lang);
    await context.close();
  }
});

test('search, print and check work; the check says that there are no site files', async () => {
  await withFile({}, async (page) => {
    await opened(page);
    await page.fill('#query', '277万');
    await page.locator('#found-list a').first().waitFor();
    await page.keyboard.press('Escape');
    assert.ok(await page.locator('#print').isVisible());
    await page.click('#check');
    await page.locator('#checks[open]').waitFor();
    const counts = await page.locator('#checks details').evaluateAll((rows) => rows.map((row) => row.querySelector('b')?.textContent));
    assert.deepEqual(counts.slice(0, 8), ['1', '0', '0', '1', '0', '0', '0', '1']);
    assert.equal(await page.locator('#check-case code').innerText(),
      createHash('sha256').update(readFileSync(join(kSite, 'yuante/case.json'))).digest('hex'));
    await page.setInputFiles('#check-file', { name: 'source.txt', mimeType: 'text/plain', buffer: Buffer.from('1000万余张') });
    await page.locator('#check-quotes [data-outcome="mismatch"] a', { hasText: '“1000万余张”' }).first().waitFor();
  });
});

for (const [name, size] of Object.entries({ bench: kSizes.bench, phone: kSizes.phone })) {
  test(`without script the record is there (${name})`, async () => {
    await withFile({ size, script: false }, async (page) => {
      assert.ok(await page.locator('#record h1').isVisible());
      assert.ok(await page.locator('#evidence-cards-2018').isVisible());
      assert.equal(await page.locator('#language').isVisible(), false);
    });
  });
}

test('without graphics the record is there in both languages', async () => {
  await withFile({ webgl: false }, async (page) => {
    await page.locator('#notice:not([hidden])').waitFor();
    await page.click('#language');
    await page.locator('html[data-lang=en]').waitFor();
    assert.match(await page.locator('#record h1').textContent() ?? '', /Yuante/);
    await page.click('#language');
    await page.locator('html[data-lang=zh]').waitFor();
  });
});

test('the record is painted before anything is unpacked', async () => {
  const init = `const unpack = globalThis.DecompressionStream;
    globalThis.DecompressionStream = class { constructor(format) {
      globalThis.paintedFirst ??= performance.getEntriesByName('first-contentful-paint').length > 0;
      return new unpack(format);
    } };
    const wait = setTimeout;  // the longest wait for a paint is no limit on a slow machine
    globalThis.setTimeout = (then, ms) => wait(then, ms === 1000 ? 30000 : ms);`;
  await withFile({ init }, async (page) => {
    await opened(page);
    assert.equal(await page.evaluate('paintedFirst'), true);
  });
});

test('its policy lets one script run, which it holds, and nothing be loaded', async () => {
  const html = readFileSync(kFile, 'utf8');
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  const [, script] = /<script type="module" id="script">([^]*?)<\/script>/.exec(html) ?? [];
  const hash = createHash('sha256').update(script).digest('base64');
  assert.match(policy.replaceAll('&#39;', "'"), new RegExp(
    `^default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src 'sha256-[^' ]+'; script-src 'sha256-${hash.replace(/[+]/g, '\\+')}' 'wasm-unsafe-eval'$`));
  assert.doesNotMatch(html, /(src|href|data-[a-z-]+)="(?!#|https?:)[^"]*\.(js|wasm|woff2|json|svg|html)"/);
});
