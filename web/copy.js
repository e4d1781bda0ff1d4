// Buttons in the record that copy a numbered item, or a table of them. The words are made by the module.
import { copy } from './clipboard.js';
import { endNotice, showNotice } from './failure.js';

/** @typedef {import('./viewer.js').Viewer} Viewer */

const kNoticeMs = 6000;

/** @param {Viewer} viewer */
export function joinCopy(viewer) {
  document.addEventListener('click', async (event) => {
    const button = event.target instanceof Element ? event.target.closest('.copy') : null;
    if (!(button instanceof HTMLElement)) return;
    const items = [...(button.closest('table')?.tBodies ?? [])].map((body) => body.dataset.at ?? '').join(' ');
    const item = button.classList.contains('copy-table') ? '' : button.closest('tbody')?.dataset.at;
    let notice = 'copied';
    try {
      await copy(item ? viewer.wasm.copy(item, location.href.split('#')[0]) : viewer.wasm.copy(items, ''));
    } catch {
      notice = 'copy-blocked';
    }
    button.focus({ preventScroll: true });
    showNotice(notice);
    setTimeout(() => endNotice(notice), kNoticeMs);
  });
}
