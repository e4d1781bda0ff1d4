// axe-core's rules for WCAG 2.0–2.2 A and AA and its best practices, on every page in every mode: nothing violated, and nothing that it
// cannot judge left without a reason that is itself checked. The totals are printed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audit, kAxeVersion } from './axe.mjs';
import { kCasePage, withPage } from './browser.mjs';
import { opened } from './viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./axe.mjs').Finding} Finding */

/** @type {Record<string, {options?: import('./browser.mjs').PageOptions, media?: Parameters<Page['emulateMedia']>[0]}>} */
const kModes = {
  light: {},
  dark: { options: { scheme: 'dark' } },
  '320 px wide': { options: { size: { width: 320, height: 640 } } },
  // A window of 1280 × 800 pixels at 400 % leaves 320 × 200 CSS pixels of four device pixels each.
  '400 % zoom': { options: { size: { width: 320, height: 200 }, scale: 4 } },
  'forced colours': { media: { forcedColors: 'active' } },
  'reduced motion': { options: { motion: 'reduce' } },
  'more contrast': { media: { contrast: 'more' } },
  'more contrast, dark': { options: { scheme: 'dark' }, media: { contrast: 'more' } },
};

/** @type {{name: string, path: string, viewer?: 'picture' | 'record'}[]} */
const kPages = [
  { name: 'index', path: '/' },
  { name: 'record zh', path: kCasePage, viewer: 'record' },
  { name: 'record en', path: `${kCasePage}en/`, viewer: 'record' },
  { name: 'picture zh', path: kCasePage, viewer: 'picture' },
  { name: 'picture en', path: `${kCasePage}en/`, viewer: 'picture' },
];

/**
 * What axe cannot judge, why not, and what must hold of each such place instead.
 * @type {{rule: string, places: string, why: string, holds: (element: Element) => boolean}[]}
 */
const kExplained = [
  {
    rule: 'color-contrast',
    places: '#record .scale text, #record .places small, #zoom-out, .segments button',
    why: 'axe does not look for the ground under text in a drawing or at the edge of a row that slides, nor at a sign: the ratio is computed here',
    holds: (element) => {
      const channels = (/** @type {string} */ color) => (color.match(/[\d.]+/g) ?? []).map(Number);
      const luminance = (/** @type {string} */ color) => channels(color).slice(0, 3)
        .map((value) => value / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
        .reduce((sum, value, i) => sum + value * [0.2126, 0.7152, 0.0722][i], 0);
      /** @type {Element | null} */
      let under = element;
      const opaque = (/** @type {Element} */ one) => (channels(getComputedStyle(one).backgroundColor)[3] ?? 1) === 1;
      while (under && !opaque(under)) under = under.parentElement;
      const style = getComputedStyle(element);
      const ground = under ? getComputedStyle(under).backgroundColor : 'rgb(255, 255, 255)';
      const [dark, light] = [element instanceof SVGElement ? style.fill : style.color, ground].map(luminance).sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05) >= 4.5;
    },
  },
  {
    rule: 'label-content-name-mismatch',
    places: '#zoom-in, #zoom-out, #show-keys',
    why: 'the buttons show a sign, which nobody would say as words; their name says what they do',
    holds: (element) => !/\p{L}/u.test(element.textContent ?? '') && (element.getAttribute('aria-label') ?? '') !== '',
  },
];
/** Reasons that were needed. @type {Set<unknown>} */
const needed = new Set();
/** @type {string[]} */
const totals = [];

/** What stays unexplained. @param {Page} page @param {Finding[]} unsure */
async function unexplained(page, unsure) {
  /** @type {Finding[]} */
  const left = [];
  for (const finding of unsure) {
    const place = page.locator(finding.selector);
    let holds = false;
    for (const reason of kExplained) {
      if (reason.rule !== finding.rule) continue;
      if (!await place.evaluate((element, places) => element.matches(places), reason.places)) continue;
      needed.add(reason);
      holds = await place.evaluate(reason.holds);
    }
    if (!holds) left.push(finding);
  }
  return left;
}

/** @param {Page} page @param {string} name */
async function check(page, name) {
  const found = await audit(page);
  for (const rule of ['color-contrast', 'target-size', 'region', 'aria-valid-attr-value']) {
    assert.ok(found.rules.includes(rule), `the rule ${rule} did not run`);
  }
  const left = await unexplained(page, found.unsure);
  const explained = found.unsure.length - left.length;
  totals.push(`${name}: ${found.violations.length} violations, ${left.length} unexplained, ${explained} explained, ${found.passed} places passed`);
  assert.deepEqual(found.violations, []);
  assert.deepEqual(left, []);
}

for (const { name, path, viewer } of kPages) {
  for (const [mode, { options, media }] of Object.entries(kModes)) {
    test(`${name}, ${mode}`, async () => {
      const prepare = async (/** @type {Page} */ page) => page.emulateMedia(media ?? {});
      await withPage({ ...options, path, prepare }, async (page) => {
        if (viewer) await opened(page);
        if (viewer === 'record') await page.click('#show-record');
        if (viewer) assert.equal(await page.locator('#canvas').isVisible(), viewer === 'picture');
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wide <= 0, `${wide} CSS pixels beyond the window's edge`);
        await check(page, `${name}, ${mode}`);
      });
    });
  }
}

/** The page as a browser reads it that runs no scripts; axe itself needs them. @param {Page} page */
const withoutScript = (page) => page.route('**/*', async (route) => {
  if (route.request().resourceType() !== 'document') return route.continue();
  const response = await route.fetch();
  const html = (await response.text()).replace(/<script[^>]*><\/script>/g, '').replace(/<\/?noscript>/g, '');
  return route.fulfill({ response, body: html });
});

for (const [lang, path] of [['zh', kCasePage], ['en', `${kCasePage}en/`]]) {
  test(`record ${lang}, without script`, async () => {
    await withPage({ path, prepare: withoutScript }, async (page) => {
      assert.ok(await page.locator('.notice').isVisible());
      assert.equal(await page.locator('script').count(), 0);
      await check(page, `record ${lang}, without script`);
    });
  });
}

test('each reason above still has something to explain', (t) => {
  t.diagnostic(`axe-core ${kAxeVersion}`);
  totals.forEach((line) => t.diagnostic(line));
  assert.deepEqual(kExplained.filter((reason) => !needed.has(reason)).map((reason) => reason.why), []);
});

test('a page with faults is told so', async () => {
  await withPage({ path: '/' }, async (page) => {
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<main><img src="data:,"><button></button></main>'));
    const rules = (await audit(page)).violations.map((finding) => finding.rule);
    for (const rule of ['image-alt', 'button-name', 'landmark-no-duplicate-main']) assert.ok(rules.includes(rule), `${rule} among ${rules}`);
  });
});
