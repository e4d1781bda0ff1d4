// web/viewer_files.json against the tree: every tool has its module and every module is a tool; what a page names, a script reads.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './tree.mjs';

const camelCase = (/** @type {string} */ word) => word.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/**
 * @param {string} root
 * @returns {import('./tree.mjs').Finding}
 */
export function checkViewerFiles(root) {
  /** @type {typeof import('../cli/fake_viewer.mjs').viewerFiles} */
  const { files, tools } = JSON.parse(readFileSync(join(root, 'web/viewer_files.json'), 'utf8'));
  const folders = readdirSync(join(root, 'web/later'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const words = tools.map((tool) => tool.word);
  const scripts = filesOf(root, 'web').filter((path) => path.endsWith('.js')).map((path) => readFileSync(join(root, path), 'utf8')).join('\n');
  const attributes = [...files.filter((file) => file.attribute).map((file) => file.word),
    ...tools.filter((tool) => tool.attribute).map((tool) => `later-${tool.word}`)];
  return {
    problems: [
      ...folders.filter((folder) => !words.includes(folder)).map((folder) => `web/later/${folder} is no tool of web/viewer_files.json`),
      ...words.filter((word) => !folders.includes(word)).map((word) => `web/viewer_files.json: the tool "${word}" has no folder in web/later`),
      ...attributes.filter((word) => !new RegExp(`\\b${camelCase(word)}\\b`).test(scripts))
        .map((word) => `web/viewer_files.json: no script reads data-${word}`),
    ],
  };
}
