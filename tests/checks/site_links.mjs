// Reads every page of a built site and follows what it names, by reading, not by a browser: files, places in pages, items.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const kAddress = /\s(?:href|src|data-wasm|data-font-\w+|data-case-file)="([^"]*)"/g;

/** @param {string} text */
const unescaped = (text) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/**
 * @typedef {object} Page
 * @property {string} path from the site's root
 * @property {string} html
 * @property {Set<string>} ids
 * @property {Set<string>} items what data-at names
 */

/** @param {string} site @returns {Map<string, Page>} */
export function readPages(site) {
  const paths = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html')).sort();
  return new Map(paths.map((path) => {
    const html = readFileSync(join(site, path), 'utf8');
    const all = (/** @type {RegExp} */ pattern) => new Set([...html.matchAll(pattern)].map(([, value]) => unescaped(value)));
    return [path, { path, html, ids: all(/\sid="([^"]*)"/g), items: all(/\sdata-at="([^"]*)"/g) }];
  }));
}

/**
 * The relative addresses of all pages that lead nowhere.
 * @param {string} site
 * @param {Map<string, Page>} pages
 * @returns {{broken: string[], followed: number}}
 */
export function followAll(site, pages) {
  /** @type {string[]} */
  const broken = [];
  let followed = 0;
  for (const page of pages.values()) {
    for (const [, escaped] of page.html.matchAll(kAddress)) {
      const address = unescaped(escaped);
      if (/^[a-z]+:/.test(address)) continue;  // of another site
      followed++;
      const [path, fragment = ''] = address.split('#');
      const target = path ? normalize(join(dirname(page.path), path)) : page.path;
      const file = join(site, target);
      if (target.startsWith('..') || !existsSync(file) || !statSync(file).isFile()) {
        broken.push(`${page.path}: ${address}: no such file`);
      } else if (fragment.includes('=')) {
        const at = new URLSearchParams(fragment).get('at');
        if (at !== null && !pages.get(target)?.items.has(at)) broken.push(`${page.path}: ${address}: no such item there`);
      } else if (fragment && !pages.get(target)?.ids.has(fragment)) {
        broken.push(`${page.path}: ${address}: no such place there`);
      }
    }
  }
  return { broken, followed };
}

/** @param {string} site @returns {{files: number, bytes: number}} */
export function sizeOf(site) {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((path) => statSync(join(site, path))).filter((file) => file.isFile());
  return { files: files.length, bytes: files.reduce((sum, file) => sum + file.size, 0) };
}
