// Makes from a table of languages (assets/languages.json) and the texts beside it (texts/TAG.json) what C++ and scripts read of them:
//   node cmake/generate_texts.mjs TABLE FOLDER SOURCES
// FOLDER gets model/languages.gen.{h,cc}, app/words/phrases.gen.{h,cc}, app/words/phrases_canvas.gen.cc and web/*.json. SOURCES is
// src/: the canvas has only those words that app, ui and browser say. A file that would not change keeps its time stamp.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A line of the table; src/model/languages.h says what each member is. `plural`: CLDR's rules for whole numbers, by category.
 * @typedef {object} Language
 * @property {string} tag
 * @property {string} html
 * @property {string} name
 * @property {string} folder
 * @property {'han' | 'latin'} script
 * @property {string} space
 * @property {string} group
 * @property {[word: string, zeros: number, decimals: number][]} numberWords
 * @property {string[]} months
 * @property {string[]} openings
 * @property {Record<string, string>} plural
 * @property {boolean} hanTerms
 * @property {boolean} isoCitation
 */
/** @typedef {Record<string, string | Record<string, string>>} Texts by key; a text with plural forms has them by category */

const kOther = 'Other';
const kCategories = ['zero', 'one', 'two', 'few', 'many'];

/** "not-stated" → "kNotStated". @param {string} key */
export const enumName = (key) => 'k' + key.split('-').map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');

/** @param {string} table path @returns {{languages: Language[], texts: Texts[]}} */
export function readLanguages(table) {
  const languages = /** @type {Language[]} */ (JSON.parse(readFileSync(table, 'utf8')));
  const texts = languages.map(({ tag }) => /** @type {Texts} */ (JSON.parse(readFileSync(join(dirname(table), `texts/${tag}.json`), 'utf8'))));
  return { languages, texts };
}

/** @param {string} text */
const literal = (text) => `R"~(${text})~"`;

/** @param {string} what it is made from @param {string[]} lines */
const file = (what, ...lines) => `// Generated from ${what}.\n${lines.join('\n')}\n`;

const kTable = 'the table of languages (assets/languages.json)';
const kTexts = 'the texts of every language (assets/texts)';

/** The categories that some language tells apart, but for CLDR's "other"; a text with forms has a row for each. @param {Language[]} languages */
const categoriesOf = (languages) => kCategories.filter((category) => languages.some(({ plural }) => category in plural));

/** A rule of CLDR about whole numbers, in C++: "n % 10 = 2..4 and n % 100 != 12..14". @param {string} rule */
export function pluralCondition(rule) {
  const relation = (/** @type {string} */ text) => {
    const parts = /^([niv])(?: % (\d+))? (!?=) ([\d.,]+)$/.exec(text.trim());
    if (!parts) throw new Error(`not a rule of CLDR that is understood: "${text}"`);
    const [, operand, modulus, sign, list] = parts;
    const value = (operand === 'v' ? '0' : 'n') + (modulus ? ` % ${modulus}` : '');
    const any = list.split(',').map((range) => {
      const [least, most = least] = range.split('..');
      return least === most ? `${value} == ${least}` : `(${value} >= ${least} && ${value} <= ${most})`;
    }).join(' || ');
    return sign === '=' ? `(${any})` : `!(${any})`;
  };
  return rule.split(' or ').map((part) => part.split(' and ').map(relation).join(' && ')).join(' || ');
}

/** @param {Language[]} languages */
function pluralForms(languages) {
  const categories = categoriesOf(languages);
  return languages.flatMap(({ tag, plural }) => categories.flatMap((category, i) => (plural[category]
    ? [`  if (lang == Lang::${enumName(tag)} && (${pluralCondition(plural[category])})) return ${i + 1};`] : [])));
}

/** @param {Language} language */
function tableRow({ tag, html, name, folder, script, space, group, numberWords, months, openings, hanTerms, isoCitation }) {
  const wordRows = numberWords.map(([word, zeros, decimals]) => `{${literal(word)}, ${zeros}, ${decimals}}`);
  return `    {${[tag, html, name, folder].map(literal).join(', ')}, Script::${enumName(script)}, ${literal(space)}, ${literal(group)}, ` +
    `{${wordRows.join(', ')}}, ${literal(months.map((month) => `${month}|`).join(''))}, ` +
    `${literal(['', ...openings, ''].join('|'))}, ${hanTerms}, ${isoCitation}},`;
}

/** @param {Language[]} languages */
function languagesHeader(languages) {
  return file(kTable, '#pragma once', '', 'namespace quanlian {', '',
    `enum class Lang { ${languages.map(({ tag }) => enumName(tag)).join(', ')} };`, '',
    `inline constexpr int kLanguageCount = ${languages.length};`, '', '}  // namespace quanlian');
}

/** @param {Language[]} languages */
function languagesSource(languages) {
  return file(kTable, '#include "model/languages.h"', '', 'namespace quanlian {', 'namespace {', '',
    'constexpr Language kTable[] = {',
    ...languages.map(tableRow), '};', '', '}  // namespace', '',
    'const Language& LanguageOf(Lang lang) { return kTable[static_cast<int>(lang)]; }', '',
    'int PluralForm([[maybe_unused]] std::int64_t n, [[maybe_unused]] Lang lang) {', ...pluralForms(languages), '  return 0;', '}', '',
    '}  // namespace quanlian');
}

