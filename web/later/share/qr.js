// A QR code as a drawing: dark on light in every colour scheme, with its quiet zone, each module a whole number of pixels.
import encode from 'qr';
import { saveFile } from '../save.js';

const kNamespace = 'http://www.w3.org/2000/svg';
const kQuietModules = 4;
const kLeastPixels = 240;

/** @param {string} name @param {Record<string, string | number>} attributes */
function shape(name, attributes) {
  const made = document.createElementNS(kNamespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** One path of all dark modules, each run of a row a rectangle. @param {boolean[][]} rows */
function darkPath(rows) {
  let path = '';
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      const start = x;
      while (row[x]) x++;
      if (x > start) path += `M${start} ${y}h${x - start}v1h${start - x}z`;
    }
  });
  return path;
}

/**
 * @param {string} text
 * @param {string} label for those who cannot see it
 */
export function qrDrawing(text, label) {
  const rows = encode(text, 'raw', { ecc: 'medium', border: kQuietModules });
  const modules = rows.length;
  const pixels = modules * Math.ceil(kLeastPixels / modules);
  const svg = shape('svg', { viewBox: `0 0 ${modules} ${modules}`, width: pixels, height: pixels, role: 'img', 'aria-label': label });
  svg.append(shape('path', { fill: '#fff', d: `M0 0h${modules}v${modules}H0z` }),
    shape('path', { fill: '#000', 'shape-rendering': 'crispEdges', d: darkPath(rows) }));
  return /** @type {SVGSVGElement} */ (svg);
}

/** @param {SVGSVGElement} drawing @param {string} name of the file */
export function saveDrawing(drawing, name) {
  saveFile(new Blob([new XMLSerializer().serializeToString(drawing)], { type: 'image/svg+xml' }), name);
}
