// Buttons in the record that copy a numbered item, in the module's words, or a table, in the record's.
import { copy } from './clipboard.js';
import { passNotice } from './failure.js';
import { tableTexts } from './tables.js';

/** @typedef {import('./viewer.js').Viewer} Viewer */
/** @typedef {import('./clipboard.js').Texts} Texts */

const kNoticeMs = 6000;

/**
 * @param {string} buttons
 * @param {(button: HTMLElement) => Texts} textsFor
 * @param {string} ready the class of the page that shows these buttons
 */
function join(buttons, textsFor, ready) {
  document.addEventListener('click', async (event) => {
    const button = event.target instanceof Element ? event.target.closest(buttons) : null;
    if (!(button instanceof HTMLElement)) return;
    let notice = 'copied';
    try {
      await copy(textsFor(button));
    } catch {
      notice = 'copy-blocked';
    }
    button.focus({ preventScroll: true });
    passNotice(notice, kNoticeMs);
  });
  document.documentElement.classList.add(ready);
}

/** Works without the viewer too. */
export const joinTableCopy = () => join('.copy-table', tableTexts, 'copies-tables');

/** @param {Viewer} viewer */
export const joinItemCopy = (viewer) => join('.copy:not(.copy-table)', (button) => ({
  plain: viewer.wasm.copy(button.closest('tbody')?.dataset.at ?? '', location.href.split('#')[0]),
}), 'copies-items');
