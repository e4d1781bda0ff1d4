// Runs `quanlian view` for tests: until it answers, what it says meanwhile, and its end.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { program } from './program.mjs';

/**
 * @typedef {object} Problem as src/cli/live/told.cc writes it
 * @property {'error' | 'warning'} severity
 * @property {string} label
 * @property {string} place
 * @property {string} pointer
 * @property {string} message
 * @property {string} hint
 * @property {{number: number, before: string, at: string, after: string}} [line]
 */
/** @typedef {{site: string, grave: boolean, head: string, open: string, more: string, words: Record<string, string>, problems: Problem[]}} Told */

const kMostMs = 30_000;

/**
 * What `asks` answers, once it is more than nothing.
 * @template T
 * @param {() => Promise<T> | T} asks
 */
export async function eventually(asks) {
  const end = Date.now() + kMostMs;
  for (;;) {
    const answer = await asks();
    if (answer) return answer;
    assert.ok(Date.now() < end, `never came true: ${asks}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

/**
 * Ended with the test at the latest.
 * @param {{after: (fn: () => unknown) => void}} test
 * @param {string[]} args without the command; a free port where none is named
 * @param {import('node:child_process').SpawnOptions & {program?: string}} [options]
 */
export async function startView(test, args, options = {}) {
  const port = args.includes('--port') ? [] : ['--port', '0'];
  const child = spawn(options.program ?? program, ['view', ...args, ...port], { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text) => (said.out += text));
  child.stderr?.setEncoding('utf8').on('data', (text) => (said.err += text));
  const ended = once(child, 'close').then(([status, signal]) => ({ status, signal }));
  const end = async (/** @type {NodeJS.Signals} */ signal = 'SIGTERM') => {
    child.kill(signal);
    return ended;
  };
  test.after(() => end('SIGKILL'));
  await eventually(() => said.out.includes('\n') || child.exitCode !== null);
  const origin = /^(http:\/\/127\.0\.0\.1:\d+)\/\n/.exec(said.out)?.[1];
  assert.ok(origin, `no address: ${said.out}${said.err}`);

  /** @param {string} path @param {Record<string, string>} [headers] */
  const get = (path, headers = {}) => fetch(origin + path, { headers, redirect: 'manual' });
  /** @param {string} [lang] @returns {Promise<Told>} */
  const told = async (lang = 'en') => /** @type {Promise<Told>} */ ((await get(`/quanlian-view.json?lang=${lang}`)).json());
  /** What is told, once it is so. @param {(told: Told) => unknown} is @returns {Promise<Told>} */
  const until = (is) => eventually(async () => {
    const now = await told();
    return is(now) ? now : null;
  }).then((now) => /** @type {Told} */ (now));
  return { origin, port: Number(new URL(origin).port), said, get, told, until, end };
}
