// A text taken apart where quotes and damaged places begin and end.

/**
 * @typedef {object} Span
 * @property {number} start in characters (code points)
 * @property {number} end
 */

/** @typedef {Span & {sound?: boolean}} DamagedSpan `sound`: the words that stand there are the source's own */

/**
 * @typedef {object} Piece
 * @property {string} text
 * @property {number} start
 * @property {number[]} quotes which of the quotes it belongs to, the widest first
 * @property {number[]} damage which of the damaged places end with it, or stand behind it where no words do
 * @property {boolean} damaged whether its words are damaged
 */

/** Offsets in UTF-16 of places in characters: the text is walked once. @param {string} text @param {number[]} places sorted */
function offsetsOf(text, places) {
  const offsets = new Map();
  let at = 0;
  let count = 0;
  for (const place of places) {
    for (; count < place && at < text.length; count++) at += /** @type {number} */ (text.codePointAt(at)) > 0xffff ? 2 : 1;
    offsets.set(place, at);
  }
  return offsets;
}

/** @param {string} text @returns {number} characters */
export function countCharacters(text) {
  let count = 0;
  for (let at = 0; at < text.length; count++) at += /** @type {number} */ (text.codePointAt(at)) > 0xffff ? 2 : 1;
  return count;
}

/** How many characters all spans together hold, each once. @param {Span[]} spans */
export function unionLength(spans) {
  let length = 0;
  let reached = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    length += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return length;
}

/**
 * @param {string} text
 * @param {Span[]} quotes each within the text
 * @param {DamagedSpan[]} damage
 * @returns {Piece[]} the whole text, in order
 */
export function piecesOf(text, quotes, damage) {
  const count = countCharacters(text);
  const edges = [0, count, ...[...quotes, ...damage].flatMap(({ start, end }) => [start, end])];
  const places = [...new Set(edges)].filter((place) => place <= count).sort((a, b) => a - b);
  const offsets = offsetsOf(text, places);
  const length = (/** @type {number} */ i) => quotes[i].end - quotes[i].start;
  const pieces = places.slice(0, -1).map((start, i) => {
    const end = places[i + 1];
    const holds = (/** @type {Span} */ span) => span.start <= start && end <= span.end;
    return {
      text: text.slice(offsets.get(start), offsets.get(end)),
      start,
      quotes: [...quotes.keys()].filter((at) => holds(quotes[at])).sort((a, b) => length(b) - length(a)),
      damage: [...damage.keys()].filter((at) => damage[at].end === end),
      damaged: damage.some((one) => !one.sound && holds(one)),
    };
  });
  const first = [...damage.keys()].filter((at) => damage[at].end === 0);
  return first.length > 0 ? [{ text: '', start: 0, quotes: [], damage: first, damaged: false }, ...pieces] : pieces;
}
