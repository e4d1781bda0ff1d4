// Runs axe-core in a page and sums up what it says.
import { createRequire } from 'node:module';

const { source, version } = /** @type {{source: string, version: string}} */ (createRequire(import.meta.url)('axe-core'));
export const kAxeVersion = version;

/** WCAG 2.0 to 2.2 at A and AA, and best practices. */
const kTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** @typedef {{rule: string, selector: string, why: string}} Finding a place in the page that a rule complains of or cannot judge */
/** @typedef {{violations: Finding[], unsure: Finding[], passed: number, rules: string[]}} Audit `passed` counts places, in a whole page one for each rule; `rules` names those run */

/** Besides the contrast of words, what a scheme of colours can change. */
export const kColorRules = ['link-in-text-block'];
/** And a window's size: what is shown at all, and where it lies. */
export const kSizeRules = [...kColorRules, 'target-size', 'scrollable-region-focusable', 'region', 'button-name', 'link-name', 'aria-hidden-focus',
  'aria-valid-attr-value', 'nested-interactive', 'heading-order', 'skip-link', 'landmark-unique', 'select-name', 'label'];

const kSample = 'data-audit-sample';

/**
 * Marks one element for each way that words look: colours, size and weight, and what the element and its parent are. The contrast of
 * one holds of all that look so, which are thousands in a record.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<number>} how many ways there are
 */
function markSamples(page) {
  return page.evaluate((mark) => {
    document.querySelectorAll(`[${mark}]`).forEach((element) => element.removeAttribute(mark));
    const kind = (/** @type {Element | null} */ element) => element && `${element.tagName}.${element.getAttribute('class') ?? ''}`;
    /** @param {Element} element */
    const look = (element) => {
      const { color, fill, fontSize, fontWeight } = getComputedStyle(element);
      const under = [];
      for (let one = /** @type {Element | null} */ (element); one; one = one.parentElement) {
        const { backgroundColor, backgroundImage, opacity } = getComputedStyle(one);
        under.push(backgroundColor, backgroundImage, opacity);
      }
      return [kind(element), kind(element.parentElement), color, fill, fontSize, fontWeight, ...new Set(under)].join();
    };
    const looks = new Set();
    for (const element of document.body.querySelectorAll('*')) {
      if (![...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())) continue;
      if (element.getClientRects().length === 0 || looks.size === looks.add(look(element)).size) continue;
      element.setAttribute(mark, '');
    }
    return looks.size;
  }, kSample);
}

/**
 * The contrast of words by samples, and other rules, where a full audit of the same page has been or the mode touches little else.
 * @param {import('playwright-core').Page} page
 * @param {string[]} rules besides contrast
 * @returns {Promise<Audit>}
 */
export async function auditMode(page, rules) {
  await markSamples(page);
  const contrast = await run(page, [`[${kSample}]`], ['color-contrast']);
  return rules.length ? both(contrast, await run(page, null, rules)) : contrast;
}

/** @param {Audit} one @param {Audit} other @returns {Audit} */
const both = (one, other) => ({
  violations: [...one.violations, ...other.violations],
  unsure: [...one.unsure, ...other.unsure],
  passed: one.passed + other.passed,
  rules: [...one.rules, ...other.rules],
});

/** All rules, everywhere or in one part of the page. @param {import('playwright-core').Page} page @param {string} [part] selector */
export const audit = (page, part) => run(page, part ? [part] : null, null);

/** All rules everywhere, the contrast of words by samples. @param {import('playwright-core').Page} page */
export async function auditLargePage(page) {
  await markSamples(page);
  return both(await run(page, [`[${kSample}]`], ['color-contrast']), await run(page, null, null, ['color-contrast']));
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string[] | null} places null: the whole page
 * @param {string[] | null} rules null: all
 * @param {string[]} [but] rules that do not run
 * @returns {Promise<Audit>}
 */
async function run(page, places, rules, but = []) {
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(source);
  return page.evaluate(async ([tags, only, single, without]) => {
    const off = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
    const all = { runOnly: { type: 'tag', values: tags }, rules: { 'target-size': { enabled: true }, ...off } };  // of WCAG 2.2, off until asked for
    const context = only ? { include: only.map((selector) => [selector]) } : document;
    const chosen = single ? { runOnly: { type: 'rule', values: single } } : all;
    // Of a whole page's places that passed axe names one a rule: to name the thousands of a record takes longer than to judge them.
    const result = await /** @type {any} */ (window).axe.run(context, only ? chosen : { ...chosen, resultTypes: ['violations', 'incomplete'] });
    const findings = (/** @type {any[]} */ rules) => rules.flatMap((rule) => rule.nodes.map((/** @type {any} */ node) => ({
      rule: rule.id,
      selector: node.target.join(' '),
      why: [...node.any, ...node.all, ...node.none].map((check) => check.message).join('; '),
    })));
    const ran = [result.passes, result.violations, result.incomplete, result.inapplicable].flat();
    return {
      violations: findings(result.violations),
      unsure: findings(result.incomplete),
      passed: result.passes.reduce((/** @type {number} */ sum, /** @type {any} */ rule) => sum + rule.nodes.length, 0),
      rules: [...new Set(ran.map((rule) => rule.id))].sort(),
    };
  }, /** @type {const} */ ([kTags, places, rules, but]));
}
