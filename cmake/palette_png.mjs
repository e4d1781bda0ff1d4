// Pictures of few colours as small PNG files: the previews of the site and the golden pictures of the tests.
import { encode } from 'fast-png';

const kMostColours = 256;

/** How often each colour stands in the picture. @param {Uint32Array} pixels @returns {[number, number][]} most frequent first */
function coloursOf(pixels) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (let i = 0; i < pixels.length; ) {
    const start = i;
    while (i < pixels.length && pixels[i] === pixels[start]) i++;
    counts.set(pixels[start], (counts.get(pixels[start]) ?? 0) + i - start);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}

/** @param {number} colour @returns {[number, number, number]} */
const channels = (colour) => [colour & 255, (colour >>> 8) & 255, (colour >>> 16) & 255];

/** @param {number} colour @param {[number, number, number][]} palette */
function nearest(colour, palette) {
  const [r, g, b] = channels(colour);
  const distances = palette.map((one) => (one[0] - r) ** 2 + (one[1] - g) ** 2 + (one[2] - b) ** 2);
  return distances.indexOf(Math.min(...distances));
}

/**
 * With a palette of the most frequent colours. Nearly all previews have fewer and lose nothing; in other pictures a few pixels at the
 * edges of letters become their neighbours.
 * @param {{width: number, height: number, pixels: Uint8Array}} image four bytes a pixel
 */
export function withPalette({ width, height, pixels }) {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const colours = coloursOf(words);
  const palette = colours.slice(0, kMostColours).map(([colour]) => channels(colour));
  const places = new Map(colours.map(([colour], i) => [colour, i < kMostColours ? i : nearest(colour, palette)]));
  const data = new Uint8Array(words.length);
  for (let i = 0, place = 0; i < words.length; i++) {
    if (i === 0 || words[i] !== words[i - 1]) place = places.get(words[i]) ?? 0;
    data[i] = place;
  }
  return { width, height, data, palette };
}

/** @param {{width: number, height: number, pixels: Uint8Array}} image */
export function toPng(image) {
  return encode({ ...withPalette(image), depth: 8, channels: 1 }, { zlib: { level: 9 } });
}
