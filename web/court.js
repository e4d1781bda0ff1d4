// Only what a court decided: one switch for every view. The module knows which items no court decided and fades them on the canvas;
// here they are marked in the record, where the style sheet fades them, and a strip says what is faded.

/** @typedef {import('./viewer.js').Viewer} Viewer */

const kRoot = document.documentElement;
const byId = (/** @type {string} */ id) => document.getElementById(id);

/** "KIND:ID" of each item that no court decided; empty until the switch is first used. @type {Set<string>} */
let undecided = new Set();

/** Marks every place and every line of the record that stands for an item that no court decided. Again after a change of the record. */
export function repeatCourt() {
  if (undecided.size === 0) return;
  for (const element of document.querySelectorAll('#record :is([data-at], [data-row])')) {
    const { at, row } = /** @type {HTMLElement} */ (element).dataset;
    element.classList.toggle('not-court', undecided.has(at ?? row ?? ''));
  }
  // Where an item is only mentioned, the line that leads to it.
  for (const link of document.querySelectorAll('#record :is(.elsewhere, .mentions, .people) a[href^="#"]')) {
    const named = link.getAttribute('href')?.slice(1).replace('-', ':') ?? '';
    link.closest('li')?.classList.toggle('not-court', undecided.has(named));
  }
}

/** @param {Viewer} viewer */
export function joinCourt(viewer) {
  const [toggle, strip, all, words, announcement] = ['court', 'court-note', 'court-all', 'court-words', 'announcement'].map(byId);
  if (!toggle || !strip || !all || !words || !announcement) return;
  const set = (/** @type {boolean} */ on) => viewer.ask((wasm) => wasm.setCourtOnly(on), 'page');
  const makeRoom = () => kRoot.style.setProperty('--strip', `${strip.offsetHeight}px`);  // taken from what is below the strip
  let shown = false;
  const put = (/** @type {boolean} */ on) => {
    if (on && undecided.size === 0) {
      undecided = new Set(viewer.wasm.undecided());
      repeatCourt();
    }
    shown = on;
    toggle.setAttribute('aria-pressed', String(on));
    kRoot.classList.toggle('court-only', on);
    strip.hidden = !on;
    makeRoom();
  };
  toggle.addEventListener('click', () => set(!shown));
  all.addEventListener('click', () => {
    set(false);
    (toggle.offsetParent ? toggle : byId('more'))?.focus();  // the strip is gone
  });
  toggle.hidden = false;
  new ResizeObserver(makeRoom).observe(strip);
  viewer.onChange(({ court }) => {
    const on = court === 1;
    if (on === shown) return;
    put(on);
    if (on) queueMicrotask(() => { announcement.textContent = words.textContent; });  // after what other listeners say
  });
}
