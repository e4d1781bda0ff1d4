// A dialog as the scripts of this folder show it: a title, their content, a button that closes it.
import { 'page-keys-close' as kClose } from 'quanlian-texts';
import { pageLang } from '../languages.js';
import sheet from './dialog.css';

/** @typedef {import('../languages.js').Lang} Lang */
/** @typedef {Record<Lang, string>} Words as quanlian-texts has them */

export { pageLang };

/** @param {string} css of the program; once for each module, however often its dialog opens */
export function addStyle(css) {
  const style = new CSSStyleSheet();  // the page's policy lets no other sheet in
  style.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
}
addStyle(sheet);

/** Puts values into the {slots} of a text. @param {string} pattern @param {Record<string, string | number>} values */
export function fill(pattern, values) {
  return pattern.replace(/\{(\w+)\}/g, (slot, name) => String(values[name] ?? slot));
}

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, string>} [attributes]
 * @param {...(Node | string)} children texts stay texts
 * @returns {HTMLElementTagNameMap[T]}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/**
 * Shows a dialog, made anew each time and gone when it is closed; the browser then gives the focus back where it was.
 * @param {string} id of the dialog; its title is ID-title, its closing button ID-close
 * @param {Words} title
 * @param {...Node} content
 * @returns {HTMLDialogElement}
 */
export function showDialog(id, title, ...content) {
  const lang = pageLang();
  const close = element('button', { type: 'button', id: `${id}-close`, class: 'later-button' }, kClose[lang]);
  const dialog = element('dialog', { id, class: 'later', 'aria-labelledby': `${id}-title` },
    element('h2', { id: `${id}-title` }, title[lang]), ...content, element('p', {}, close));
  const popover = document.querySelector('#tools:popover-open');
  if (popover instanceof HTMLElement) popover.hidePopover();
  document.body.append(dialog);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());  // beside it
  close.addEventListener('click', () => dialog.close());
  dialog.showModal();
  return dialog;
}
