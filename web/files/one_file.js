// Where the viewer's files are in a single HTML file: packed in elements of the page, each named by its fragment.
import * as tools from 'quanlian-tools';

export const kOneFile = true;

const kDigits = 91;
const kBits = 13;

/** As the page came, before anything changed it: what its own language is made of again. */
const page = (() => {
  const copy = /** @type {HTMLElement} */ (document.documentElement.cloneNode(true));
  copy.querySelectorAll('script').forEach((script) => script.remove());
  return copy.outerHTML;
})();

/** See src/cli/pack.h. @param {string} text */
function bytesOf(text) {
  const start = text.indexOf(' ') + 1;
  const bytes = new Uint8Array(Number(text.slice(0, start)));
  const values = new Uint8Array(128);
  for (let code = 33, value = 0; code < 127; code++) {
    if (!'<&\\'.includes(String.fromCharCode(code))) values[code] = value++;
  }
  let bits = 0;
  let count = 0;
  for (let at = start, to = 0; to < bytes.length; at += 2) {
    bits = (bits << kBits) | (values[text.charCodeAt(at)] * kDigits + values[text.charCodeAt(at + 1)]);
    for (count += kBits; count >= 8 && to < bytes.length; count -= 8) bytes[to++] = bits >> (count - 8);
    bits &= (1 << count) - 1;
  }
  return bytes;
}

/** @param {string} address "#id" @returns {Promise<Response>} */
export async function get(address) {
  const id = address.slice(address.indexOf('#') + 1);
  if (id === 'packed-zh') return new Response(page);
  const element = document.getElementById(id);
  if (!(element instanceof HTMLScriptElement)) return Response.error();
  const bytes = bytesOf(element.text);
  if (element.type !== 'application/gzip') return new Response(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream, { headers: { 'Content-Type': id === 'packed-wasm' ? 'application/wasm' : 'application/octet-stream' } });
}

/** @param {string} address "#name" @returns {Promise<any>} */
export async function load(address) {
  return /** @type {Record<string, any>} */ (tools)[address.slice(address.indexOf('#') + 1)];
}
