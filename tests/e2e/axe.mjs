// Runs axe-core in a page and sums up what it says.
import { createRequire } from 'node:module';

const { source, version } = /** @type {{source: string, version: string}} */ (createRequire(import.meta.url)('axe-core'));
export const kAxeVersion = version;

/** WCAG 2.0 to 2.2 at A and AA, and best practices. */
const kTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** @typedef {{rule: string, selector: string, why: string}} Finding a place in the page that a rule complains of or cannot judge */
/** @typedef {{violations: Finding[], unsure: Finding[], passed: number, rules: string[]}} Audit `passed` counts places, `rules` those run */

/** @param {import('playwright-core').Page} page @returns {Promise<Audit>} */
export async function audit(page) {
  await page.evaluate(source);
  return page.evaluate(async (tags) => {
    const result = await /** @type {any} */ (window).axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      rules: { 'target-size': { enabled: true } },  // of WCAG 2.2, off until it is asked for
    });
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
  }, kTags);
}
