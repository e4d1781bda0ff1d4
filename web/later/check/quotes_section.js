// The part of the dialog that takes a source's text: chosen or dropped, read here, sent nowhere.
import {
  'check-quotes' as kQuotes,
  'check-quotes-about' as kAbout,
  'check-quotes-choose' as kChoose,
  'check-quotes-file' as kFile,
  'check-quotes-no-viewer' as kNoViewer,
  'check-quotes-not-text' as kNotText,
  'check-quotes-source' as kSource,
} from 'quanlian-texts';
import { element, fill, pageLang } from '../dialog.js';
import { textOf } from '../source_file.js';
import { announceVerified } from '../verified.js';
import { quotedSources, sourceEntries } from './quotes.js';
import { resultsList } from './results.js';

/** @typedef {import('./results.js').Entry} Entry */

/** A source's name as the record has it. @param {string} id */
function sourceName(id) {
  return document.querySelector(`#record [data-at="source:${CSS.escape(id)}"] h3`)?.textContent?.trim() || id;
}

/**
 * @param {import('../../viewer.js').Viewer | null} viewer
 * @param {Uint8Array | null} caseFile
 */
export function quotesSection(viewer, caseFile) {
  const lang = pageLang();
  const section = element('section', { id: 'check-quotes' }, element('h3', {}, kQuotes[lang]));
  if (!viewer || !caseFile) {
    section.append(resultsList(kQuotes[lang], [{ outcome: 'notAvailable', text: kNoViewer[lang] }]));
    return section;
  }
  const theCase = JSON.parse(new TextDecoder().decode(caseFile));
  const select = element('select', { id: 'check-source' },
    ...quotedSources(theCase).map((id) => element('option', { value: id }, sourceName(id))));
  const input = element('input', { type: 'file', id: 'check-file', class: 'unseen', accept: 'text/plain,.txt,.md' });
  const status = element('p', { role: 'status', class: 'muted' });
  /** Before a text is there nothing is looked up. @returns {Entry[]} */
  const unlooked = () => viewer.wasm.checkSource(select.value, new Uint8Array()).quotes
    .map((quote) => sourceEntries(theCase, select.value, { sha256: '', damage: [], quotes: [{ ...quote, result: 0 }] }).pop())
    .flatMap((entry) => (entry ? [{ ...entry, outcome: 'notChecked' }] : []));
  let list = resultsList(kQuotes[lang], unlooked());
  /** @param {Entry[]} entries */
  const show = (entries) => {
    const made = resultsList(kQuotes[lang], entries);
    list.replaceWith(made);
    list = made;
  };
  /** @param {File | undefined | null} file */
  const look = async (file) => {
    if (!file) return;
    const text = await textOf(file);
    status.textContent = fill(kFile[lang], { name: file.name });
    if (!text) return show([{ outcome: 'notAvailable', text: kNotText[lang] }]);
    const check = viewer.wasm.checkSource(select.value, text);
    announceVerified(theCase, select.value, check);
    show(sourceEntries(theCase, select.value, check));
  };
  input.addEventListener('change', () => look(input.files?.[0]));
  select.addEventListener('change', () => {
    input.value = status.textContent = '';
    show(unlooked());
  });
  section.addEventListener('dragover', (event) => event.preventDefault());
  section.addEventListener('drop', (event) => {
    event.preventDefault();
    look(event.dataTransfer?.files[0]);
  });
  section.append(
    element('p', { class: 'muted' }, kAbout[lang]),
    element('p', { class: 'check-source' }, element('label', { for: 'check-source' }, kSource[lang]), select,
      input, element('label', { for: 'check-file', class: 'later-button' }, kChoose[lang])),
    status, list);
  return section;
}
