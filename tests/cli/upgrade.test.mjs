// quanlian upgrade: a case file of an earlier form in the form of today.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { bundledCase, run } from './program.mjs';

const folder = mkdtempSync(join(tmpdir(), 'quanlian-upgrade-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Every text file of a text-only site of the case but for its digests and the digests of what holds them. @param {string} path */
function pagesOf(path) {
  const out = mkdtempSync(join(folder, 'site-'));
  assert.equal(run('site', path, '--out', out).status, 0);
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).sort();
  return pages.map((name) => [name, readFileSync(join(out, name), 'utf8').replace(/\b[0-9a-f]{12,64}\b|sha256-[A-Za-z0-9+/=]+/g, '#')]);
}

test('the bundled case in the second form is whole, and every page says the same', () => {
  const out = join(folder, 'new', 'case.json');
  assert.equal(run('upgrade', bundledCase, '--out', out).status, 0);
  assert.equal(JSON.parse(readFileSync(out, 'utf8')).schema, 'quanlian/2');
  assert.deepEqual(run('check', out).status, 0);
  assert.deepEqual(pagesOf(out), pagesOf(bundledCase));
  assert.match(run('diff', bundledCase, out).stdout, /schema: "quanlian\/1" → "quanlian\/2"\n1 changed, 0 added, 0 removed/);
});

test('what is of the second form already stays byte for byte; without --out it is printed', () => {
  const out = join(folder, 'again.json');
  assert.equal(run('upgrade', bundledCase, '--out', out).status, 0);
  assert.equal(run('upgrade', out).stdout, readFileSync(out, 'utf8'));
});

test('a file with problems is not written; they are said as check says them', () => {
  const bad = join(folder, 'bad.json');
  writeFileSync(bad, readFileSync(bundledCase, 'utf8').replace('"chain"', '"chian"'));
  const out = join(folder, 'none.json');
  const { status, stderr } = run('upgrade', bad, '--out', out);
  assert.equal(status, 1);
  assert.equal(stderr, run('check', bad).stderr);
  assert.throws(() => readFileSync(out));
});
