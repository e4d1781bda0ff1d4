// A language that nobody speaks, made from the English texts: every letter with an accent, 40 % longer. What is not accented on a page
// of it was never a text of the interface; what is clipped had no room for a longer language. As a program: make_qps.mjs FOLDER writes
// a table of languages with it, and all texts.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {import('../../cmake/generate_texts.mjs').Language} Language */

const kAssets = fileURLToPath(new URL('../../assets/', import.meta.url));
const kSource = 'en';
export const kTag = 'qps';
const kLonger = 1.4;
const kPlain = 'AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz';
const kAccented = 'ÅåßƀÇçÐđÉéƑƒĜĝĤĥÎîĴĵĶķĻļḾḿÑñÖöÞƥɊɋŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž';

/** @param {string} words without slots */
function accented(words) {
  return [...words].map((c) => [...kAccented][kPlain.indexOf(c)] ?? c).join('');
}

/** The words with their vowels drawn out until there are enough. @param {string} words accented @param {number} more characters */
function drawnOut(words, more) {
  const vowels = [...words].filter((c) => 'ÅåÉéÎîÖöÛû'.includes(c)).length;
  if (vowels === 0 || more <= 0) return words;
  let owed = 0;
  return words.replace(/[ÅåÉéÎîÖöÛû]/g, (vowel) => {
    owed += more / vowels;
    const count = Math.round(owed);
    owed -= count;
    return vowel + vowel.toLowerCase().repeat(count);
  });
}

/** Slots and what is no letter stay as they are. @param {string} text */
export function pseudo(text) {
  return text.split(/(\{[a-z-]+\})/).map((piece) => {
    if (piece.startsWith('{')) return piece;
    return drawnOut(accented(piece), Math.ceil([...piece].length * (kLonger - 1)));
  }).join('');
}

/** @param {any} text a text, or its plural forms @returns {any} */
const pseudoOf = (text) => (typeof text === 'string' ? pseudo(text)
  : Object.fromEntries(Object.entries(text).map(([category, words]) => [category, pseudo(words)])));

/** @param {string} path @returns {any} */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** @param {string} folder gets languages.json and texts/ @returns {string} the table's path */
export function makePseudo(folder) {
  mkdirSync(join(folder, 'texts'), { recursive: true });
  const languages = /** @type {Language[]} */ (readJson(join(kAssets, 'languages.json')));
  for (const { tag } of languages) copyFileSync(join(kAssets, `texts/${tag}.json`), join(folder, `texts/${tag}.json`));
  const source = languages.filter(({ tag }) => tag === kSource)[0];
  /** @type {Language} */
  const own = {
    ...source, tag: kTag, name: pseudo('Pseudo'), html: kTag, folder: `${kTag}/`, months: source.months.map(pseudo),
    numberWords: source.numberWords.map(([word, zeros, decimals]) => [pseudo(word), zeros, decimals]),
  };
  const texts = Object.entries(readJson(join(kAssets, `texts/${kSource}.json`))).map(([key, text]) => [key, pseudoOf(text)]);
  writeFileSync(join(folder, `texts/${kTag}.json`), JSON.stringify(Object.fromEntries(texts), null, 1));
  const table = join(folder, 'languages.json');
  writeFileSync(table, JSON.stringify([...languages, own], null, 1));
  return table;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) makePseudo(process.argv[2]);
