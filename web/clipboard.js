// Texts into the clipboard.

/** Where the clipboard is not to be had (plain http, some embedded browsers): the old way. @param {string} text */
function copyTheOldWay(text) {
  const area = document.createElement('textarea');
  area.value = text;
  (document.querySelector('dialog[open]') ?? document.body).append(area);  // what lies under a dialog cannot be selected
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (!copied) throw new Error('not copied');
}

/** @typedef {{plain: string, html?: string}} Texts the same as plain text and, for what understands it, with its table */

/** @param {Texts} texts */
export async function copy({ plain, html }) {
  try {
    if (html && 'ClipboardItem' in window) {
      await navigator.clipboard.write([new ClipboardItem({
        'text/plain': new Blob([plain], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      })]);
    } else await navigator.clipboard.writeText(plain);
  } catch {
    copyTheOldWay(plain);
  }
}
