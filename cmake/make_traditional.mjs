// Makes web/later/folds/traditional.js from the Unihan database: node cmake/make_traditional.mjs UNIHAN_VARIANTS.TXT
// Debian's package unicode-data has it as /usr/share/unicode/Unihan_Variants.txt.bz2 (bzip2 -dc).
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const kOutput = fileURLToPath(new URL('../web/later/folds/traditional.js', import.meta.url));
const text = readFileSync(process.argv[2], 'utf8');
const version = /Unicode version: (\S+)/.exec(text)?.[1];

/** @type {Map<string, string>} */
const simplified = new Map();
for (const [, from, to] of text.matchAll(/^U\+([0-9A-F]+)\tkSimplifiedVariant\tU\+([0-9A-F]+)/gm)) {
  if (from !== to) simplified.set(String.fromCodePoint(parseInt(from, 16)), String.fromCodePoint(parseInt(to, 16)));
}
for (const [from, to] of simplified) {
  const further = simplified.get(to);
  if (further && further !== from) simplified.set(from, further);
}
const pairs = [...simplified].map(([from, to]) => from + to);
const lines = [];
for (let at = 0; at < pairs.length; at += 30) lines.push(`  '${pairs.slice(at, at + 30).join('')}',`);
writeFileSync(kOutput, `// Traditional characters, each before its simplified form. Unihan ${version}, by cmake/make_traditional.mjs.
export const kTraditional = [
${lines.join('\n')}
].join('');
`);
