// Writes article_windows.json: for every place of the base source that the bundled case quotes or mends, the digest of the article's
// own characters there. With it the quotes are checked where the article itself, which is not ours to hold, is not at hand.
// `node tests/yuante/make_article_windows.mjs ARTICLE.txt`, after the case's quotes changed.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const kCase = new URL('../../assets/cases/yuante.json', import.meta.url);
const kOut = new URL('article_windows.json', import.meta.url);

const digest = (/** @type {string | Buffer} */ what) => createHash('sha256').update(what).digest('hex');

/**
 * Spans of all that stands under the value and is said to stand in that source.
 * @param {any} value @param {string} source @returns {[number, number][]}
 */
function quotedSpans(value, source) {
  if (value === null || typeof value !== 'object') return [];
  const below = Object.values(value).flatMap((part) => quotedSpans(part, source));
  return value.source === source && value.span ? [value.span, ...below] : below;
}

/** Long damage is cited by how it begins. @param {any} damage @returns {[number, number]} */
function damagedSpan({ span: [start, end], words }) {
  return words.endsWith('…') ? [start, start + [...words].length - 1] : [start, end];
}

function main() {
  const [path] = process.argv.slice(2);
  if (!path) throw new Error('usage: make_article_windows.mjs ARTICLE.txt');
  const article = readFileSync(path);
  const theCase = JSON.parse(readFileSync(kCase, 'utf8'));
  const source = theCase.sources.find((/** @type {any} */ one) => one.digest?.sha256 === digest(article));
  if (!source) throw new Error(`${path} is not the source that the case cites`);
  const characters = [...article.toString('utf8')];
  const spans = [...quotedSpans(theCase, source.id), ...source.damage.map(damagedSpan)].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const windows = Object.fromEntries(spans.map(([start, end]) => [`${start}-${end}`, digest(characters.slice(start, end).join(''))]));
  const lines = { source: source.id, sha256: digest(article), codePoints: characters.length, windows };
  writeFileSync(kOut, `${JSON.stringify(lines, null, 1)}\n`);
  console.log(`${fileURLToPath(kOut)}: ${Object.keys(windows).length} windows`);
}

main();
