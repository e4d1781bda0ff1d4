// axe-core's rules for WCAG 2.0–2.2 A and AA and its best practices, on every page in every mode: nothing violated, and nothing that it
// cannot judge left without a reason that is itself checked. The totals are printed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audit, auditLargePage, auditMode, kAxeVersion, kColorRules, kSizeRules } from './axe.mjs';
import { kCasePage, withPage } from './browser.mjs';
import { opened } from './viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./axe.mjs').Finding} Finding */

/** @typedef {NonNullable<Parameters<Page['emulateMedia']>[0]>} Media */
/** @type {Media} */
const kLight = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference', contrast: 'no-preference' };
/** On one page, one after the other; the first has all rules, and in one page for every word. @type {Record<string, {media: Media, rules?: string[]}>} */
const kModes = {
  light: { media: kLight },
  dark: { media: { ...kLight, colorScheme: 'dark' }, rules: kColorRules },
  'forced colours': { media: { ...kLight, forcedColors: 'active' }, rules: kColorRules },
  'reduced motion': { media: { ...kLight, reducedMotion: 'reduce' }, rules: kColorRules },
  'more contrast': { media: { ...kLight, contrast: 'more' }, rules: kColorRules },
  'more contrast, dark': { media: { ...kLight, colorScheme: 'dark', contrast: 'more' }, rules: kColorRules },
};
/** @type {Record<string, import('./browser.mjs').PageOptions>} */
const kWindows = {
  '320 px wide': { size: { width: 320, height: 640 } },
  // A window of 1280 × 800 pixels at 400 % leaves 320 × 200 CSS pixels of four device pixels each.
  '400 % zoom': { size: { width: 320, height: 200 }, scale: 4 },
};

/** @type {{name: string, path: string, viewer?: 'picture' | 'record', everyWord?: boolean}[]} */
const kPages = [
  { name: 'index', path: '/' },
  { name: 'record zh', path: kCasePage, viewer: 'record', everyWord: true },
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

/** @param {Page} page @param {string} name @param {string[]} [rules] all, unless these and contrast alone @param {boolean} [everyWord] */
async function check(page, name, rules, everyWord) {
  const found = await (rules ? auditMode(page, rules) : everyWord ? audit(page) : auditLargePage(page));
  const wanted = ['color-contrast', ...rules ?? ['target-size', 'region', 'aria-valid-attr-value']];
  assert.deepEqual(wanted.filter((rule) => !found.rules.includes(rule)), [], 'rules that did not run');
  const left = await unexplained(page, found.unsure);
  const explained = found.unsure.length - left.length;
  totals.push(`${name}: ${found.violations.length} violations, ${left.length} unexplained, ${explained} explained, ${found.passed} places passed`);
  assert.deepEqual(found.violations, []);
  assert.deepEqual(left, []);
}

/** The page at rest as the reader comes to look at it. @param {Page} page @param {'picture' | 'record'} [viewer] */
async function show(page, viewer) {
  if (viewer) await opened(page);
  if (viewer === 'record') await page.click('#show-record');
  if (viewer) assert.equal(await page.locator('#canvas').isVisible(), viewer === 'picture');
}

/** @param {Page} page */
async function fits(page) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(wide <= 0, `${wide} CSS pixels beyond the window's edge`);
}

