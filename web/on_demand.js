// Tools that stand in the record, or that a link or a file asks for: the first use loads the module that does it (web/later).
import { load } from 'quanlian-files';
import { showNotice } from './failure.js';

/** @typedef {import('./viewer.js').Viewer} Viewer */

const kRoot = document.documentElement;

/** @param {Viewer} viewer */
export function joinOnDemand(viewer) {
  const { laterCompare = '', laterSources = '' } = document.getElementById('viewer')?.dataset ?? {};
  const [compare, sources] = [laterCompare, laterSources].map((path) => new URL(path, document.baseURI).href);  // now: the page may move
  /** @param {string} address @param {(later: any) => unknown} act */
  const use = (address, act) => load(address).then(act).catch(() => showNotice('no-later'));

  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('.tool') : null;
    if (button?.matches('.compare')) use(compare, (later) => later.choose(viewer, button));
    else if (button) use(sources, (later) => later.open(viewer, button));
  });
  /** @param {DragEvent} event */
  const take = (event) => {
    if (kRoot.dataset.view !== 'sources' || event.defaultPrevented) return;
    event.preventDefault();  // or the browser leaves the page for the file
    const file = event.dataTransfer?.files[0];  // not to be had before it is dropped
    if (file) use(sources, (later) => later.take(viewer, event.target, file));
  };
  addEventListener('dragover', take);
  addEventListener('drop', take);
  viewer.onChange((state) => {
    if (state.with || kRoot.classList.contains('comparing')) use(compare, (later) => later.follow(viewer));
  });
  kRoot.classList.add('tools-on');
}
