// Where the viewer's files are on a site: beside the page, each with its own address. The single file has another such module.

export const kOneFile = false;

/** @param {string} address @param {RequestCache} [cache] @returns {Promise<Response>} */
export function get(address, cache = 'default') {
  return fetch(address, { cache });
}

/** @param {string} address of a module of web/later @returns {Promise<any>} */
export function load(address) {
  return import(address);
}
