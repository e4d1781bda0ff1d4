// The fonts of the canvas: the subset of the case's characters in two weights, and quotes as wide as letters.
import { get } from 'quanlian-files';
import quotesBold from 'quotes-bold';
import quotesRegular from 'quotes-regular';

const kFamily = 'Quanlian Text';  // the name that src/browser/browser_library.js asks for
const kQuotes = 'U+B7, U+2018-2019, U+201C-201D';

/** @param {string} address */
async function bytesAt(address) {
  const response = await get(address);
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.arrayBuffer();
}

/**
 * A font that does not arrive is no failure: the system's fonts have its characters too.
 * @param {string | Uint8Array<ArrayBuffer>} source URL or bytes
 * @param {FontFaceDescriptors} descriptors
 */
async function load(source, descriptors) {
  try {
    const data = typeof source === 'string' ? await bytesAt(source) : source;
    document.fonts.add(await new FontFace(kFamily, data, descriptors).load());
  } catch {
    // see above
  }
}

/** @param {string | undefined} regular URL @param {string | undefined} bold URL */
export async function loadFonts(regular, bold) {
  if (regular && bold) await Promise.all([load(regular, { weight: '400' }), load(bold, { weight: '700' })]);
  // Of two faces that have a character, the one that was added last serves it.
  await Promise.all([
    load(quotesRegular, { weight: '400', unicodeRange: kQuotes }),
    load(quotesBold, { weight: '700', unicodeRange: kQuotes }),
  ]);
}
