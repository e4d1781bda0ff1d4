// Which view is shown: one drawn on the canvas, or a text of the page (one chapter of the record, or all of it). The buttons in the
// bar choose; the module holds the choice, so that a link and the way back lead to it too.

/** @typedef {import('./viewer.js').Viewer} Viewer */

const kRoot = document.documentElement;

/** @returns {HTMLButtonElement[]} */
const buttons = () => [...document.querySelectorAll('.segments button')].filter((one) => one instanceof HTMLButtonElement);
const isDrawn = (/** @type {string} */ view) => document.getElementById(`show-${view}`)?.hasAttribute('data-drawn') ?? false;
const viewOf = (/** @type {HTMLElement} */ button) => button.id.slice('show-'.length);

/** @param {Viewer} viewer @param {string} view */
export function showView(viewer, view) {
  viewer.ask((wasm) => wasm.setView(view), 'page');
}

/** @type {ScrollIntoViewOptions} */
const kInRow = { block: 'nearest', inline: 'center', behavior: 'instant' };

/** The page as the view wants it. @param {string} view */
function put(view) {
  const isText = !isDrawn(view);
  const wasShown = kRoot.dataset.view;
  kRoot.dataset.view = view;
  kRoot.classList.toggle('record-shown', isText);
  for (const button of buttons()) {
    const chosen = viewOf(button) === view;
    button.setAttribute('aria-pressed', String(chosen));
    if (chosen) button.scrollIntoView(kInRow);
  }
  if (!isText || view === wasShown) return;
  const place = [...document.querySelectorAll('#record [aria-current="true"]')].find((one) => one.getClientRects().length > 0);
  if (place && !place.matches('.masthead')) place.scrollIntoView({ block: 'start', behavior: 'instant' });
  else scrollTo({ top: 0, behavior: 'instant' });
}

/** @param {Viewer} viewer @param {boolean} canDraw false: only the texts are offered */
export function joinViews(viewer, canDraw) {
  for (const button of buttons()) {
    if (!canDraw && button.hasAttribute('data-drawn')) continue;
    button.addEventListener('click', () => showView(viewer, viewOf(button)));
    button.hidden = false;
  }
  // Where nothing can be drawn the record stands for it, and the view that a link asks for stays what is shared.
  const shownFor = (/** @type {string} */ view) => (!canDraw && isDrawn(view) ? 'record' : view);
  // The chosen one stays on show, also in another language, size of text or window.
  const seen = new ResizeObserver(() => document.querySelector('.segments [aria-pressed=true]')?.scrollIntoView(kInRow));
  for (const one of [document.querySelector('.segments'), ...buttons()]) if (one) seen.observe(one);
  let shown = shownFor(viewer.wasm.state().view);
  put(shown);
  viewer.onChange((state) => {
    const view = shownFor(state.view);
    if (view === shown) return;
    shown = view;
    put(view);
  });
}
