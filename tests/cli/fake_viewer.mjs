// A viewer's folder for tests of the program: every file that the project's list names, with bytes that are no viewer's.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './program.mjs';

/** @type {{files: {word: string, of_site?: string, of_one_file?: string, attribute?: boolean, later?: boolean, by_language?: boolean}[],
 *   tools: {word: string, attribute?: boolean, in_one_file?: boolean}[], worker: string, one_file_start: string}} */
export const viewerFiles = JSON.parse(readFileSync(join(root, 'web/viewer_files.json'), 'utf8'));

/**
 * @param {string} folder
 * @param {Record<string, Buffer | string>} files by name
 */
function write(folder, files) {
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}

/** @param {(string | undefined)[]} names @param {Record<string, Buffer | string>} others */
function named(names, others) {
  const there = names.filter((name) => name !== undefined);
  return { ...Object.fromEntries(there.map((name) => [name, `the bytes of ${name}`])), ...others };
}

/**
 * For `quanlian site`, without tools and worker.
 * @param {string} folder
 * @param {Record<string, Buffer | string>} [others] further files, or other bytes
 */
export const fakeSiteViewer = (folder, others = {}) =>
  write(folder, named(viewerFiles.files.map((file) => file.of_site), others));

/** For `quanlian page`. @param {string} folder @param {Record<string, Buffer | string>} [others] */
export const fakeOneFileViewer = (folder, others = {}) =>
  write(folder, named([viewerFiles.one_file_start, ...viewerFiles.files.map((file) => file.of_one_file)], others));
