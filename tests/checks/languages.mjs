// Languages are data: nothing in src/, cmake/ or web/ names one. What a language needs stands in assets/languages.json and assets/texts/.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { enumName } from '../../cmake/generate_texts.mjs';
import { filesOf, textOf } from './tree.mjs';

/** Where a language may be named, and why; of a file that is not all about that, the lines. @type {{path: string, line?: RegExp, why: string}[]} */
const kMayName = [
  { path: 'src/model/local_text.h', why: 'the languages of the format quanlian/1, whose keys they are' },
  { path: 'src/model/first_form.h', why: 'the members of a unit in quanlian/1' },
  { path: 'src/model/first_form.cc', line: /unit\.(word|singular|position)/, why: 'the members of a unit in quanlian/1' },
  { path: 'src/model/describe_first_form.h', why: 'the members of a unit in quanlian/1' },
  { path: 'src/load/values.cc', line: /a text in both languages/, why: 'the message about a text shows its keys in quanlian/1' },
  { path: 'src/load/text_values.cc', line: /expected a language tag such as/, why: 'the message about a tag shows two' },
  { path: 'src/cli/live/told.cc', line: /kMessagesLanguage = /, why: 'what the program says of a file is English, and a page says so to those who read aloud' },
  { path: 'web/later/share/share.js', line: /element\('code'/, why: 'HTML, which is what the code to embed is in, is made of English words' },
];

/** Comments may say what is so of a language. @param {string} text */
const withoutComments = (text) => text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*|^\s*#(?!\w+[^\S\n]*[{[]).*$/gm, (comment) => comment.replace(/[^\n]/g, ' '));

/** @param {string} word */
const escaped = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * @param {string} root
 * @returns {import('./tree.mjs').Finding}
 */
export function checkLanguages(root) {
  const languages = /** @type {{tag: string, html: string, name: string}[]} */ (JSON.parse(readFileSync(join(root, 'assets/languages.json'), 'utf8')));
  const words = languages.flatMap(({ tag, html, name }) => [tag, html, name, enumName(tag), name.toLowerCase()]);
  const named = new RegExp(`(?<![\\w-])(?:${[...new Set(words)].map(escaped).join('|')})(?![\\w])|-(?:${languages.map(({ tag }) => escaped(tag)).join('|')})\\.`, 'u');
  const files = filesOf(root).filter((path) => /^(src|cmake|web)\/.*\.(cc|h|js|mjs|ts|css|cmake)$/.test(path));
  const problems = files.flatMap((path) => {
    const may = kMayName.find((one) => one.path === path);
    return withoutComments(textOf(root, path) ?? '').split('\n').flatMap((line, i) => {
      const found = named.exec(line);
      return found && !(may && (may.line?.test(line) ?? true)) ? [`${path}:${i + 1}: names a language: ${found[0]}`] : [];
    });
  });
  return { problems, notes: kMayName.map(({ path, why }) => `${path} may: ${why}`) };
}
