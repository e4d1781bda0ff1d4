// Where the viewer's files are in a single HTML file: unpacked by start.js, each named by its fragment.
import { languages } from 'quanlian-languages';
import * as tools from 'quanlian-tools';

export const kOneFile = true;

/** @type {typeof globalThis & {quanlianFiles?: Map<string, Uint8Array<ArrayBuffer>>}} */
const here = globalThis;
const files = here.quanlianFiles ?? new Map();
delete here.quanlianFiles;

/** As the page came, before anything changed it: what its own language is made of again. */
const page = (() => {
  const copy = /** @type {HTMLElement} */ (document.documentElement.cloneNode(true));
  copy.querySelectorAll('script').forEach((script) => script.remove());
  return copy.outerHTML;
})();

/** @param {string} address "#name" @returns {Promise<Response>} */
export async function get(address) {
  const name = address.slice(address.indexOf('#') + 1);
  if (name === `packed-${languages[0].tag}`) return new Response(page);
  const bytes = files.get(name);
  return bytes ? new Response(bytes) : Response.error();
}

/** @param {string} address "#name" @returns {Promise<any>} */
export async function load(address) {
  return /** @type {Record<string, any>} */ (tools)[address.slice(address.indexOf('#') + 1)];
}
