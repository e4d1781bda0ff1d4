// Makes src/model/law.h's table from the files of the laws: node cmake/generate_law.mjs LANGUAGES FOLDER OUTPUT
// LANGUAGES is the table of languages, FOLDER has a file of each law (assets/law/README.md says what stands in one).
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { enumName } from './generate_texts.mjs';

const [table, folder, output] = process.argv.slice(2);
/** @type {{tag: string}[]} */
const languages = JSON.parse(readFileSync(table, 'utf8'));

/** @param {string} text */
const literal = (text) => `R"~(${text})~"`;

/** What is no other word than the kind's own is left out. @param {Record<string, string> | undefined} words @param {Record<string, string>} [own] */
const byLanguage = (words, own) => `{{${languages.map(({ tag }) => literal(words && words[tag] !== own?.[tag] ? words[tag] ?? '' : '')).join(', ')}}}`;

const laws = readdirSync(folder).filter((name) => name.endsWith('.json')).sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
const arrays = laws.map(({ kinds }, i) => [
  `constexpr LawKind kKinds${i}[] = {`,
  ...kinds.map((/** @type {any} */ kind) => `    {${literal(kind.id)}, SanctionFamily::${enumName(kind.family)}, ${byLanguage(kind.word)}, ` +
    `${byLanguage(kind.shortWord, kind.word)}, ${byLanguage(kind.spokenWord, kind.word)}, ${kind.counts === 'none'}},`),
  '};',
].join('\n'));
const rows = laws.map(({ law, language }, i) => `    {${literal(law)}, Lang::${enumName(language)}, kKinds${i}},`);
const text = `// Generated from the files of the laws (assets/law/).
#include "model/law.h"

namespace quanlian {
namespace {

${arrays.join('\n')}
constexpr Law kLaws[] = {
${rows.join('\n')}
};

}  // namespace

std::span<const Law> Laws() {
  return kLaws;
}

}  // namespace quanlian
`;
if (!existsSync(output) || readFileSync(output, 'utf8') !== text) {
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, text);
}
