// What a first visit loads, after brotli: the page and every file that it, or one of those, names. Counted by reading, not by a browser.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { viewerFiles } from '../cli/fake_viewer.mjs';
import { brotliBytes } from '../e2e/serve.mjs';

export const kBudget = 350 * 1024;
/** Loaded only when it is needed; tests/e2e/later.test.mjs sees to it that a first visit asks for none of them. */
const kLater = new RegExp(` data-(later|later-[a-z]+|${viewerFiles.files.filter((file) => file.later).map((file) => (file.by_language ? `${file.word}-[A-Za-z-]+` : file.word)).join('|')})="[^"]*"`, 'g');
const kNamesOthers = /\.(html|js|mjs|css)$/;

/**
 * The page first, then what is reached from it, by name.
 * @param {string} site
 * @param {string} page from the site's root
 * @returns {string[]}
 */
export function firstVisitFiles(site, page) {
  // The service worker is joined when the page is at rest and is no part of what a visit waits for.
  const assets = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.[a-z0-9]+$/.test(path) && !path.endsWith('.html') && !['SHA256SUMS', viewerFiles.worker].includes(basename(path))).sort();
  const folder = page.slice(0, page.lastIndexOf('/') + 1);
  const reached = [page];
  for (const path of reached) {
    if (!kNamesOthers.test(path)) continue;
    const text = readFileSync(join(site, path), 'utf8').replace(kLater, '');
    for (const asset of assets) {
      const mine = !/(^|\/)(case|app-[a-z]+)\.json$/.test(asset) || asset.startsWith(folder);  // another case's files have the same names
      if (mine && !reached.includes(asset) && text.includes(basename(asset))) reached.push(asset);
    }
  }
  return reached;
}

/**
 * @param {string} site
 * @param {string} page
 * @returns {import('./tree.mjs').Finding & {total: number}}
 */
export function measureFirstVisit(site, page) {
  if (!existsSync(join(site, page))) return { problems: [`${page} is not in the site: ./dev build makes it`], total: 0 };
  const rows = firstVisitFiles(site, page).map((path) => {
    const plain = readFileSync(join(site, path));
    // woff2 is brotli inside already: a server sends it as it is.
    return { path, plain: plain.length, sent: path.endsWith('.woff2') ? plain.length : brotliBytes(plain).length };
  });
  const total = rows.reduce((sum, row) => sum + row.sent, 0);
  const line = (/** @type {string} */ path, /** @type {number} */ sent, /** @type {number} */ plain) =>
    `${String(sent).padStart(8)} bytes (${String(plain).padStart(8)} plain)  ${path}`;
  const notes = rows.map((row) => line(row.path, row.sent, row.plain));
  notes.push(line(`all of a first visit, of ${kBudget} allowed`, total, rows.reduce((sum, row) => sum + row.plain, 0)));
  /** @type {string[]} */
  const problems = [];
  if (total > kBudget) problems.push(`a first visit takes ${total} bytes after brotli, ${total - kBudget} more than allowed`);
  for (const kind of ['.wasm', '.js', '.woff2', '.json']) {
    if (!rows.some((row) => row.path.endsWith(kind))) problems.push(`${page} leads to no ${kind} file: is the viewer missing?`);
  }
  return { problems, notes, total };
}
