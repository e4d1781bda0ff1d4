// Reads the PNG files that browsers make (8 bits, RGB or RGBA, not interlaced), and looks for ink in them.
import { inflateSync } from 'node:zlib';

/** @typedef {{width: number, height: number, rgb: Uint8Array}} Picture three bytes a pixel */
/** @typedef {{left: number, top: number, right: number, bottom: number}} Box in pixels of the picture */

/**
 * @param {number} left @param {number} up @param {number} corner
 * @returns {number} the predictor that PNG calls Paeth
 */
function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** @param {Buffer} png @returns {Picture} */
export function readPng(png) {
  let at = 8;
  let [width, height, channels] = [0, 0, 0];
  const parts = [];
  while (at < png.length) {
    const size = png.readUInt32BE(at);
    const kind = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + size);
    if (kind === 'IHDR') {
      [width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)];
      channels = data[9] === 6 ? 4 : 3;
      if (data[8] !== 8 || ![2, 6].includes(data[9]) || data[12] !== 0) throw new Error('a PNG of another kind');
    } else if (kind === 'IDAT') {
      parts.push(data);
    }
    at += 12 + size;
  }
  return { width, height, rgb: unfilter(inflateSync(Buffer.concat(parts)), width, height, channels) };
}

/** @param {Buffer} lines @param {number} width @param {number} height @param {number} channels */
function unfilter(lines, width, height, channels) {
  const stride = width * channels;
  const rgb = new Uint8Array(width * height * 3);
  let above = new Uint8Array(stride);
  for (let y = 0; y < height; y++) {
    const filter = lines[y * (stride + 1)];
    const line = new Uint8Array(lines.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1)));
    for (let i = 0; i < stride; i++) {
      const left = i < channels ? 0 : line[i - channels];
      const corner = i < channels ? 0 : above[i - channels];
      line[i] += [0, left, above[i], (left + above[i]) >> 1, paeth(left, above[i], corner)][filter];
    }
    for (let x = 0; x < width; x++) rgb.set(line.subarray(x * channels, x * channels + 3), (y * width + x) * 3);
    above = line;
  }
  return rgb;
}

/** @param {Picture} picture @param {Box} box */
function* pixelsIn(picture, box) {
  for (let y = Math.max(0, Math.round(box.top)); y < Math.min(picture.height, Math.round(box.bottom)); y++) {
    for (let x = Math.max(0, Math.round(box.left)); x < Math.min(picture.width, Math.round(box.right)); x++) {
      const at = (y * picture.width + x) * 3;
      yield [picture.rgb[at], picture.rgb[at + 1], picture.rgb[at + 2]];
    }
  }
}

/**
 * Share of the pixels in a box that stand out clearly from the box's most common colour.
 * @param {Picture} picture
 * @param {Box} box
 */
export function inkShare(picture, box) {
  const pixels = [...pixelsIn(picture, box)];
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel.join(), (counts.get(pixel.join()) ?? 0) + 1);
  const ground = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0].split(',').map(Number) ?? [0, 0, 0];
  const inked = pixels.filter((pixel) => pixel.some((value, i) => Math.abs(value - ground[i]) > 60)).length;
  return pixels.length ? inked / pixels.length : 0;
}

/** Share of the pixels that differ clearly. @param {Picture} a @param {Picture} b */
export function differenceShare(a, b) {
  if (a.width !== b.width || a.height !== b.height) return 1;
  let different = 0;
  for (let at = 0; at < a.rgb.length; at += 3) {
    if ([0, 1, 2].some((i) => Math.abs(a.rgb[at + i] - b.rgb[at + i]) > 24)) different++;
  }
  return different / (a.rgb.length / 3);
}
