// Keys of the whole page: "/" leads to the search, "?" shows the list of keys.

/** Whether a key now belongs to a text that is being written. @param {EventTarget | null} target */
export function isWriting(target) {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/**
 * Whether a key is the input method's. Where composing ends before the key is told (Safari), the key's number is all that says so.
 * @param {KeyboardEvent} event
 */
export const isComposing = (event) => event.isComposing || event.keyCode === 229;

/** @param {string} key @param {() => void} act */
export function onPageKey(key, act) {
  document.addEventListener('keydown', (event) => {
    if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    if (document.querySelector('dialog[open]')) return;
    event.preventDefault();
    act();
  });
}

/** The browser gives the focus back where it was when the dialog closes. */
export function joinKeys() {
  const dialog = document.getElementById('keys');
  if (!(dialog instanceof HTMLDialogElement)) return;
  const show = () => dialog.showModal();
  onPageKey('?', show);
  document.getElementById('show-keys')?.addEventListener('click', show);
  document.getElementById('keys-close')?.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());  // beside it
}