/**
 * @typedef {object} Row of the table of phrases
 * @property {string} key
 * @property {string} name in the enum
 * @property {string[]} words in each language
 * @property {string} [counted] of the first form of several: their name in the enum of those that a count asks for
 */

/** A text with plural forms is a row for "other", then one for each category. @param {Language[]} languages @param {Texts[]} texts @returns {Row[]} */
function rowsOf(languages, texts) {
  return Object.keys(texts[0]).flatMap((key) => {
    const entries = texts.map((text) => text[key]);
    const form = (/** @type {string} */ category) => entries.map((entry) => (typeof entry === 'string' ? entry : entry[category] ?? entry.other));
    const name = enumName(key);
    const row = { key, name, words: form('other') };
    if (entries.every((entry) => typeof entry === 'string')) return [row];
    return [{ ...row, name: name + kOther, counted: name }, ...categoriesOf(languages).map((category) => ({ key, name: name + enumName(category).slice(1), words: form(category) }))];
  });
}

/** "word-language-zh-hant" → "zh-Hant". @param {string} key */
const namedTag = (key) => key.replace('word-language-', '').replace(/-([a-z])(?=[a-z]{3}$)/, (_, c) => `-${c.toUpperCase()}`);

/** @param {Row[]} rows */
function phrasesHeader(rows) {
  const named = rows.filter(({ key }) => key.startsWith('word-language-')).sort((a, b) => b.key.length - a.key.length);
  return file(kTexts, '#pragma once', '', '#include <string_view>', '', 'namespace quanlian {', '',
    'enum class Phrase {', ...rows.map(({ name }) => `  ${name},`), '};', '',
    `inline constexpr int kPhraseCount = ${rows.length};`, '',
    '// Texts with plural forms, each by its first one; the others follow it.',
    'enum class CountedPhrase {',
    ...rows.flatMap(({ counted, name }) => (counted ? [`  ${counted} = static_cast<int>(Phrase::${name}),`] : [])), '};', '',
    '// What languages are called, the most exact tags first.',
    'struct NamedLanguage {', '  std::string_view tag;', '  Phrase name;', '};',
    'inline constexpr NamedLanguage kNamedLanguages[] = {',
    ...named.map(({ key, name }) => `    {${literal(namedTag(key))}, Phrase::${name}},`), '};', '', '}  // namespace quanlian');
}

/** @param {Row[]} rows @param {(row: Row) => boolean} holds whether the table holds the words of that row */
function phrasesSource(rows, holds) {
  return file(kTexts, '#include "app/words/texts.h"', '', 'namespace quanlian {', 'namespace {', '',
    'constexpr std::string_view kRows[kPhraseCount][kLanguageCount] = {',
    ...rows.map((row) => (holds(row) ? `    {${row.words.map(literal).join(', ')}},` : '    {},')),
    '};', '', '}  // namespace', '',
    'std::string_view Say(Phrase phrase, Lang lang) { return kRows[static_cast<int>(phrase)][static_cast<int>(lang)]; }', '',
    '}  // namespace quanlian');
}

/** Names of phrases that the canvas may say. @param {string} sources */
function saidOnCanvas(sources) {
  const files = ['app', 'ui', 'browser'].flatMap((layer) => readdirSync(join(sources, layer), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(cc|h)$/.test(path)).map((path) => join(sources, layer, path)));
  return new Set(files.flatMap((path) => readFileSync(path, 'utf8').match(/Phrase::k\w+/g) ?? []));  // of both enums
}

/** @param {string} path @param {string} text */
function writeIfDifferent(path, text) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** @param {string} table @param {string} folder @param {string} sources */
function generate(table, folder, sources) {
  const { languages, texts } = readLanguages(table);
  const keys = Object.keys(texts[0]);
  for (const [i, { tag }] of languages.entries()) {
    const missing = keys.filter((key) => !texts[i][key]);
    if (missing.length > 0) throw new Error(`texts/${tag}.json: no text for ${missing.join(', ')}`);
  }
  const rows = rowsOf(languages, texts);
  const canvas = saidOnCanvas(sources);
  const onCanvas = (/** @type {Row} */ { key }) => canvas.has(`Phrase::${enumName(key)}`) || key.startsWith('word-language-');
  const byTag = (/** @type {(language: Language, i: number) => unknown} */ of) => Object.fromEntries(languages.map((one, i) => [one.tag, of(one, i)]));
  const files = {
    'model/languages.gen.h': languagesHeader(languages),
    'model/languages.gen.cc': languagesSource(languages),
    'app/words/phrases.gen.h': phrasesHeader(rows),
    'app/words/phrases.gen.cc': phrasesSource(rows, () => true),
    'app/words/phrases_canvas.gen.cc': phrasesSource(rows, onCanvas),
    'web/texts.json': JSON.stringify(Object.fromEntries(keys.map((key) => [key, byTag((_, i) => texts[i][key])]))),
    'web/languages.json': JSON.stringify({
      languages: languages.map(({ tag, html, name, folder: path }) => ({ tag, html, name, folder: path })),
      names: byTag(({ tag, name }) => byTag((_, i) => texts[i][`word-language-${tag.toLowerCase()}`] ?? name)),
      months: byTag(({ months }) => months),
      isoCitation: byTag(({ isoCitation }) => isoCitation),
    }),
  };
  for (const [name, text] of Object.entries(files)) writeIfDifferent(join(folder, name), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , table, folder, sources] = process.argv;
  generate(table, folder, sources);
}
