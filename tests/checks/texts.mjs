// The interface's strings: complete in both languages, every one used, and the article itself nowhere in the tree.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, textOf } from './tree.mjs';

/** @param {string} key kebab-case @returns {string} its name in the enum Phrase */
export function phraseName(key) {
  return 'k' + key.split('-').map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
}

/** @param {string} text @returns {string[]} */
function slotsOf(text) {
  return text.match(/\{[a-z_-]+\}/g) ?? [];
}

/**
 * Whether one text has a slot that the other lacks, and the other way round: surely a slip. A slot that one language does without may
 * be meant.
 * @param {string} zh
 * @param {string} en
 */
function slotsDisagree(zh, en) {
  const [a, b] = [slotsOf(zh), slotsOf(en)];
  return a.some((slot) => !b.includes(slot)) && b.some((slot) => !a.includes(slot));
}

/**
 * Scripts that are loaded later bring their own words: import { 'some-key' as kSomeWords } from '…/texts.json'.
 * @param {string} root
 */
function wordsOfLaterScripts(root) {
  return filesOf(root).filter((path) => /^web\/later\/.*\.js$/.test(path)).flatMap((path) => {
    const imports = [...(textOf(root, path) ?? '').matchAll(/import \{([^}]*)\} from '[./]*assets\/texts\.json'/g)];
    return imports.flatMap(([, names]) => [...names.matchAll(/'([a-z0-9-]+)' as/g)].map(([, key]) => key));
  });
}

/**
 * @param {string} root
 * @returns {import('./tree.mjs').Finding}
 */
export function checkTexts(root) {
  /** @type {Record<string, Record<string, unknown>>} */
  const texts = JSON.parse(readFileSync(join(root, 'assets/texts.json'), 'utf8'));
  const sources = filesOf(root).filter((path) => /^src\/.*\.(cc|h)$|^web\//.test(path)).map((path) => textOf(root, path) ?? '').join('\n');
  const used = new Set(sources.match(/\bPhrase::k\w+/g));
  const later = new Set(wordsOfLaterScripts(root));
  const problems = Object.entries(texts).flatMap(([key, entry]) => {
    const where = `assets/texts.json: "${key}"`;
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(key)) return [`${where}: a key is lower-case words joined by hyphens`];
    if (Object.keys(entry).sort().join() !== 'en,zh') return [`${where}: expected exactly "zh" and "en"`];
    const { zh, en } = entry;
    if (typeof zh !== 'string' || typeof en !== 'string' || !zh.trim() || !en.trim()) return [`${where}: a language is empty`];
    if (slotsDisagree(zh, en)) return [`${where}: different slots: ${slotsOf(zh)} in zh, ${slotsOf(en)} in en`];
    return used.has(`Phrase::${phraseName(key)}`) || later.has(key) ? [] : [`${where}: used nowhere (Phrase::${phraseName(key)})`];
  });
  return { problems, notes: [`${Object.keys(texts).length} strings in two languages`] };
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
