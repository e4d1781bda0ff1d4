// The page inside another page: a small face (?embed), and messages with the page around it.
import { 'embed-full' as kOpenInFull } from 'quanlian-texts';
import { addStyle, element, pageLang } from '../dialog.js';
import { plainAddress } from '../share/addresses.js';
import sheet from './embed.css';
import { wishIn } from './wish.js';

/** @typedef {import('../../wasm.js').State} State */

/** Asked for when it is used: in a single file this module is there before it. */
const api = () => /** @type {any} */ (window).quanlian;

/** Whatever leads away opens in a window of its own: in the frame it would take the record's place. @param {MouseEvent} event */
function openBeside(event) {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.id === 'language' || link.getAttribute('href')?.startsWith('#')) return;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
}

/** The page around scrolls past the picture until the reader is inside. @param {WheelEvent} event */
function passWheelOn(event) {
  if (!document.hasFocus() && !event.ctrlKey) event.stopImmediatePropagation();
}

/** The link to the whole page, at the same item and in the same language. */
function addFullLink() {
  const link = element('a', { id: 'open-full', target: '_blank', rel: 'noopener' });
  const follow = (/** @type {string} */ fragment) => {
    link.textContent = kOpenInFull[pageLang()];
    link.href = `${plainAddress(location.href)}#${fragment}`;
  };
  const followAddress = () => follow(location.hash.slice(1));
  followAddress();
  addEventListener('hashchange', followAddress);
  new MutationObserver(() => setTimeout(followAddress)).observe(document.documentElement, { attributeFilter: ['data-lang'] });
  api().ready.then(() => {
    follow(api().state().fragment);
    api().on('state', (/** @type {State} */ state) => follow(state.fragment));
  }, () => {});
  document.querySelector('.bar nav')?.append(link);
}

function becomeSmall() {
  addStyle(sheet);
  document.documentElement.classList.add('embed');
  addFullLink();
  document.addEventListener('click', openBeside, true);
  if (parent !== window) addEventListener('wheel', passWheelOn, { capture: true, passive: true });
}

/** Answers the page around, and it alone; after its first message it is told of every change. @param {MessageEvent[]} early */
function listen(early) {
  /** @type {string} */
  let origin = '';
  /** @param {object} state */
  const say = (state) => parent.postMessage({ quanlian: 'state', ...state }, origin === 'null' ? '*' : origin);
  const receive = async (/** @type {MessageEvent} */ event) => {
    const wish = event.source === parent ? wishIn(event.data) : null;
    if (!wish) return;
    try {
      await api().ready;
    } catch {
      origin = event.origin;
      say({ unavailable: true });
      return;
    }
    const first = origin === '';
    origin = event.origin;
    if (first) api().on('state', say);
    const dropped = wish.fragment === null ? [] : api().go(wish.fragment);
    say({ ...api().state(), dropped });
  };
  addEventListener('message', receive);
  early.forEach(receive);
}

/** @param {MessageEvent[]} early messages that came before this module */
export function open(early) {
  if (/[?&]embed\b/.test(location.search)) becomeSmall();
  if (parent !== window) listen(early);
}
