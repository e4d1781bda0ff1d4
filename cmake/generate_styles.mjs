// Makes a C++ file of the style sheets and the icon of web/:
//   node cmake/generate_styles.mjs WEB TABLE OUTPUT
// Comments, indents and line breaks are left out: every page carries the sheet. The sheets hold no strings with blanks that matter, so this
// cannot change their meaning. What a sheet says of languages is made from TABLE (assets/languages.json):
//   @latin html:lang($) p { … }   the rule once for each language of that script, with its tag for "$"
//   #language                     every link to the page in another language
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {import('./generate_texts.mjs').Language} Language */

const [, , web, table, output] = process.argv;
const languages = /** @type {Language[]} */ (JSON.parse(readFileSync(table, 'utf8')));

/** @param {string} css */
function withLanguages(css) {
  const links = languages.length > 2 ? `:is(#language, ${languages.slice(1).map(({ tag }) => `#language-${tag}`).join(', ')})` : '#language';
  return css.replace(/@(latin|han) ([^{}]*\{[^{}]*\})/g, (_, script, rule) =>
    languages.filter((one) => one.script === script).map(({ tag }) => rule.replaceAll('$', tag)).join('\n'))
    .replace(/#language\b(?!-)/g, links);
}

/** @param {string} css */
function compressed(css) {
  return css.replace(/\/\*[^*]*\*+([^/*][^*]*\*+)*\//g, '').replace(/[ \t\r\n]+/g, ' ').replace(/ ?([{},]) ?/g, '$1').replace(/ ?(;) ?/g, '$1')
    .replaceAll(';}', '}').replace(/([a-z-]): /g, '$1:').trim();
}

/** @param {string} name @param {string} text */
const embedded = (name, text) => `std::string_view ${name}() { return R"~(${text})~"; }\n`;

/** @param {string} file */
const read = (file) => readFileSync(join(web, file), 'utf8');

const kSheets = { RecordStyle: 'record.css', ViewerStyle: 'viewer.css', PrintStyle: 'print.css', ItemStyle: 'item.css' };
const parts = Object.entries(kSheets).map(([name, file]) => embedded(name, compressed(withLanguages(read(file)))));
writeFileSync(output, `// Generated from web/*.css and web/icon.svg.
#include "record/page/styles.h"

namespace quanlian {

${[...parts, embedded('Icon', read('icon.svg'))].join('\n')}
}  // namespace quanlian
`);
