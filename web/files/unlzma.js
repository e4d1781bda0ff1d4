// LZMA (Igor Pavlov's, as its public specification has it) without a header. Browsers have no decoder that packs as tightly, and
// the libraries for it are longer than what they would save in a single file.

const kTop = 2 ** 24;
const kHalf = 1024;  // of a probability
const kMoveBits = 5;
const kStates = 12;
const kLengthStates = 4;  // a distance is told with the length in mind, up to this
const kPauseEvery = 2 ** 16;  // bytes: the page stays alive on a slow machine

/**
 * @param {Uint8Array} packed
 * @param {number} size of what comes out
 * @param {number} contextBits of the byte before that a byte is told with: "lc"; lp and pb are 0
 * @param {() => Promise<unknown>} pause is waited for now and then
 */
export async function unlzma(packed, size, contextBits, pause) {
  const out = new Uint8Array(size);
  let from = 5;
  let range = 2 ** 32 - 1;
  let code = packed[1] * kTop + packed[2] * 65536 + packed[3] * 256 + packed[4];

  /** @param {number} count */
  const probabilities = (count) => new Uint16Array(count).fill(kHalf);
  const shift = () => {
    if (range >= kTop) return;
    range *= 256;
    code = code * 256 + packed[from++];
  };
  /** @param {Uint16Array} table @param {number} index */
  const bit = (table, index) => {
    const bound = (range >>> 11) * table[index];
    const zero = code < bound;
    if (zero) {
      range = bound;
      table[index] += (2048 - table[index]) >> kMoveBits;
    } else {
      range -= bound;
      code -= bound;
      table[index] -= table[index] >> kMoveBits;
    }
    shift();
    return zero ? 0 : 1;
  };
  /** The highest bit first. @param {Uint16Array} table @param {number} count of bits */
  const tree = (table, count) => {
    let node = 1;
    for (let i = 0; i < count; i++) node = 2 * node + bit(table, node);
    return node - 2 ** count;
  };
  /** The lowest bit first. @param {Uint16Array} table @param {number} count @param {number} start */
  const reverseTree = (table, count, start) => {
    let value = 0;
    for (let i = 0, node = 1; i < count; i++) {
      const one = bit(table, start + node);
      node = 2 * node + one;
      value += one << i;
    }
    return value;
  };
  /** @param {number} count */
  const evenBits = (count) => {
    let value = 0;
    for (; count > 0; count--) {
      range = Math.floor(range / 2);
      const one = code >= range ? 1 : 0;
      if (one) code -= range;
      value = 2 * value + one;
      shift();
    }
    return value;
  };
  const lengthCoder = () => {
    const [choice, low, middle, high] = [2, 8, 8, 256].map(probabilities);
    return () => {
      if (!bit(choice, 0)) return 2 + tree(low, 3);
      return bit(choice, 1) ? 18 + tree(high, 8) : 10 + tree(middle, 3);
    };
  };

  const literals = probabilities(0x300 << contextBits);
  const [isMatch, isRepeat, isOlder, isThird, isFourth, isLong] = Array.from({ length: 6 }, () => probabilities(kStates));
  const slots = Array.from({ length: kLengthStates }, () => probabilities(64));
  const nearBits = probabilities(128);
  const lowBits = probabilities(16);
  const matchLength = lengthCoder();
  const repeatLength = lengthCoder();

  /** @param {number} length */
  const distance = (length) => {
    const slot = tree(slots[Math.min(length - 2, kLengthStates - 1)], 6);
    if (slot < 4) return slot;
    const count = (slot >> 1) - 1;
    const start = (2 | (slot & 1)) * 2 ** count;
    if (slot < 14) return start + reverseTree(nearBits, count, start - slot);
    return start + evenBits(count - 4) * 16 + reverseTree(lowBits, 4, 0);
  };

  let state = 0;  // which of literals, matches and repeated distances came last
  let last = [0, 0, 0, 0];  // distances, less one
  let at = 0;

  const literal = () => {
    const start = at > 0 ? 0x300 * (out[at - 1] >> (8 - contextBits)) : 0;
    let node = 1;
    if (state >= 7) {  // the byte that a repeated distance would have given was not the one: a hint, as far as it holds
      for (let other = out[at - last[0] - 1]; node < 256; other <<= 1) {
        const hint = (other >> 7) & 1;
        const one = bit(literals, start + ((1 + hint) << 8) + node);
        node = 2 * node + one;
        if (one !== hint) break;
      }
    }
    while (node < 256) node = 2 * node + bit(literals, start + node);
    out[at++] = node;
    state = state < 4 ? 0 : state - (state < 10 ? 3 : 6);
  };
  const freshMatch = () => {
    const length = matchLength();
    last = [distance(length), last[0], last[1], last[2]];
    state = state < 7 ? 7 : 10;
    return length;
  };
  const repeatedMatch = () => {
    if (!bit(isOlder, state)) {
      if (!bit(isLong, state)) {
        state = state < 7 ? 9 : 11;
        return 1;
      }
    } else {
      const which = !bit(isThird, state) ? 1 : 2 + bit(isFourth, state);
      last.unshift(...last.splice(which, 1));
    }
    state = state < 7 ? 8 : 11;
    return repeatLength();
  };

  for (let rest = kPauseEvery; at < size;) {
    if (at >= rest) {
      rest += kPauseEvery;
      await pause();
    }
    if (!bit(isMatch, state)) {
      literal();
      continue;
    }
    const length = bit(isRepeat, state) ? repeatedMatch() : freshMatch();
    for (const end = Math.min(at + length, size); at < end; at++) out[at] = out[at - last[0] - 1];
  }
  return out;
}
