// Tells a screen reader what was chosen on the canvas, which it cannot read.
import { languageOf } from './languages.js';

/** @param {import('./viewer.js').Viewer} viewer */
export function joinAnnouncements(viewer) {
  const region = document.getElementById('announcement');
  if (!region) return;
  let said = viewer.wasm.state().at;
  viewer.onChange(({ at, lang }, origin) => {
    const changed = at !== said;
    said = at;
    // In the record the reader is at the item itself and hears it there; a change of language alone chooses nothing.
    region.textContent = changed && origin !== 'record' ? viewer.wasm.speech() : '';
    region.lang = languageOf(lang).html;  // the page around it may change its language later
  });
}
