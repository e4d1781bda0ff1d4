// What the tests of the viewer share: waiting for it, pointing at its cards, looking at its picture.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kCasePage, kSite } from './visit.mjs';
import { readPng } from './png.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{left: number, top: number, right: number, bottom: number}} Box in CSS pixels of the canvas */

/** The links of the bundled case's chain, in order. */
export const kLinks = ['link:operator-reseller', 'link:reseller-account-seller', 'link:account-seller-fraud'];

/** The case file of the site. */
export const theCase = () => JSON.parse(readFileSync(join(kSite, kCasePage, 'case.json'), 'utf8'));

/** A text that has the article's quotes at their places and blanks between. */
export function madeSource() {
  const file = theCase();
  const [source] = file.sources;
  const characters = Array(source.digest.codePoints).fill(' ');
  const place = (/** @type {any} */ value) => {
    if (value === null || typeof value !== 'object') return;
    if (value.source === source.id && value.span) characters.splice(value.span[0], value.span[1] - value.span[0], ...value.quote);
    Object.values(value).forEach(place);
  };
  for (const damage of source.damage ?? []) {
    const words = [...damage.words.replace(/…$/, '')];
    characters.splice(damage.span[0], words.length, ...words);
  }
  place(file);
  return characters.join('');
}

/** Calls `quanlian[name](...args)` in the page. @param {Page} page @param {string} name @param {any[]} args @returns {Promise<any>} */
export function ask(page, name, ...args) {
  return page.evaluate(([what, given]) => /** @type {any} */ (window).quanlian[what](...given), /** @type {[string, any[]]} */ ([name, args]));
}

/** Until nothing asks for a frame any more. @param {Page} page */
export async function settled(page) {
  await page.evaluate(async () => {
    const frames = () => /** @type {any} */ (window).quanlian.stats().frames;
    const twoFrames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
    for (let before = -1; before !== frames(); ) {
      before = frames();
      await twoFrames();
    }
  });
}

/** Until the viewer is ready and at rest. @param {Page} page */
export async function opened(page) {
  await page.waitForFunction(() => 'quanlian' in window);
  await page.evaluate(() => /** @type {any} */ (window).quanlian.ready);
  await settled(page);
}

/**
 * What the page answers, once it is more than nothing. waitForFunction() does not wait for a promise: it takes the promise for the answer.
 * @template T, A
 * @param {Page} page
 * @param {(given: T) => Promise<A>} asks
 * @param {T} [given]
 * @returns {Promise<A>}
 */
export async function until(page, asks, given) {
  const end = Date.now() + 60_000;
  for (;;) {
    const answer = await page.evaluate(/** @type {any} */ (asks), given);
    if (answer) return answer;
    assert.ok(Date.now() < end, `never came true: ${asks}`);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
}

/** Presses a tool of the bar, in the menu where the bar has folded it there. @param {Page} page @param {string} tool selector */
export async function pressTool(page, tool) {
  if (!await page.locator(tool).isVisible()) await page.click('#more');
  await page.click(tool);
}

/** @param {Page} page @returns {Promise<{at: string, box: Box}[]>} */
export const chain = (page) => ask(page, 'chain');

/** @param {Page} page @returns {Promise<{text: string, box: Box}[]>} */
export const drawnTexts = (page) => ask(page, 'drawnTexts');

/** @param {Page} page @param {string} at @returns {Promise<Box>} */
export async function cardBox(page, at) {
  const card = (await chain(page)).find((one) => one.at === at);
  assert.ok(card, `no card for ${at}`);
  return card.box;
}

/** A place on the page from one on the canvas. @param {Page} page @param {number} x @param {number} y */
export async function onPage(page, x, y) {
  const canvas = await page.locator('#canvas').boundingBox();
  assert.ok(canvas);
  return { x: canvas.x + x, y: canvas.y + y };
}

/** @param {Page} page @param {string} at */
export async function middleOfCard(page, at) {
  const box = await cardBox(page, at);
  return onPage(page, (box.left + box.right) / 2, (box.top + box.bottom) / 2);
}

/** @param {Page} page @param {string} at */
export async function clickCard(page, at) {
  const { x, y } = await middleOfCard(page, at);
  await page.mouse.click(x, y);
  await settled(page);
}

/** @param {Page} page @returns {Promise<string>} */
export const selected = async (page) => (await ask(page, 'state')).at;

/** The item that the record marks. @param {Page} page */
export const marked = (page) => page.locator('#record [data-at][aria-current="true"]').evaluateAll(
  (elements) => elements.map((element) => /** @type {HTMLElement} */ (element).dataset.at));

/** The canvas as it is seen, in device pixels. @param {Page} page */
export const picture = async (page) => readPng(await page.locator('#canvas').screenshot());

/**
 * Serves a changed case as if it were the site's own: the page names the changed file's digest.
 * @param {Page} page
 * @param {(theCase: any) => void} change
 */
export async function serveChangedCase(page, change) {
  const original = readFileSync(join(kSite, kCasePage, 'case.json'));
  const changed = JSON.parse(String(original));
  change(changed);
  const body = Buffer.from(JSON.stringify(changed));
  const digest = (/** @type {Buffer} */ bytes) => createHash('sha256').update(bytes).digest('hex');
  const html = readFileSync(join(kSite, kCasePage, 'index.html'), 'utf8').replaceAll(digest(original), digest(body));
  await page.route('**/case.json', (route) => route.fulfill({ contentType: 'application/json', body }));
  await page.route(`**${kCasePage}`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
}