for (const { name, path, viewer, everyWord } of kPages) {
  test(`${name}, in every mode`, async (t) => {
    await withPage({ path }, async (page) => {
      await show(page, viewer);
      for (const [mode, { media, rules }] of Object.entries(kModes)) {
        await t.test(mode, async () => {
          await page.emulateMedia(media);
          await fits(page);
          await check(page, `${name}, ${mode}`, rules, everyWord);
        });
      }
    });
  });
  for (const [window, options] of Object.entries(kWindows)) {
    test(`${name}, ${window}`, async () => {
      await withPage({ ...options, path }, async (page) => {
        await show(page, viewer);
        await fits(page);
        await check(page, `${name}, ${window}`, kSizeRules);
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
      await check(page, `record ${lang}, without script`, kSizeRules);
    });
  });
}

test('each reason above still has something to explain', (t) => {
  t.diagnostic(`axe-core ${kAxeVersion}`);
  totals.forEach((line) => t.diagnostic(line));
  assert.deepEqual(kExplained.filter((reason) => !needed.has(reason)).map((reason) => reason.why), []);
});

/** One fault for each rule of a mode. The page's policy lets no style attribute in; data-css is set by script. @type {Record<string, string>} */
const kFaults = {
  'color-contrast': '<p data-css="color: #777; background: #666">faint</p>',
  'link-in-text-block': '<p data-css="color: #333; background: #fff">words before <a href="/" data-css="color: #444; text-decoration: none">a link</a> and after</p>',
  'target-size': '<p><button data-css="padding: 0; border: 0; width: 8px; height: 8px" aria-label="a"></button><button data-css="padding: 0; border: 0; width: 8px; height: 8px" aria-label="b"></button></p>',
  'scrollable-region-focusable': '<div data-css="height: 20px; overflow: auto"><div data-css="height: 200px">words</div></div>',
  'region': '<p>words in no landmark</p>',
  'button-name': '<button data-css="width: 40px; height: 40px"></button>',
  'link-name': '<a href="/" data-css="display: block; width: 40px; height: 40px"></a>',
  'aria-hidden-focus': '<div aria-hidden="true"><button data-css="width: 40px; height: 40px">x</button></div>',
  'aria-valid-attr-value': '<div role="checkbox" aria-checked="perhaps" tabindex="0" aria-label="a">x</div>',
  'nested-interactive': '<button data-css="width: 40px; height: 40px" aria-label="a"><a href="/">x</a></button>',
  'heading-order': '<h6>too deep</h6>',
  'skip-link': '<a href="#nowhere-at-all" data-css="position: absolute; left: -999px">past it</a>',
  'landmark-unique': '<nav aria-label="twice">a</nav><nav aria-label="twice">b</nav>',
  'select-name': '<select><option>a</option></select>',
  'label': '<input type="text">',
};

test('by the rules of a mode each kind of fault is found', async (t) => {
  assert.deepEqual(Object.keys(kFaults).sort(), ['color-contrast', ...kSizeRules].sort());
  await withPage({ path: '/', expected: [/./] }, async (page) => {
    const found = async () => (await auditMode(page, kSizeRules)).violations.map((finding) => finding.rule);
    assert.deepEqual(await found(), []);
    for (const [rule, fault] of Object.entries(kFaults)) {
      await t.test(rule, async () => {
        await page.evaluate(([html, first]) => {
          const planted = Object.assign(document.createElement('div'), { id: 'planted', innerHTML: html });
          for (const one of planted.querySelectorAll('[data-css]')) /** @type {HTMLElement} */ (one).style.cssText = one.getAttribute('data-css') ?? '';
          if (first) document.body.prepend(planted);
          else document.body.append(planted);
        }, /** @type {const} */ ([fault, rule === 'skip-link']));
        assert.ok((await found()).includes(rule));
        await page.evaluate(() => document.getElementById('planted')?.remove());
      });
    }
    await t.test('of a scheme of colours', async () => {
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('@media (prefers-color-scheme: dark) { #faint { color: #777; background: #666 } }');
        document.adoptedStyleSheets = [sheet];
        document.body.append(Object.assign(document.createElement('p'), { id: 'faint', textContent: 'faint in the dark' }));
      });
      const rules = async () => (await auditMode(page, kColorRules)).violations.map((finding) => finding.rule);
      assert.deepEqual(await rules(), []);
      await page.emulateMedia({ ...kLight, colorScheme: 'dark' });
      assert.deepEqual(await rules(), ['color-contrast']);
    });
  });
});

test('a page with faults is told so', async () => {
  await withPage({ path: '/' }, async (page) => {
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<main><img src="data:,"><button></button></main>'));
    const rules = (await audit(page)).violations.map((finding) => finding.rule);
    for (const rule of ['image-alt', 'button-name', 'landmark-no-duplicate-main']) assert.ok(rules.includes(rule), `${rule} among ${rules}`);
  });
});
