// quanlian cite: one item, in one language, with the day that is handed in.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bundledCase, run } from './program.mjs';

const kDigest = createHash('sha256').update(readFileSync(bundledCase)).digest('hex').slice(0, 12);

test('an item is cited by its number or its address, in the language of the case or the one asked for', () => {
  const zh = run('cite', bundledCase, 'E8', '--accessed', '2026-01-02');
  assert.equal(zh.status, 0);
  assert.match(zh.stdout, /^E8 .*1000万余张/);
  assert.match(zh.stdout, /\(2026-11-24\)\[2026-01-02\]/);
  assert.ok(zh.stdout.includes(kDigest));
  assert.equal(run('cite', bundledCase, 'evidence:cards-2018', '--accessed', '2026-01-02').stdout, zh.stdout);
  const en = run('cite', bundledCase, 'E8', '--lang', 'en', '--accessed', '2026-01-02').stdout;
  assert.match(en, /more than 10 million cards/);
  assert.match(en, /accessed 2 January 2026/);
});

test('with the address of the site the link is whole; without it the place in the record is given', () => {
  const fragment = (/** @type {string} */ lang) => `#lang=${lang}&at=link:operator-reseller&case=${kDigest}`;
  const whole = run('cite', bundledCase, 'link:operator-reseller', '--base-url', 'https://example.org/x/');
  assert.ok(whole.stdout.includes(`https://example.org/x/yuante/${fragment('zh')}`), whole.stdout);
  const english = run('cite', bundledCase, 'link:operator-reseller', '--base-url', 'https://example.org/x/', '--lang', 'en');
  assert.ok(english.stdout.includes(`https://example.org/x/yuante/en/${fragment('en')}`), english.stdout);
  assert.ok(run('cite', bundledCase, 'link:operator-reseller').stdout.includes(`本记录内 ${fragment('zh')}`));
});

test('without a day it is today', () => {
  const day = () => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(new Date());
  const before = day();
  const { stdout } = run('cite', bundledCase, 'case');
  assert.ok([before, day()].some((today) => stdout.includes(`[${today}]`)), stdout);
});

test('an unknown item is wrong usage, with the one that was meant; so are half a day and an address that is none', () => {
  const near = run('cite', bundledCase, 'evidence:cards-2081');
  assert.equal(near.status, 2);
  assert.match(near.stderr, /did you mean "evidence:cards-2018"/);
  for (const args of [['E8', '--accessed', '2026-01'], ['E8', '--accessed', '2026-02-30'], ['E8', '--lang', 'fr'],
    ['E8', '--base-url', 'javascript:alert(1)'], ['nothing-like-it-at-all'], []]) {
    assert.equal(run('cite', bundledCase, ...args).status, 2, args.join(' '));
  }
});

test('a case with errors is not cited', () => {
  assert.equal(run('cite', 'no-such.json', 'E1').status, 1);
});
