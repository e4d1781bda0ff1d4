// The plural rules of the table of languages are those of CLDR, which the browser's own Intl has too.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pluralCondition, readLanguages } from '../../cmake/generate_texts.mjs';
import { kRoot } from './tree.mjs';

/** The category of a count by the conditions as C++ gets them: its operators are those of JavaScript. @param {Record<string, string>} plural @param {number} n */
const categoryOf = (plural, n) => Object.keys(plural).find((category) => new Function('n', `return ${pluralCondition(plural[category])};`)(n)) ?? 'other';

test('every language of the table takes the forms that CLDR says', () => {
  for (const { html, plural } of readLanguages(`${kRoot}assets/languages.json`).languages) {
    const rules = new Intl.PluralRules(html);
    for (let n = 0; n <= 1200; n++) assert.equal(categoryOf(plural, n), rules.select(n), `${n} in ${html}`);
  }
});

test('rules with ranges, lists, remainders and several parts are understood', () => {
  const polish = { one: 'i = 1 and v = 0', few: 'v = 0 and i % 10 = 2..4 and i % 100 != 12..14', many: 'v = 0 and i != 1 and i % 10 = 0,1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14' };
  const rules = new Intl.PluralRules('pl');
  for (let n = 0; n <= 1200; n++) assert.equal(categoryOf(polish, n), rules.select(n), String(n));
  assert.throws(() => pluralCondition('n is 1'), /not a rule of CLDR/);
});
