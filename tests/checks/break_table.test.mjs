// The table of characters and their classes is that of the Unicode Character Database.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { breakTable, kClasses } from '../../cmake/make_break_table.mjs';
import { kRoot } from './tree.mjs';

const kDatabase = '/usr/share/unicode';
const read = (/** @type {string} */ path) => readFileSync(join(kRoot, path), 'utf8');

test('src/layout/breaks/break_table.inc is what its maker makes', { skip: !existsSync(join(kDatabase, 'LineBreak.txt')) && 'no unicode-data' }, (t) => {
  const made = breakTable(kDatabase);
  const [kept] = /^.*$/m.exec(read('src/layout/breaks/break_table.inc')) ?? [''];
  if (!made.startsWith(kept)) return t.skip(`another version of Unicode than that of the table (${kept})`);
  assert.equal(made, read('src/layout/breaks/break_table.inc'));
});

test('the enum has the classes of the maker', () => {
  const body = /enum class BreakClass[^{]*\{([^}]*)\}/.exec(read('src/layout/breaks/break_class.h'))?.[1] ?? '';
  assert.equal(body.match(/^\s*k\w+/gm)?.length, kClasses.length);
});
