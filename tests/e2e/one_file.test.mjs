// build/quanlian.html: everything in one file, opened from a folder with no network at all.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'node:test';
import { bundledCase, run } from '../cli/program.mjs';
import { kRoot, kSite, kSizes, openBrowser } from './browser.mjs';
import { opened, pressTool, selected } from './viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */

const kFile = join(kRoot, 'build/quanlian.html');
const kAddress = pathToFileURL(kFile).href;

/**
 * Opens the file offline. Whatever is asked for beyond the file itself, and every complaint, fails the test.
 * @param {{fragment?: string, query?: string, size?: {width: number, height: number}, script?: boolean, webgl?: boolean, init?: string}} options
 * @param {(page: Page) => Promise<void>} fn
 */
async function withFile({ fragment = '', query = '', size = kSizes.bench, script = true, webgl = true, init }, fn) {
  const context = await (await openBrowser({ webgl })).newContext({ viewport: size, javaScriptEnabled: script, locale: 'zh-CN', offline: true });
  try {
    const page = await context.newPage();
    /** @type {string[]} */
    const complaints = [];
    page.on('request', (request) => {
      if (request.url().split('#')[0] !== kAddress + query && !/^(data|blob):/.test(request.url())) complaints.push(`request: ${request.url()}`);
    });
    page.on('console', (message) => /error|warning/.test(message.type()) && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error.stack)));
    if (init) await page.addInitScript(init);
    await page.goto(kAddress + query + fragment);
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
  const init = `globalThis.Uint16Array = new Proxy(Uint16Array, { construct(kind, given) {  // what the decoder begins with
      globalThis.paintedFirst ??= performance.getEntriesByName('first-contentful-paint').length > 0;
      return new kind(...given);
    } });
    const wait = setTimeout;  // the longest wait for a paint is no limit on a slow machine
    globalThis.setTimeout = (then, ms) => wait(then, ms === 1000 ? 30000 : ms);`;
  await withFile({ init }, async (page) => {
    await opened(page);
    assert.equal(await page.evaluate('paintedFirst'), true);
  });
});

test('what cannot be unpacked is said in a sentence, and the record stays', async () => {
  await withFile({ init: 'TextDecoder.prototype.decode = () => { throw new Error("none"); };' }, async (page) => {
    await page.locator('#notice:not([hidden])').waitFor();
    assert.equal(await page.locator('#notice').textContent(), await page.locator('[data-notice=no-module]').textContent());
    assert.ok(await page.locator('#record h1').isVisible());
  });
});

test('the share tool has the citation in both languages', async () => {
  await withFile({ fragment: '#at=evidence:cards-2018' }, async (page) => {
    await opened(page);
    await page.click('#share');
    await page.locator('#share-dialog[open]').waitFor();
    for (const lang of ['zh', 'en']) {
      await page.locator(`[data-cite="${lang}"]`).click();
      const today = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(new Date());
      const said = run('cite', bundledCase, 'evidence:cards-2018', '--lang', lang, '--accessed', today, '--base-url', 'https://example.org').stdout;
      const withoutLinks = (/** @type {string} */ words) => words.replaceAll(/(https:\/\/example|file:)[^\s)]*/g, 'LINK').trim();
      assert.equal(withoutLinks(await page.locator('#share-citation').innerText()), withoutLinks(said));
    }
  });
});

test('a link of another file, or to an item that is not there, gets its note', async () => {
  const note = (/** @type {Page} */ page) => page.locator('#note-on-link [role=status] p');
  await withFile({ fragment: '#at=evidence:cards-2018&case=0123456789ab' }, async (page) => {
    await opened(page);
    await note(page).first().waitFor();
    assert.match(await note(page).first().innerText(), /没有那一份的记录，无从说明/);
    assert.equal(await selected(page), 'evidence:cards-2018');
  });
  await withFile({ fragment: '#lang=en&at=evidence:cards-2018-x' }, async (page) => {
    await opened(page);
    await page.locator('html[data-lang=en]').waitFor();
    await page.locator('#note-on-link [role=status] p', { hasText: 'no such item: evidence:cards-2018-x' }).waitFor();
    assert.match(await note(page).last().innerText(), /^The nearest item: E8 /);
  });
});

test('asked for with ?embed it has its small face, with a link to the whole', async () => {
  await withFile({ query: '?embed', fragment: '#at=link:operator-reseller' }, async (page) => {
    await opened(page);
    await page.locator('html.embed').waitFor();
    await page.waitForFunction(() => /at=link:operator-reseller&/.test(document.querySelector('#open-full')?.getAttribute('href') ?? ''));
    const full = await page.locator('#open-full').getAttribute('href');
    assert.equal(full?.split('#')[0], kAddress);
  });
});

for (const [lang, words] of [['zh', '277万张'], ['en', '2.77 million']]) {
  test(`an item is printed by itself, under the address of the file (${lang})`, async () => {
    await withFile({ fragment: `#lang=${lang}&at=evidence:den-cards`, init: 'window.print = () => {};' }, async (page) => {
      await opened(page);
      await page.locator(`html[data-lang=${lang}]`).waitFor();
      await pressTool(page, '#print');
      await page.click('#print-item');
      const path = join(mkdtempSync(join(tmpdir(), 'quanlian-one-file-')), 'item.pdf');
      writeFileSync(path, await page.pdf({ preferCSSPageSize: true }));
      const text = execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' }).normalize('NFKC').replace(/\s+/g, '');
      rmSync(dirname(path), { recursive: true });
      assert.ok(text.includes(words.replace(/\s/g, '')), text);
      assert.ok(text.includes('quanlian.html#lang='), text);
      assert.ok(!text.includes('源源不断为其提供'), 'another link is not there');
    });
  });
}

test('its policy lets two scripts run, the one that unpacks and the one unpacked, and nothing be loaded', async () => {
  const html = readFileSync(kFile, 'utf8');
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  const [, script] = /<script type="module" id="script">([^]*?)<\/script>/.exec(html) ?? [];
  const [first, second] = [script, readFileSync(join(kRoot, 'build/viewer/one_file.js'))].map((text) =>
    createHash('sha256').update(text).digest('base64').replace(/[+]/g, '\\+'));
  assert.match(policy.replaceAll('&#39;', "'"), new RegExp("^default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; " +
    `style-src 'sha256-[^' ]+'; script-src 'sha256-${first}' 'sha256-${second}' 'wasm-unsafe-eval'$`));
  assert.equal(html.match(/<script /g)?.length, 2);
  assert.doesNotMatch(html, /(src|href|data-[a-z-]+)="(?!#|https?:)[^"]*\.(js|wasm|woff2|json|svg|html)"/);
});
