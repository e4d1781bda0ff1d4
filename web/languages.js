// The languages of the interface. Which there are is data (assets/languages.json), put in by the bundler.
import { languages } from 'quanlian-languages';

/** @typedef {string} Lang a language's tag, as the table has it */

/** @param {Lang} tag as a link, a page or a file names it; of one that is not there the first language */
export const languageOf = (tag) => languages.find((one) => one.tag === tag) ?? languages[0];

/** @returns {Lang} the language that the page shows now */
export const pageLang = () => languageOf(document.documentElement.dataset.lang ?? '').tag;

/** @param {Lang} [but] @returns {Lang[]} */
export const allLangs = (but) => languages.map(({ tag }) => tag).filter((tag) => tag !== but);

/** The links of the bar to the page in other languages, by language. @returns {[Lang, HTMLAnchorElement][]} */
export function languageLinks() {
  const links = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll('.bar a[hreflang]')]);
  return links.map((link) => [languages.find(({ html }) => html === link.hreflang)?.tag ?? '', link]);
}
