// `quanlian view` in the browser: a save loads the page again at its place; what is wrong is listed over it, as text, with line and caret.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { startView } from '../cli/live.mjs';
import { bundledCase } from '../cli/program.mjs';
import { audit, auditMode, kColorRules, kSizeRules } from './axe.mjs';
import { kCasePage, kRoot, kSite, kSizes, withPage } from './browser.mjs';
import { startServer } from './serve.mjs';
import { opened, selected, until } from './viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */

const scratch = mkdtempSync(join(tmpdir(), 'quanlian-view-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

const kCase = readFileSync(bundledCase, 'utf8');
const kTitle = JSON.parse(kCase).title.en;
const kAt = 'link:reseller-account-seller';
const kEnglish = `${kCasePage}en/#at=${kAt}`;
const kNumber = '"number": "E8"';
const kMarkup = '"<b onclick=\\"x\\">E8</b>"';
const kFaulty = kCase.replace(kNumber, `${kNumber}, ${kMarkup}: 8`);
/** A program that has ended is not to be had. */
const kGone = [/ERR_CONNECTION_REFUSED/, /ERR_CONNECTION_RESET/, /ERR_EMPTY_RESPONSE/, /ERR_SOCKET_NOT_CONNECTED/];

/** @param {import('node:test').TestContext} t @param {string} [text] @param {string[]} [args] */
async function viewing(t, text = kCase, args = []) {
  const file = join(mkdtempSync(join(scratch, 'case-')), 'case.json');
  writeFileSync(file, text);
  const view = await startView(t, [file, '--viewer', join(kRoot, 'build/viewer'), ...args]);
  return { ...view, file, save: (/** @type {string} */ bytes) => writeFileSync(file, bytes) };
}

/** @param {Page} page */
const panel = (page) => page.locator('#quanlian-view #panel');
/** @param {Page} page */
const notice = (page) => page.locator('#quanlian-view #open');

test('a save loads the page again, which keeps its place', async (t) => {
  const { origin, save } = await viewing(t);
  await withPage({ origin, path: kEnglish }, async (page) => {
    await opened(page);
    assert.equal(await selected(page), kAt);
    save(kCase.replace(kTitle, 'A title that is mended'));
    await page.locator('h1', { hasText: 'A title that is mended' }).waitFor();
    await opened(page);
    assert.equal(await selected(page), kAt);
    assert.equal(new URL(page.url()).pathname, `${kCasePage}en/`);
    assert.equal(await panel(page).isVisible() || await notice(page).isVisible(), false);
  });
});

test('a page of text only is loaded again too', async (t) => {
  const { origin, save } = await viewing(t);
  const words = JSON.parse(kCase).evidence.find((/** @type {any} */ { id }) => id === 'den-cards').what.en;
  await withPage({ origin, path: `${kCasePage}evidence/den-cards/en/` }, async (page) => {
    await page.locator('h1', { hasText: words }).waitFor();
    save(kCase.replace(words, 'Cards that are mended'));
    await page.locator('h1', { hasText: 'Cards that are mended' }).waitFor();
  });
});

test('a fault is listed over the page with its line, the caret under its character, and markup stays text', async (t) => {
  const { origin, save } = await viewing(t);
  await withPage({ origin, path: kEnglish }, async (page) => {
    await opened(page);
    save(kFaulty);
    await panel(page).waitFor();
    assert.equal(await panel(page).locator('h2').innerText(), '1 error. The page still shows the case as it was before.');
    const lines = kFaulty.split('\n');
    const number = lines.findIndex((line) => line.includes(kMarkup)) + 1;
    const column = [...lines[number - 1].split(kMarkup)[0]].length + 1;
    const item = panel(page).locator('li');
    assert.equal(await item.locator('code').first().innerText(), `case.json:${number}:${column}`);
    assert.equal(await item.locator('pre .number').innerText(), String(number));
    assert.equal(await item.locator('mark').textContent(), '"');
    assert.ok(lines[number - 1].includes(`${kNumber}, ${kMarkup}: 8`) && (await item.locator('pre code').textContent())?.includes(`${kNumber}, ${kMarkup}: 8`));
    assert.ok((await item.textContent())?.includes('<b onclick='));
    assert.equal(await panel(page).locator('b').count(), 0);
    const caret = await item.locator('mark').evaluate((mark) => {
      const { content, left, right, position } = getComputedStyle(mark, '::after');
      return { content, left, right, position, around: getComputedStyle(mark).position };
    });
    assert.deepEqual(caret, { content: '"^"', left: '0px', right: '0px', position: 'absolute', around: 'relative' });
    assert.equal(await page.locator('h1').first().innerText(), kTitle);  // the page is still there
    assert.equal(await selected(page), kAt);
  });
});

test('the list goes when all is mended, without the page being loaded again where the case is the same', async (t) => {
  const { origin, save } = await viewing(t);
  await withPage({ origin, path: kEnglish }, async (page) => {
    await opened(page);
    await page.evaluate(() => Object.assign(window, { theSame: true }));
    save(kFaulty);
    await panel(page).waitFor();
    save(kCase);
    await panel(page).waitFor({ state: 'hidden' });
    assert.equal(await notice(page).isVisible(), false);
    assert.equal(await page.evaluate(() => 'theSame' in window), true);
    save(kFaulty);
    await panel(page).waitFor();
    save(kCase.replace(kTitle, 'A title that is mended'));
    await page.locator('h1', { hasText: 'A title that is mended' }).waitFor();
    await opened(page);
    assert.equal(await panel(page).isVisible(), false);
  });
});

test('Escape folds the list to a notice, which opens it; the keyboard reaches both, and the page keeps its selection', async (t) => {
  const { origin, save } = await viewing(t);
  await withPage({ origin, path: kEnglish }, async (page) => {
    await opened(page);
    save(kFaulty);
    await panel(page).waitFor();
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'hidden' });
    assert.equal(await notice(page).innerText(), '1 error: show');
    assert.equal(await selected(page), kAt);
    await notice(page).focus();
    await page.keyboard.press('Enter');
    await panel(page).waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id);
    assert.equal(await focused(), 'fold');
    await page.keyboard.press('Enter');
    await panel(page).waitFor({ state: 'hidden' });
    assert.equal(await focused(), 'open');
    save(kFaulty.replace('"status": "police-finding"', '"status": "polic-finding"'));  // what is folded stays so
    await page.waitForFunction(() => document.querySelector('#quanlian-view')?.shadowRoot?.querySelector('#open')?.textContent === '2 errors: show');
    assert.equal(await panel(page).isVisible(), false);
  });
});

