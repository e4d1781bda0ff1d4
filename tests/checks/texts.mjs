// The interface's strings: complete in every language, every one used, and the article itself nowhere in the tree.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { enumName } from '../../cmake/generate_texts.mjs';
import { filesOf, textOf } from './tree.mjs';

/** @param {string} text @returns {string[]} */
function slotsOf(text) {
  return text.match(/\{[a-z_-]+\}/g) ?? [];
}

/**
 * Whether one text has a slot that the other lacks, and the other way round: surely a slip. A slot that one language does without may
 * be meant.
 * @param {string} one
 * @param {string} other
 */
function slotsDisagree(one, other) {
  const [a, b] = [slotsOf(one), slotsOf(other)];
  return a.some((slot) => !b.includes(slot)) && b.some((slot) => !a.includes(slot));
}

/**
 * Scripts that are loaded later bring their own words: import { 'some-key' as kSomeWords } from 'quanlian-texts'.
 * @param {string} root
 */
function wordsOfLaterScripts(root) {
  return filesOf(root).filter((path) => /^web\/later\/.*\.js$/.test(path)).flatMap((path) => {
    const imports = [...(textOf(root, path) ?? '').matchAll(/import \{([^}]*)\} from 'quanlian-texts'/g)];
    return imports.flatMap(([, names]) => [...names.matchAll(/'([a-z0-9-]+)' as/g)].map(([, key]) => key));
  });
}

/** A text by CLDR category of plurals; one without forms is "other". @param {unknown} text @returns {Record<string, string>} */
function formsOf(text) {
  if (typeof text === 'string') return { other: text };
  return text && typeof text === 'object' ? Object.fromEntries(Object.entries(text).map(([category, form]) => [category, String(form)])) : {};
}

/** @param {string} root @param {string} path @returns {any} */
const readJson = (root, path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/**
 * @param {string} root
 * @returns {import('./tree.mjs').Finding}
 */
export function checkTexts(root) {
  const languages = /** @type {{tag: string, plural?: Record<string, string>}[]} */ (readJson(root, 'assets/languages.json'));
  const tags = languages.map(({ tag }) => tag);
  const texts = tags.map((tag) => /** @type {Record<string, unknown>} */ (readJson(root, `assets/texts/${tag}.json`)));
  const sources = filesOf(root).filter((path) => /^src\/.*\.(cc|h)$|^web\//.test(path)).map((path) => textOf(root, path) ?? '').join('\n');
  const used = new Set(sources.match(/Phrase::k\w+/g));
  const later = new Set(wordsOfLaterScripts(root));
  const keys = [...new Set(texts.flatMap((text) => Object.keys(text)))];
  const problems = keys.flatMap((key) => {
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(key)) return [`"${key}": a key is lower-case words joined by hyphens`];
    const problems = languages.flatMap(({ tag, plural = {} }, i) => {
      const forms = formsOf(texts[i][key]);
      const where = `assets/texts/${tag}.json: "${key}"`;
      if (Object.values(forms).length === 0 || !Object.values(forms).every((form) => form.trim())) return [`${where}: no text`];
      const wanted = Object.keys(forms).length === 1 ? ['other'] : [...Object.keys(plural), 'other'];
      const differs = wanted.length !== Object.keys(forms).length || !wanted.every((category) => category in forms);
      return differs ? [`${where}: expected the plural forms ${wanted.join(', ')}, found ${Object.keys(forms).join(', ')}`] : [];
    });
    if (problems.length > 0) return problems;
    const words = texts.map((text) => formsOf(text[key]).other);
    const odd = words.findIndex((text) => slotsDisagree(words[0], text));
    if (odd > 0) return [`"${key}": different slots: ${slotsOf(words[0])} in ${tags[0]}, ${slotsOf(words[odd])} in ${tags[odd]}`];
    if (key.startsWith('word-language-')) return [];  // found by the tag of the language
    return used.has(`Phrase::${enumName(key)}`) || later.has(key) ? [] : [`"${key}": used nowhere (Phrase::${enumName(key)})`];
  });
  const unknown = [...later].filter((key) => !keys.includes(key)).map((key) => `"${key}": imported in web/later, but there is no such text`);
  return { problems: [...problems, ...unknown], notes: [`${keys.length} strings in ${tags.length} languages`] };
}

const kLongestRun = 40;

/**
 * No run of 40 characters of the article outside what a single quote of a case holds.
 * @param {string} root
 * @param {string} article path
 * @returns {import('./tree.mjs').Finding}
 */
export function checkArticleIsAbsent(root, article) {
  if (!existsSync(article)) return { problems: [], skipped: 'the article is not beside the project' };
  const squeeze = (/** @type {string} */ text) => text.replace(/\s+/g, '');
  const words = squeeze(readFileSync(article, 'utf8'));
  const runs = new Set();
  for (let i = 0; i + kLongestRun <= words.length; i++) runs.add(words.slice(i, i + kLongestRun));
  const files = filesOf(root);
  const quotes = files.filter((path) => /^assets\/cases\/.*\.json$/.test(path))
    .flatMap((path) => [...(textOf(root, path) ?? '').matchAll(/"(?:quote|words)"\s*:\s*("(?:[^"\\]|\\.)*")/g)])
    .map(([, quoted]) => squeeze(JSON.parse(quoted)));
  const quoted = new Set();
  for (const quote of quotes) for (let i = 0; i + kLongestRun <= quote.length; i++) quoted.add(quote.slice(i, i + kLongestRun));
  const problems = files.flatMap((path) => {
    const text = squeeze(textOf(root, path) ?? '');
    for (let i = 0; i + kLongestRun <= text.length; i++) {
      const run = text.slice(i, i + kLongestRun);
      if (runs.has(run) && !quoted.has(run)) return [`${path}: holds the article's own words beyond a quote: ${run}`];
    }
    return [];
  });
  return { problems };
}
