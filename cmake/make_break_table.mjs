// Makes src/layout/breaks/break_table.inc from the Unicode Character Database:
//   node cmake/make_break_table.mjs FOLDER >src/layout/breaks/break_table.inc
// FOLDER holds LineBreak.txt, EastAsianWidth.txt, UnicodeData.txt and auxiliary/GraphemeBreakProperty.txt of one version
// (Debian's package unicode-data: /usr/share/unicode). Run when that version changes; tests/layout/break_table.test.mjs compares.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const kEnd = 0x110000;

/** In the order of the enum BreakClass (src/layout/breaks/break_class.h). */
export const kClasses = [
  'AL', 'HL', 'NU', 'ID', 'NS', 'EX', 'IS', 'SY', 'IN', 'OP', 'OPWide', 'CL', 'CP', 'QU', 'Pi', 'Pf', 'PR', 'PO', 'BA', 'BB', 'B2', 'HY',
  'GL', 'WJ', 'SP', 'ZW', 'BK', 'CR', 'LF', 'CM', 'ZWJ', 'Prepend', 'CB', 'EB', 'EM', 'RI', 'H2', 'H3', 'JL', 'JV', 'JT',
];

/** Classes that the algorithm resolves before all else (rule LB1), or that it treats alike. @type {Record<string, string>} */
const kResolved = { AI: 'AL', SG: 'AL', XX: 'AL', SA: 'AL', CJ: 'NS', NL: 'BK' };

/** Where the algorithm leaves a choice, or thinks of another use of the character. @type {[number, number, string][]} from, to, class */
const kTailored = [
  [0x2014, 0x2015, 'NS'],  // a dash ends a line and begins none
  [0x22EF, 0x22EF, 'IN'],  // an ellipsis of formulas, used as one of texts
  [0x00B7, 0x00B7, 'NS'], [0x2022, 0x2022, 'NS'], [0x2027, 0x2027, 'NS'],  // between the parts of a name
  [0xFF10, 0xFF19, 'NU'], [0xFF21, 0xFF3A, 'AL'], [0xFF41, 0xFF5A, 'AL'],  // wide digits and letters are digits and letters
  [0xFF0E, 0xFF0E, 'IS'], [0xFF0F, 0xFF0F, 'SY'], [0xFF0D, 0xFF0D, 'HY'],  // and so are the signs inside numbers
];

/** Calls back for every line "XXXX..YYYY ; VALUE". @param {string} text @param {(from: number, to: number, value: string) => void} tell */
function eachRange(text, tell) {
  for (const [, from, to, value] of text.matchAll(/^([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*(\w+)/gm)) {
    tell(parseInt(from, 16), parseInt(to ?? from, 16) + 1, value);
  }
}

/**
 * The class of every code point; undefined where none is assigned and none will matter.
 * @param {string} folder
 * @returns {(string | undefined)[]}
 */
export function classes(folder) {
  const read = (/** @type {string} */ name) => readFileSync(join(folder, name), 'utf8');
  /** @type {string[]} */
  const category = new Array(kEnd).fill('');
  let first = 0;
  for (const [, code, name, value] of read('UnicodeData.txt').matchAll(/^([0-9A-F]+);([^;]*);([^;]*);/gm)) {
    const at = parseInt(code, 16);
    if (name.endsWith('First>')) first = at;
    category.fill(value, name.endsWith('Last>') ? first : at, at + 1);
  }
  const wide = new Uint8Array(kEnd);
  eachRange(read('EastAsianWidth.txt'), (from, to, value) => wide.fill(['F', 'W', 'H'].includes(value) ? 1 : 0, from, to));
  /** @type {(string | undefined)[]} */
  const all = new Array(kEnd).fill(undefined);
  eachRange(read('LineBreak.txt'), (from, to, value) => {
    for (let at = from; at < to; ++at) {
      if (category[at] === '' && value !== 'ID') continue;
      const mark = ['Mn', 'Mc'].includes(category[at]);
      all[at] = value === 'SA' && mark ? 'CM' : value === 'OP' && wide[at] ? 'OPWide' : value === 'QU' && category[at] === 'Pi' ? 'Pi'
        : value === 'QU' && category[at] === 'Pf' ? 'Pf' : kResolved[value] ?? value;
    }
  });
  for (const [from, to, value] of kTailored) all.fill(value, from, to + 1);
  // What belongs to the character before it or after it for a reader (UAX #29), whatever it is for lines.
  eachRange(read('auxiliary/GraphemeBreakProperty.txt'), (from, to, value) => {
    for (let at = from; at < to; ++at) {
      if (value === 'Prepend') all[at] = 'Prepend';
      if ((value === 'Extend' || value === 'SpacingMark') && !['CM', 'ZWJ', 'EM'].includes(all[at] ?? '')) all[at] = 'CM';
    }
  });
  return all;
}

/** Runs of one class, each as the distance from the last one's start (7 bits a byte, the lowest first) and the class. @param {(string | undefined)[]} all */
function packed(all) {
  const bytes = [];
  let [last, before] = [0, 'AL'];
  for (let at = 0; at < kEnd; ++at) {
    const now = all[at] ?? before;
    if (now === before) continue;
    let distance = at - last;
    for (; distance > 127; distance >>= 7) bytes.push((distance & 127) | 128);
    bytes.push(distance, kClasses.indexOf(now));
    [last, before] = [at, now];
  }
  return bytes;
}

/** @param {string} folder @returns {string} */
export function breakTable(folder) {
  const version = /LineBreak-(\d+\.\d+\.\d+)/.exec(readFileSync(join(folder, 'LineBreak.txt'), 'utf8'))?.[1];
  const bytes = packed(classes(folder)).map(String);
  const lines = [];
  for (let at = 0; at < bytes.length; at += 32) lines.push(`    ${bytes.slice(at, at + 32).join(', ')},`);
  return `// Unicode ${version}, by cmake/make_break_table.mjs.\n${lines.join('\n')}\n`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.stdout.write(breakTable(process.argv[2]));
