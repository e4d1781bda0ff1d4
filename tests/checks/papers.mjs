// The project's documents name only what is there: files of the tree, and commands of ./dev and quanlian with their options.
import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { kAllowed, kRooms } from '../layers/rules.mjs';
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
export function documentsOf(root) {
  return filesOf(root).filter((path) => /\.md$/.test(path) && !path.startsWith('tests/golden/'));
}

/**
 * The pieces of a document that are code: in a block each line, with those that it goes on in; else what stands between back-ticks.
 * @param {string} text of a document
 * @returns {{line: number, code: string}[]}
 */
export function codeOf(text) {
  let fenced = false;
  const lines = text.split('\n');
  return lines.flatMap((content, index) => {
    const line = index + 1;
    if (content.startsWith('```')) {
      fenced = !fenced;
      return [];
    }
    if (fenced && lines[index - 1].endsWith('\\')) return [];  // said with the line that it goes on from
    for (let next = index; fenced && content.endsWith('\\') && next + 1 < lines.length;) content = content.slice(0, -1) + lines[++next];
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

/**
 * The commands of a help text, each with what is said of it: lines that begin with two blanks and a lower-case word.
 * @param {string} help
 * @returns {Map<string, string>}
 */
export function commandsOf(help) {
  const entries = [...help.matchAll(/^ {2}([a-z]+)\b(.*(?:\n {3,}.*)*)/gm)];
  return new Map(entries.map(([, name, text]) => [name, text]));
}

/**
 * What a document says of ./dev: its command, and the part of it that a lower-case word names.
 * @param {string} root
 * @param {Map<string, string>} commands what ./dev --help lists
 * @returns {import('./tree.mjs').Finding}
 */
export function checkDevCommands(root, commands) {
  const problems = [...commands.keys()].flatMap((name) => {
    const part = `.dev/${name}.sh`;
    const there = existsSync(join(root, part)) && (textOf(root, part) ?? '').includes(`dev_${name}() {`);
    return there ? [] : [`dev: its usage names "${name}", but no dev_${name} in ${part}`];
  });
  let count = 0;
  for (const document of documentsOf(root)) {
    for (const { line, code } of codeOf(textOf(root, document) ?? '')) {
      for (const [, command, part] of code.matchAll(/\.\/dev ([a-z]+)(?: ([a-z]+)\b)?/g)) {
        count++;
        const usage = commands.get(command);
        if (usage === undefined) problems.push(`${document}:${line}: ./dev has no command "${command}"`);
        else if (part && !new RegExp(`\\b${part}\\b`).test(usage)) problems.push(`${document}:${line}: the usage of ./dev ${command} knows no "${part}"`);
      }
    }
  }
  return { problems, notes: [`${commands.size} commands, named ${count} times`] };
}

/**
 * What a document says of the program: its command, and every option that follows in the same code.
 * @param {string} root
 * @param {Map<string, string>} commands what quanlian --help lists
 * @param {(command: string) => string} helpOf
 * @returns {import('./tree.mjs').Finding}
 */
export function checkProgramCommands(root, commands, helpOf) {
  /** @type {string[]} */
  const problems = [];
  let count = 0;
  for (const document of documentsOf(root)) {
    for (const { line, code } of codeOf(textOf(root, document) ?? '')) {
      const call = /(?:^|[\s/])quanlian ([a-z]+)(?![\w./])(.*)/.exec(code.split(/ [#|>] /)[0]);
      if (!call) continue;
      count++;
      const [, command, rest] = call;
      if (!commands.has(command)) {
        problems.push(`${document}:${line}: quanlian has no command "${command}"`);
        continue;
      }
      const help = helpOf(command);
      for (const [option] of rest.matchAll(/--[a-z-]+/g)) {
        if (!new RegExp(`${option}(?![a-z-])`).test(help)) problems.push(`${document}:${line}: quanlian ${command} has no option ${option}`);
      }
    }
  }
  return { problems, notes: [`${commands.size} commands, named ${count} times`] };
}

const kArchitecture = 'docs/ARCHITECTURE.md';
/** | `src/LAYER` or `src/LAYER/ROOM` | what it holds | what it may include, or nothing | */
const kLayerRow = /^\| `src\/([a-z]+)(?:\/([a-z]+))?` \|.*\| ([^|]*) \|$/gm;

/**
 * The tables of layers and rooms say what tests/layers/rules.mjs holds, no more and no less.
 * @param {string} root
 * @returns {import('./tree.mjs').Finding}
 */
export function checkLayerTables(root) {
  const wanted = new Map(Object.entries(kAllowed));
  for (const [layer, rooms] of Object.entries(kRooms)) {
    for (const [room, allowed] of Object.entries(rooms)) wanted.set(`${layer}/${room}`, allowed);
  }
  const said = new Map([...(textOf(root, kArchitecture) ?? '').matchAll(kLayerRow)].map(([, layer, room, may]) => [
    room ? `${layer}/${room}` : layer,
    may === 'nothing' ? '' : may.replaceAll('`', ''),
  ]));
  const problems = [...new Set([...wanted.keys(), ...said.keys()])].flatMap((name) => {
    const rule = wanted.get(name)?.join(' ');
    if (rule === undefined) return [`${kArchitecture}: src/${name} is not in tests/layers/rules.mjs`];
    if (!said.has(name)) return [`${kArchitecture}: no row for src/${name}`];
    return said.get(name) === rule ? [] : [`${kArchitecture}: src/${name} may include "${rule}", not "${said.get(name)}"`];
  });
  return { problems };
}
