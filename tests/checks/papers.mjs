// The project's documents name only what is there: files of the tree, and commands of ./dev and quanlian with their options.
import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { filesOf, textOf } from './tree.mjs';

/** A path from the root, in prose or in code. Behind "/" or ":" it is part of an address, and "…" stands for what a build makes. */
const kPath = /(?<![\w./:*-])(?:src|web|assets|tests|docs|cmake|\.dev|\.ci)\/[\w./*-]*[\w/*](?![…\w])/g;
/** A source file without its folder, in code: of a kind that only people write. */
const kSourceName = /^[\w-]+(?:\.test)?\.(?:cc|h|mjs|cmake|sh|md)$/;
const kMarkdownLink = /\]\(([^)\s#]+)[^)]*\)/g;

/**
 * The documents of the project, without what tests expect.
 * @param {string} root
 */
function documentsOf(root) {
  return filesOf(root).filter((path) => /\.md$/.test(path) && !path.startsWith('tests/golden/'));
}

/**
 * The pieces of a line that are code: all of it in a block, else what stands between back-ticks.
 * @param {string} text of a document
 * @returns {{line: number, code: string}[]}
 */
function codeOf(text) {
  let fenced = false;
  return text.split('\n').flatMap((content, index) => {
    const line = index + 1;
    if (content.startsWith('```')) {
      fenced = !fenced;
      return [];
    }
    if (fenced || content.startsWith('    ')) return [{ line, code: content }];
    return [...content.matchAll(/`([^`]+)`/g)].map(([, code]) => ({ line, code }));
  });
}

/**
 * Whether a path of a document is a file or a folder. NAME and * stand for any characters but "/".
 * @param {string[]} files all of the tree
 * @param {string} path
 */
function isThere(files, path) {
  const pattern = path.replace(/\/$/, '').replaceAll('.', '\\.').replace(/\*|NAME/g, '[^/]+');
  const wanted = new RegExp(`^${pattern}(/|$)`);
  return files.some((file) => wanted.test(file));
}

/**
 * @param {string} root
 * @returns {import('./tree.mjs').Finding}
 */
export function checkNamedFiles(root) {
  const files = filesOf(root);
  const names = new Set(files.map((path) => path.slice(path.lastIndexOf('/') + 1)));
  let count = 0;
  const problems = documentsOf(root).flatMap((document) => {
    const text = textOf(root, document) ?? '';
    /** @type {string[]} */
    const missing = [];
    const look = (/** @type {number} */ line, /** @type {string} */ path, /** @type {boolean} */ there) => {
      count++;
      if (!there) missing.push(`${document}:${line}: names ${path}, which is not in the tree`);
    };
    text.split('\n').forEach((content, index) => {
      for (const [path] of content.matchAll(kPath)) look(index + 1, path, isThere(files, path));
      for (const [, target] of content.matchAll(kMarkdownLink)) {
        if (/^[a-z]+:/.test(target)) continue;  // another site's
        look(index + 1, target, existsSync(join(root, normalize(join(dirname(document), target)))));
      }
    });
    for (const { line, code } of codeOf(text)) {
      if (kSourceName.test(code) && !code.includes('.gen.')) look(line, code, names.has(code));
    }
    return missing;
  });
  return { problems: [...new Set(problems)], notes: [`${count} names of files in ${documentsOf(root).length} documents`] };
}
