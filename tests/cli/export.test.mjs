// quanlian export: the ledger of a case's figures.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { bundledCase, run } from './program.mjs';

const folder = mkdtempSync(join(tmpdir(), 'quanlian-export-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const theCase = JSON.parse(readFileSync(bundledCase, 'utf8'));
const kDigest = createHash('sha256').update(readFileSync(bundledCase)).digest('hex');

test('every figure of the case is a line, in the language of the case or the one asked for', () => {
  for (const lang of /** @type {const} */ (['zh', 'en'])) {
    const { status, stdout } = run('export', bundledCase, '--format', 'csv', '--lang', lang);
    assert.equal(status, 0);
    assert.ok(stdout.startsWith('\ufeff'));
    for (const { number, quantity } of theCase.evidence) assert.equal(new RegExp(`\r\n${number},evidence:`).test(stdout), quantity !== undefined, number);
    assert.ok(stdout.includes(kDigest));
  }
  assert.equal(run('export', bundledCase, '--format', 'csv').stdout, run('export', bundledCase, '--format', 'csv', '--lang', 'zh').stdout);
});

test('the links are whole with the address of the site; --out writes the same bytes', () => {
  const { stdout } = run('export', bundledCase, '--format', 'csv', '--lang', 'en', '--base-url', 'https://example.org/x/');
  assert.ok(stdout.includes(`https://example.org/x/yuante/en/#lang=en&view=figures&at=evidence:den-cards&case=${kDigest.slice(0, 12)}`));
  const out = join(folder, 'new', 'ledger.csv');
  assert.equal(run('export', bundledCase, '--format', 'csv', '--out', out).status, 0);
  assert.equal(readFileSync(out, 'utf8'), run('export', bundledCase, '--format', 'csv').stdout);
});

test('another format, language or address is wrong usage; a case that is not there is a problem of the input', () => {
  for (const args of [[], ['--format', 'xls'], ['--format', 'csv', '--lang', 'fr'], ['--format', 'csv', '--base-url', 'javascript:alert(1)']]) {
    assert.equal(run('export', bundledCase, ...args).status, 2, args.join(' '));
  }
  assert.equal(run('export', 'no-such.json', '--format', 'csv').status, 1);
});
