// Prints how many lines of src/ ran in the tree with counted lines, by room, and which did not: coverage.mjs TREE. Fails under the goal.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { kRoot } from './tree.mjs';

const kLeastPercent = 92;

/** @typedef {Map<string, Map<number, number>>} Lines file in the tree → line → how often it ran */

/**
 * Of a report in lcov's form, the files of src/.
 * @param {string} printed @param {string} [root]
 * @returns {Lines}
 */
export function countsIn(printed, root = kRoot) {
  /** @type {Lines} */
  const lines = new Map();
  let counts = new Map();
  for (const text of printed.split('\n')) {
    const [key, value = ''] = text.split(/:(.*)/);
    if (key === 'SF') {
      counts = new Map();
      const path = relative(root, value);
      if (path.startsWith('src/')) lines.set(path, counts);
    } else if (key === 'DA') {
      const [line, count] = value.split(',').map(Number);
      counts.set(line, count);
    }
  }
  return lines;
}

/** @param {number[]} missed ascending @returns {string} "3-5, 9" */
export function rangesOf(missed) {
  /** @type {[number, number][]} */
  const ranges = [];
  for (const line of missed) {
    const last = ranges.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}

/**
 * @param {Lines} lines
 * @returns {{rooms: Map<string, [number, number]>, missed: {path: string, lines: string, count: number}[]}} of a room: lines that ran, and all
 */
export function summed(lines) {
  const rooms = new Map();
  const missed = [];
  for (const [path, counts] of [...lines].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const all = [...counts].sort(([a], [b]) => a - b);
    const unreached = all.filter(([, count]) => count === 0).map(([line]) => line);
    const [ran, of] = rooms.get(dirname(path)) ?? [0, 0];
    rooms.set(dirname(path), [ran + all.length - unreached.length, of + all.length]);
    if (unreached.length > 0) missed.push({ path, lines: rangesOf(unreached), count: unreached.length });
  }
  return { rooms, missed };
}

/** @param {string} tool @param {...string} args @returns {string} what it prints */
function printedBy(tool, ...args) {
  const { status, stdout, stderr, error } = spawnSync(tool, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error) throw error;
  if (status !== 0) throw new Error(`${tool}: ${stderr}`);
  return stdout;
}

/** @param {string} tree @returns {Lines} */
function countsOf(tree) {
  const profiles = join(tree, 'profiles');
  if (!existsSync(profiles)) throw new Error(`no test has run in ${tree}: ./dev test sanitize runs them, ./dev coverage does both`);
  const merged = join(tree, 'merged.profdata');
  const runs = readdirSync(profiles).map((name) => join(profiles, name));
  printedBy('llvm-profdata-14', 'merge', '-sparse', '-o', merged, ...runs);
  const tests = readdirSync(join(tree, 'tests')).filter((name) => name.endsWith('_tests'));
  const programs = tests.map((name) => join(tree, 'tests', name)).flatMap((path) => ['-object', path]);
  return countsIn(printedBy('llvm-cov-14', 'export', '-format=lcov', `-instr-profile=${merged}`, join(tree, 'quanlian'), ...programs));
}

/** @param {string} tree @returns {boolean} whether the goal is met */
function report(tree) {
  const { rooms, missed } = summed(countsOf(tree));
  const percent = (/** @type {number} */ ran, /** @type {number} */ of) => `${((100 * ran) / of).toFixed(1)} %`.padStart(8);
  console.log('Not reached:');
  for (const { path, lines, count } of missed) console.log(`  ${path}: ${lines} (${count})`);
  console.log('Lines that ran:');
  let [ran, of] = [0, 0];
  for (const [name, room] of rooms) {
    console.log(`${percent(...room)}  ${room[0]} of ${room[1]}`.padEnd(26) + name);
    ran += room[0];
    of += room[1];
  }
  console.log(`${percent(ran, of)}  ${ran} of ${of}`.padEnd(26) + 'src, but for src/browser: the browser tests run that');
  if (of > 0 && (100 * ran) / of >= kLeastPercent) return true;
  console.error(`coverage: under the goal of ${kLeastPercent} %`);
  return false;
}

if (process.argv[1] && existsSync(process.argv[1]) && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!report(process.argv[2])) process.exitCode = 1;
}