test('warnings alone: the page is loaded again, and a small notice opens to them', async (t) => {
  const { origin, save } = await viewing(t);
  await withPage({ origin, path: kEnglish }, async (page) => {
    await opened(page);
    save(kCase.replace(kTitle, 'A title with a sign \u0378 that nobody knows'));
    await page.locator('h1', { hasText: 'A title with a sign' }).waitFor();
    await notice(page).waitFor();
    assert.equal(await panel(page).isVisible(), false);
    assert.equal(await notice(page).innerText(), '1 warning: show');
    await notice(page).click();
    await panel(page).locator('li.warning', { hasText: 'U+0378' }).waitFor();
  });
});

test('the page speaks its language', async (t) => {
  const { origin } = await viewing(t, kFaulty);
  await withPage({ origin, path: '/', locale: 'zh-CN' }, async (page) => {
    await panel(page).waitFor();
    assert.equal(await panel(page).locator('h2').innerText(), '1处错误。错误改正后，此处将显示案件。');
    assert.equal(await page.locator('#quanlian-view').getAttribute('lang'), 'zh-Hans');
    assert.equal(await panel(page).locator('li p[lang=en]').count() > 0, true);
  });
});

test('where the first check fails the page lists why, and becomes the case when it is mended', async (t) => {
  const { origin, save } = await viewing(t, kFaulty);
  await withPage({ origin, path: '/', locale: 'en-GB' }, async (page) => {
    await panel(page).locator('li', { hasText: 'case.json:' }).waitFor();
    assert.equal(await page.locator('h1').innerText(), 'The case cannot be shown yet');
    save(kCase);
    await page.locator('h1', { hasText: kTitle }).waitFor();
    await opened(page);
    assert.equal(new URL(page.url()).pathname, `${kCasePage}en/`);
  });
});

test('a program that was ended is missed once, in words, and the page goes on when it runs again', async (t) => {
  const { origin, port, end } = await viewing(t);
  await withPage({ origin, path: kEnglish, expected: kGone }, async (page) => {
    await opened(page);
    await page.waitForRequest(/quanlian-view\.json/);
    await end();
    const words = page.locator('#quanlian-view #stopped');
    await words.waitFor();
    assert.match(await words.innerText(), /does not answer any more/);
    const again = await viewing(t, kCase, ['--port', String(port)]);
    await words.waitFor({ state: 'hidden' });
    again.save(kCase.replace(kTitle, 'A title that is mended'));
    await page.locator('h1', { hasText: 'A title that is mended' }).waitFor();
  });
});

test('what a site’s service worker kept at the same address is not shown for the case', async (t) => {
  const site = await startServer(kSite);
  const port = Number(new URL(site.origin).port);
  await withPage({ origin: site.origin, path: `${kCasePage}en/`, worker: true, expected: kGone }, async (page) => {
    await opened(page);
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    await until(page, async () => await caches.match(`${location.href.split('#')[0]}index.html`) !== undefined);
    await site.close();
    await viewing(t, kCase.replace(kTitle, 'The case that is written'), ['--port', String(port)]);
    await page.goto(`${kCasePage}en/`);
    await page.locator('h1', { hasText: 'The case that is written' }).waitFor();
    await until(page, async () => (await caches.keys()).length === 0);
  });
});

for (const scheme of /** @type {const} */ (['light', 'dark'])) {
  test(`list and notice pass the audit (${scheme})`, async (t) => {
    const { origin } = await viewing(t, kFaulty.replace('"status": "police-finding"', '"status": "polic-finding"'));
    await withPage({ origin, path: '/', scheme, locale: 'en-GB' }, async (page) => {
      await panel(page).waitFor();
      assert.deepEqual((await audit(page)).violations, []);
      await page.keyboard.press('Escape');
      await notice(page).waitFor();
      assert.deepEqual((await auditMode(page, kColorRules)).violations, []);
    });
  });
}

test('on a phone the list has room for every word, and lines are wrapped', async (t) => {
  const { origin } = await viewing(t, JSON.stringify(JSON.parse(kFaulty)));
  await withPage({ origin, path: '/', size: kSizes.phone }, async (page) => {
    await panel(page).waitFor();
    const wide = await panel(page).evaluate((element) => [element.scrollWidth - element.clientWidth, document.documentElement.scrollWidth - innerWidth]);
    assert.deepEqual(wide, [0, 0]);
    const { width = 0, height = 0 } = await panel(page).boundingBox() ?? {};
    assert.ok(width === kSizes.phone.width && height <= kSizes.phone.height * 0.71, `${width} × ${height}`);
    const { height: line = 0 } = await panel(page).locator('pre').boundingBox() ?? {};
    assert.ok(line > 60, `${line}`);
    assert.deepEqual((await auditMode(page, kSizeRules)).violations, []);
  });
});
