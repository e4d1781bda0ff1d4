// The search field and what it finds. The module searches; this lists the answers and leads to them.
import { load } from 'quanlian-files';
import { isComposing, onPageKey } from './keys.js';

/** @typedef {import('./viewer.js').Viewer} Viewer */
/** @typedef {import('./wasm.js').Found} Found */
/** @typedef {import('./wasm.js').Snippet} Snippet */

/** @param {string} id @returns {any} an element that the page always has */
const byId = (id) => document.getElementById(id);

/** @param {string} tag @param {Snippet} snippet */
function snippetElement(tag, [before, match, after, language]) {
  const element = document.createElement(tag);
  element.lang = language;
  const mark = document.createElement('mark');
  mark.textContent = match;
  element.append(before, ...(match ? [mark] : []), after);
  return element;
}

/** @param {HTMLElement} list @param {Found['hits']} hits */
function fill(list, hits) {
  list.replaceChildren();
  let group = document.createElement('ul');
  for (const { at, heading, title, detail, drawn } of hits) {
    if (heading) {
      const head = document.createElement('h2');
      head.textContent = heading;
      group = document.createElement('ul');
      list.append(head, group);
    }
    const link = document.createElement('a');
    link.href = `#${at.replace(':', '-')}`;
    link.dataset.opens = at;
    link.dataset.drawn = String(drawn);
    link.append(snippetElement('b', title), snippetElement('span', detail));
    const item = document.createElement('li');
    item.append(link);
    group.append(item);
  }
}

/** @param {Viewer} viewer */
export function joinSearch(viewer) {
  const [search, query, opener, found, status, list] =
    ['search', 'query', 'search-open', 'found', 'found-status', 'found-list'].map(byId);
  const folds = new URL(byId('viewer').dataset.laterFolds, document.baseURI).href;  // now: the page may move
  /** @type {HTMLElement | null} */
  let cameFrom = null;

  /** @param {Found} answer */
  const show = ({ status: said, hits }) => {
    fill(list, hits);
    list.scrollTop = 0;
    list.hidden = hits.length === 0;
    status.textContent = said;
    found.classList.toggle('open', said !== '');
  };
  const run = () => show(query.value.trim() ? viewer.wasm.search(query.value) : { status: '', hits: [] });
  /** @param {boolean} open */
  const unfold = (open) => {
    search.classList.toggle('open', open);
    opener.setAttribute('aria-expanded', String(open));
  };
  const enter = () => {
    cameFrom = /** @type {HTMLElement} */ (document.activeElement);
    unfold(true);
    query.focus();
    query.select();
  };
  const leave = () => {
    query.value = '';
    run();
    unfold(false);
  };
  /** @param {HTMLElement} link */
  const open = (link) => {
    const { opens: at = '', drawn } = link.dataset;
    leave();
    viewer.ask((wasm) => wasm.select(at), 'page');
    const root = document.documentElement;
    if (drawn === '0' && !root.classList.contains('record-shown')) byId('show-record').click();
    const inRecord = root.classList.contains('record-shown');
    const item = document.querySelector(`#record [data-at="${CSS.escape(at)}"]`);
    if (inRecord) item?.scrollIntoView({ block: 'start', behavior: 'instant' });  // also when it was selected before
    (inRecord ? item?.querySelector('a') : byId('canvas'))?.focus({ preventScroll: true });
  };
  /** @param {number} step */
  const move = (step) => {
    const stops = [query, ...list.querySelectorAll('a')];
    stops[stops.indexOf(document.activeElement) + step]?.focus();
  };

  let composing = false;
  query.addEventListener('compositionstart', () => { composing = true; });
  query.addEventListener('compositionend', () => {
    composing = false;
    run();
  });
  query.addEventListener('input', () => composing || run());
  query.addEventListener('focus', run);  // what was found before is there again
  query.addEventListener('focus', () => load(folds).then((later) => {
    viewer.wasm.takeFolds(later.folds());
    if (!composing && document.activeElement === query) run();  // who is in the list already keeps it
  }, () => {}), { once: true });  // without them more has to be typed as it stands
  addEventListener('pointerdown', (event) => {
    if (event.target instanceof Node && !search.contains(event.target) && !found.contains(event.target)) show({ status: '', hits: [] });
  });
  opener.addEventListener('click', () => (search.classList.contains('open') ? leave() : enter()));
  onPageKey('/', enter);
  for (const part of [search, found]) {
    part.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
      if (isComposing(event)) return;
      const first = list.querySelector('a');
      if (event.key === 'ArrowDown') move(1);
      else if (event.key === 'ArrowUp') move(-1);
      else if (event.key === 'Enter' && event.target === query && first) open(first);
      else if (event.key === 'Escape') {
        leave();
        (cameFrom ?? byId('canvas')).focus({ preventScroll: true });
      } else return;
      event.preventDefault();
    });
  }
  list.addEventListener('click', (/** @type {MouseEvent} */ event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(link);
  });
  viewer.onChange(() => found.classList.contains('open') && run());  // the words shown may be of another language now
  search.hidden = false;
}
