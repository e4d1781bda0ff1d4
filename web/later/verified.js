// Tells the page what a source's text, which the reader gave, has shown of the case's quotes. Whoever looks quotes up announces it; whoever
// marks items listens to the event "quanlian:verified" of the document. Each later module is a bundle of its own, so they share nothing else.

/**
 * @typedef {object} Verified
 * @property {string} source id
 * @property {boolean} sameText whether the whole text has the digest that the case file names
 * @property {Record<string, {found: number, quotes: number}>} items by "KIND:ID": how many of the item's quotes from that source there are,
 *   and how many of them stand in the text at the place that the case file names
 */

/** Collections of a case file whose items have quotes, and the kind of their items. @type {Record<string, string>} */
export const kKinds = { stages: 'stage', parties: 'party', links: 'link', evidence: 'evidence', outcomes: 'outcome', events: 'event', conflicts: 'conflict' };

/**
 * @param {any} theCase
 * @param {string} source id
 * @param {import('../wasm.js').SourceCheck} check
 */
export function announceVerified(theCase, source, check) {
  /** @type {Verified['items']} */
  const items = {};
  for (const { pointer, result } of check.quotes) {
    const [collection, index] = pointer.slice(1).split('/');
    const at = `${kKinds[collection]}:${theCase[collection][index].id}`;
    items[at] ??= { found: 0, quotes: 0 };
    items[at].quotes++;
    if (result === 0) items[at].found++;
  }
  const named = theCase.sources.find((/** @type {any} */ one) => one.id === source)?.digest?.sha256;
  /** @type {Verified} */
  const detail = { source, sameText: named === check.sha256, items };
  document.dispatchEvent(new CustomEvent('quanlian:verified', { detail }));
}
