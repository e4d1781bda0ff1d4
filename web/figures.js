// The ledger of figures is a table of the record; what sorts and filters it is loaded when the view is first shown.
import { load } from 'quanlian-files';
import { showNotice } from './failure.js';

/** @typedef {import('./later/verified.js').Verified} Verified */

/** @param {import('./viewer.js').Viewer} viewer @param {DOMStringMap} data of #viewer */
export function joinFigures(viewer, { laterFigures, ledgerZh = '', ledgerEn = '' }) {
  if (!laterFigures) return;
  const [module, zh, en] = [laterFigures, ledgerZh, ledgerEn].map((path) => new URL(path, document.baseURI).href);  // now: the page may move
  /** What the reader's own texts of sources have shown so far. @type {Verified[]} */
  const verified = [];
  document.addEventListener('quanlian:verified', (event) => verified.push(/** @type {CustomEvent<Verified>} */ (event).detail));
  let asked = false;
  const look = async () => {
    if (asked || viewer.wasm.state().view !== 'figures') return;
    asked = true;
    try {
      (await load(module)).open(viewer, { zh, en }, verified);
    } catch {
      asked = false;
      showNotice('no-later');
    }
  };
  viewer.onChange(look);
  look();
}
