// A link that asks for the exhibit: its program is loaded then and takes the page over.
import { load } from 'quanlian-files';
import { showNotice } from './failure.js';

/** @param {import('./viewer.js').Viewer} viewer */
export function joinExhibit(viewer) {
  const { laterExhibit, exhibit } = document.getElementById('viewer')?.dataset ?? {};
  let begun = !laterExhibit;
  viewer.onChange(({ mode }) => {
    if (begun || mode !== 'exhibit') return;
    begun = true;
    const [program, story] = [laterExhibit, exhibit].map((path) => new URL(path ?? '', document.baseURI).href);
    load(program).then((later) => later.open(viewer, story)).catch(() => showNotice('no-later'));
  });
}
