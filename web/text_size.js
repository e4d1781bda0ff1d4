// The size of text that the reader chose, for the record and the canvas together. Kept for the visit of this tab and no longer, so
// that nothing stays behind on a screen that others use.

const kSizes = [100, 125, 150, 175, 200];  // per cent
const kKey = 'quanlian-text-size';

let size = kSizes[0];
/** @type {(() => void)[]} */
const listeners = [];

/** 1 is the usual size. */
export const textScale = () => size / 100;

/** @param {() => void} listener called after each change */
export function onTextScale(listener) {
  listeners.push(listener);
}

/** Says the size, in the page's new language too. */
export function repeatTextSize() {
  const shown = document.getElementById('text-percent');
  if (shown) shown.textContent = `${size}%`;
}

/** Before the viewer starts: the record has its size at once. */
export function joinTextSize() {
  const [group, smaller, larger] = ['text-size', 'text-smaller', 'text-larger'].map((id) => document.getElementById(id));
  if (!group || !(smaller instanceof HTMLButtonElement) || !(larger instanceof HTMLButtonElement)) return;
  const show = () => {
    document.documentElement.style.setProperty('--text', String(textScale()));
    const focused = document.activeElement;
    smaller.disabled = size === kSizes[0];
    larger.disabled = size === kSizes[kSizes.length - 1];
    if (focused === smaller && smaller.disabled) larger.focus();
    if (focused === larger && larger.disabled) smaller.focus();
    repeatTextSize();
    for (const listener of listeners) listener();
  };
  /** @param {number} step */
  const move = (step) => {
    size = kSizes[kSizes.indexOf(size) + step] ?? size;
    try {
      sessionStorage.setItem(kKey, String(size));
    } catch { /* not kept, where nothing may be */ }
    show();
  };
  try {
    const kept = Number(sessionStorage.getItem(kKey));
    if (kSizes.includes(kept)) size = kept;
  } catch { /* as above */ }
  smaller.addEventListener('click', () => move(-1));
  larger.addEventListener('click', () => move(1));
  group.hidden = false;
  show();
}
