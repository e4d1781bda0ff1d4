// The ledger of figures is a table of the record; what sorts and filters it is loaded when the view is first shown.
import { load } from 'quanlian-files';
import { showNotice } from './failure.js';
import { allLangs } from './languages.js';

/** @typedef {import('./later/verified.js').Verified} Verified */

/** @param {import('./viewer.js').Viewer} viewer @param {HTMLElement} section #viewer */
export function joinFigures(viewer, section) {
  const { laterFigures } = section.dataset;
  if (!laterFigures) return;
  const address = (/** @type {string} */ path) => new URL(path, document.baseURI).href;  // now: the page may move
  const module = address(laterFigures);
  const ledgers = Object.fromEntries(allLangs().map((lang) => [lang, address(section.getAttribute(`data-ledger-${lang}`) ?? '')]));
  /** What the reader's own texts of sources have shown so far. @type {Verified[]} */
  const verified = [];
  document.addEventListener('quanlian:verified', (event) => verified.push(/** @type {CustomEvent<Verified>} */ (event).detail));
  let asked = false;
  const look = async () => {
    if (asked || viewer.wasm.state().view !== 'figures') return;
    asked = true;
    try {
      (await load(module)).open(viewer, ledgers, verified);
    } catch {
      asked = false;
      showNotice('no-later');
    }
  };
  viewer.onChange(look);
  look();
}
