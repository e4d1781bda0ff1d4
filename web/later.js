// Tools that only a click needs: the button names the module that does it (data-later), and the click loads it. A module of
// web/later exports open(viewer, showNotice).
import { load } from 'quanlian-files';
import { showNotice } from './failure.js';

/** @typedef {import('./viewer.js').Viewer} Viewer */

/** Tools that are of no use without the viewer. */
const kNeedViewer = ['compare'];

/** @type {Viewer | null} */
let viewer = null;

/** Again when the viewer has come after all. @param {Viewer | null} now null: the page is its record alone */
export function joinLater(now) {
  viewer = now;
  for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll('[data-later][hidden]'))) {
    if (!viewer && kNeedViewer.includes(button.id)) continue;
    const address = new URL(button.dataset.later ?? '', document.baseURI).href;  // now: the page's address may change with its language
    button.addEventListener('click', async () => {
      try {
        (await load(address)).open(viewer, showNotice);
      } catch {
        showNotice('no-later');
      }
    });
    button.hidden = false;
  }
}
