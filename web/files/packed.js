// The files in a single HTML file, as src/cli/pack.h packs them.
import { unlzma } from './unlzma.js';

const kUnfit = [0, 10, 13, 60];  // what HTML would not leave alone: each is one letter together with the seven bits after it
const kFirstLetter = 0x100;
const kContextBits = 3;
const kLineEnd = 10;

/** @param {string} text @param {number} size of the bytes */
export function bytesOf(text, size) {
  const bytes = new Uint8Array(size);
  let to = 0;
  let bits = 0;
  let count = 0;
  /** @param {number} seven */
  const add = (seven) => {
    bits = (bits << 7) | seven;
    count += 7;
    if (count < 8 || to === size) return;
    count -= 8;
    bytes[to++] = bits >> count;
    bits &= (1 << count) - 1;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) - kFirstLetter;
    if (code < 0) {
      add(code + kFirstLetter);
    } else {
      add(kUnfit[code >> 7]);
      add(code & 127);
    }
  }
  return bytes;
}

/**
 * @param {string} text
 * @param {() => Promise<unknown>} pause is waited for now and then
 * @returns {Promise<Map<string, Uint8Array<ArrayBuffer>>>} by name
 */
export async function filesIn(text, pause) {
  const [head, packedSize, size] = /^(\d+) (\d+) /.exec(text) ?? [''];
  const all = await unlzma(bytesOf(text.slice(head.length), Number(packedSize)), Number(size), kContextBits, pause);
  const end = all.indexOf(kLineEnd);
  const names = new TextDecoder().decode(all.subarray(0, end)).split(' ');
  const files = new Map();
  let from = end + 1;
  for (let i = 0; i < names.length; i += 2) {
    const to = from + Number(names[i + 1]);
    files.set(names[i], all.subarray(from, to));
    from = to;
  }
  return files;
}
