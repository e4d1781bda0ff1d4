// What characters are compared as in a search, beyond what the module knows by itself: compatibility forms (㎡, ①, ﬁ), letters with
// accents, other alphabets' capitals, traditional characters. Loaded when something is first searched.
import { kTraditional } from './traditional.js';

/** Where Unicode has characters with a compatibility form, accents or capitals. @type {[first: number, end: number][]} */
const kRanges = [[0xA0, 0x590], [0x10A0, 0x1100], [0x13A0, 0x1400], [0x1C80, 0x2000], [0x2070, 0x3400], [0xA640, 0xABC0],
  [0xF900, 0xFE00], [0xFE10, 0xFFF0], [0x10400, 0x10600], [0x1D400, 0x1D800], [0x1EE00, 0x1F300], [0x2F800, 0x2FA20]];

/** Accents that a reader may leave out. Other marks, of Indic or Arabic letters, say which word it is. */
const kAccents = /[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF]/g;

/** @returns {string} a line for each character: it, and what it is compared as */
export function folds() {
  /** @type {Map<string, string>} */
  const simplified = new Map();
  const characters = [...kTraditional];
  for (let i = 0; i < characters.length; i += 2) simplified.set(characters[i], characters[i + 1]);

  const lines = [...simplified].map(([from, to]) => from + to);
  for (const [first, end] of kRanges) {
    for (let code = first; code < end; ++code) {
      const character = String.fromCodePoint(code);
      const plain = [...character.normalize('NFKD').toLowerCase().replace(kAccents, '').normalize('NFC')]
        .map((one) => simplified.get(one) ?? one).join('');
      if (plain !== character && !simplified.has(character)) lines.push(character + plain);
    }
  }
  return `${lines.join('\n')}\n`;
}
