// Where the viewer's files are on a site: beside the page, each with its own address. The single file has another such module.
import { sayIfLate } from '../failure.js';

export const kOneFile = false;

/** @param {string} address @param {RequestCache} [cache] @returns {Promise<Response>} */
export const get = (address, cache = 'default') => sayIfLate(fetch(address, { cache }));

/** @param {string} address of a module of web/later @returns {Promise<any>} */
export const load = (address) => sayIfLate(import(address));
