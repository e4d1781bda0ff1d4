// Makes from a table of languages (assets/languages.json) and the texts beside it (texts/TAG.json) what C++ and scripts read of them:
//   node cmake/generate_texts.mjs TABLE FOLDER SOURCES
// FOLDER gets model/languages.gen.{h,cc}, app/words/phrases.gen.{h,cc}, app/words/phrases_canvas.gen.cc and web/*.json. SOURCES is
// src/: the canvas has only those words that app, ui and browser say. A file that would not change keeps its time stamp.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{tag: string, name: string, html: string, folder: string}} Language a line of the table; docs/languages.md says what each is */
/** @typedef {Record<string, string>} Texts by key */

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
    ...languages.map(({ tag, html, name, folder }) => `    {${[tag, html, name, folder].map(literal).join(', ')}},`),
    '};', '', '}  // namespace', '',
    'const Language& LanguageOf(Lang lang) { return kTable[static_cast<int>(lang)]; }', '', '}  // namespace quanlian');
}

/** @param {string[]} keys */
function phrasesHeader(keys) {
  return file(kTexts, '#pragma once', '', 'namespace quanlian {', '',
    'enum class Phrase {', ...keys.map((key) => `  ${enumName(key)},`), '};', '',
    `inline constexpr int kPhraseCount = ${keys.length};`, '', '}  // namespace quanlian');
}

/** @param {string[]} keys @param {Texts[]} texts @param {(key: string) => boolean} holds whether the table holds the words of that key */
function phrasesSource(keys, texts, holds) {
  return file(kTexts, '#include "app/words/texts.h"', '', 'namespace quanlian {', 'namespace {', '',
    'constexpr std::string_view kRows[kPhraseCount][kLanguageCount] = {',
    ...keys.map((key) => (holds(key) ? `    {${texts.map((text) => literal(text[key])).join(', ')}},` : '    {},')),
    '};', '', '}  // namespace', '',
    'std::string_view Say(Phrase phrase, Lang lang) { return kRows[static_cast<int>(phrase)][static_cast<int>(lang)]; }', '',
    '}  // namespace quanlian');
}

/** Names of phrases that the canvas may say. @param {string} sources */
function saidOnCanvas(sources) {
  const files = ['app', 'ui', 'browser'].flatMap((layer) => readdirSync(join(sources, layer), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(cc|h)$/.test(path)).map((path) => join(sources, layer, path)));
  return new Set(files.flatMap((path) => readFileSync(path, 'utf8').match(/\bPhrase::k\w+/g) ?? []));
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
  const canvas = saidOnCanvas(sources);
  const byKey = Object.fromEntries(keys.map((key) => [key, Object.fromEntries(languages.map(({ tag }, i) => [tag, texts[i][key]]))]));
  const files = {
    'model/languages.gen.h': languagesHeader(languages),
    'model/languages.gen.cc': languagesSource(languages),
    'app/words/phrases.gen.h': phrasesHeader(keys),
    'app/words/phrases.gen.cc': phrasesSource(keys, texts, () => true),
    'app/words/phrases_canvas.gen.cc': phrasesSource(keys, texts, (key) => canvas.has(`Phrase::${enumName(key)}`)),
    'web/texts.json': JSON.stringify(byKey),
    'web/languages.json': JSON.stringify(languages.map(({ tag, html, name, folder: path }) => ({ tag, html, name, folder: path }))),
  };
  for (const [name, text] of Object.entries(files)) writeIfDifferent(join(folder, name), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , table, folder, sources] = process.argv;
  generate(table, folder, sources);
}
