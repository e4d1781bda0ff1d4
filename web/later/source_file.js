// A source's text as the reader gives it: read here, sent nowhere; and what was found in it, told to the page.

/** @typedef {import('../wasm.js').SourceCheck} SourceCheck */

export const kLargestText = 64 * 1024 * 1024;

/** @param {File} file @returns {Promise<Uint8Array | null>} null: no text in UTF-8, or too large to look anything up in */
export async function textOf(file) {
  if (file.size > kLargestText) return null;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return bytes;
  } catch {
    return null;
  }
}

const kResults = ['match', 'moved', 'notFound', 'notChecked'];

/**
 * The event "quanlian:verified" of the document: {sourceId, results: [{pointer, at, result}]}, a result for each quote of the source.
 * @param {any} theCase
 * @param {string} sourceId
 * @param {SourceCheck} check
 * @param {(theCase: any, pointer: string) => {at: string}} citationAt
 */
export function tellVerified(theCase, sourceId, check, citationAt) {
  const results = check.quotes.map(({ pointer, result }) => {
    const { at } = citationAt(theCase, pointer);
    return { pointer, at: at.replace('-', ':'), result: kResults[result], found: result === 0 };
  });
  document.dispatchEvent(new CustomEvent('quanlian:verified', { detail: { sourceId, sha256: check.sha256, results } }));
}
