// Runs the command-line program for the tests and looks at what it says and leaves behind.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const program = process.env.QUANLIAN_CLI ?? join(root, 'build/native/quanlian');
export const bundledCase = join(root, 'assets/cases/yuante.json');

/**
 * @param {...string} args
 * @returns {{status: number | null, stdout: string, stderr: string}}
 */
export function run(...args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (error) throw error;
  return { status, stdout, stderr };
}

/**
 * A folder of its own for one test, gone afterwards.
 * @param {import('node:test').TestContext} test
 */
export function scratch(test) {
  const folder = mkdtempSync(join(tmpdir(), 'quanlian-cli-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
