// The files of the project as the checks see them: without what builds, packages and git leave behind.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const kRoot = fileURLToPath(new URL('../..', import.meta.url));
const kOutside = new Set(['.git', 'build', 'node_modules']);

/**
 * @typedef {object} Finding what one check found
 * @property {string[]} problems empty: the check passed
 * @property {string[]} [notes] printed in any case
 * @property {string} [skipped] why the check could not run
 */

/**
 * Paths from the root, sorted.
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
export function filesOf(root, folder = '') {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (kOutside.has(entry.name)) return [];  // .git is a file where the tree is one of several worktrees
      if (entry.isDirectory()) return filesOf(root, path);
      return entry.isFile() ? [path] : [];
    });
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string | null} null for a binary file
 */
export function textOf(root, path) {
  const bytes = readFileSync(join(root, path));
  return bytes.includes(0) ? null : bytes.toString('utf8');
}
