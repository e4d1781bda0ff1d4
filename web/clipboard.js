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

/** @param {string} text */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyTheOldWay(text);
  }
}
