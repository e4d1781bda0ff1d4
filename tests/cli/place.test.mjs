// quanlian place: nobody counts characters.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root, run, scratch } from './program.mjs';

const kText = '标题\r\n甲公司卖出𠮷卡3万余张，乙卖出3万余张。\r\n又说：3万余张。\n';

/** A case whose quotes have no place yet, and its source. @param {import('node:test').TestContext} t @param {(file: any) => void} [edit] */
function workshop(t, edit = () => {}) {
  const folder = scratch(t);
  const path = join(folder, 'case.json');
  const source = join(folder, 'source.txt');
  writeFileSync(source, kText);
  const file = JSON.parse(readFileSync(join(root, 'tests/golden/cases/good-minimal.json'), 'utf8'));
  file.units = [{ id: 'card', zh: '张', en: 'cards', enOne: 'card' }];
  const cite = (/** @type {string} */ quote) => [{ source: 'report', quote }];
  file.evidence = [
    { id: 'a', number: 'E1', on: 'link:maker-seller', what: { zh: '卡', en: 'cards' }, quantity: { value: 30000, bound: 'more-than', unit: 'card' }, status: 'reported', citations: cite('卖出𠮷卡3万余张') },
    { id: 'b', number: 'E2', on: 'link:maker-seller', what: { zh: '卡', en: 'cards' }, quantity: { value: 30000, bound: 'more-than', unit: 'card' }, status: 'reported', citations: cite('3万余张') },
  ];
  edit(file);
  writeFileSync(path, JSON.stringify(file, null, 2));
  return { folder, path, source, read: () => JSON.parse(readFileSync(path, 'utf8')) };
}

/** What stands between two code points. @param {[number, number]} span */
const at = ([start, end]) => [...kText].slice(start, end).join('');

test('a quote that stands at several places is shown with each, nothing is written until one is chosen', (t) => {
  const { path, source, read } = workshop(t);
  const before = readFileSync(path, 'utf8');
  const { status, stderr } = run('place', path, '--source', `report=${source}`);
  assert.equal(status, 1);
  assert.match(stderr, /\/evidence\/1\/citations\/0: expected one place of "3万余张", found 3: #1 characters 11–15 “.*\[3万余张\]，乙卖出3万余张。.*” #2 .* #3 /);
  assert.match(stderr, /say which: --choose \/evidence\/1\/citations\/0#1/);
  assert.equal(readFileSync(path, 'utf8'), before);

  assert.equal(run('place', path, '--source', `report=${source}`, '--choose', '/evidence/1/citations/0#2').status, 0);
  const file = read();
  assert.equal(at(file.evidence[0].citations[0].span), '卖出𠮷卡3万余张');
  assert.deepEqual(file.evidence[1].citations[0].span, [19, 23]);
  const bytes = readFileSync(source);
  assert.deepEqual(file.sources[0].digest, { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length, codePoints: [...kText].length });
  assert.equal(run('check', path).status, 0);
  assert.equal(run('verify', path, '--source', `report=${source}`).status, 0);
});

test('what is placed stays, and nothing else of the file is touched', (t) => {
  const { path, source } = workshop(t);
  const before = readFileSync(path, 'utf8');
  run('place', path, '--source', `report=${source}`, '--choose', '/evidence/1/citations/0#3');
  const placed = readFileSync(path, 'utf8');
  assert.equal(placed.replace(/, "span": \[\d+, \d+\]/g, '').replace(/, "digest": \{[^}]*\}/, ''), before);
  const { status, stdout } = run('place', path, '--source', `report=${source}`);
  assert.equal(status, 0);
  assert.match(stdout, /placed 0 of 2 quotes anew/);
  assert.equal(readFileSync(path, 'utf8'), placed);
});

test('a span that is wrong is put right, a digest of an older text too; --out leaves the file', (t) => {
  const { path, folder, source } = workshop(t, (file) => {
    file.sources[0].digest = { sha256: '0'.repeat(64), bytes: 1, codePoints: 90 };
    file.evidence[0].citations[0].span = [1, 9];
    file.evidence[1].citations[0].span = [11, 15];
  });
  const before = readFileSync(path, 'utf8');
  const out = join(folder, 'out.json');
  assert.equal(run('place', path, '--source', `report=${source}`, '--out', out).status, 0);
  const file = JSON.parse(readFileSync(out, 'utf8'));
  assert.equal(at(file.evidence[0].citations[0].span), '卖出𠮷卡3万余张');
  assert.deepEqual(file.evidence[1].citations[0].span, [11, 15]);
  assert.notEqual(file.sources[0].digest.sha256, '0'.repeat(64));
  assert.equal(readFileSync(path, 'utf8'), before);
});

test('a quote that stands nowhere, a source that is no text, a choice that is none: each is said, nothing is written', (t) => {
  const { path, folder, source } = workshop(t, (file) => { file.evidence[0].citations[0].quote = '卖出卡4万余张'; });
  const before = readFileSync(path, 'utf8');
  assert.match(run('place', path, '--source', `report=${source}`, '--choose', '/evidence/1/citations/0#1').stderr, /\/evidence\/0\/citations\/0: expected "卖出卡4万余张" in .*, found it nowhere/);
  writeFileSync(join(folder, 'bad.txt'), Buffer.from([0xb1, 0xe2]));
  assert.match(run('place', path, '--source', `report=${join(folder, 'bad.txt')}`).stderr, /expected a text in UTF-8/);
  for (const wrong of ['/evidence/1/citations/0', '/evidence/9/citations/0#1', '/evidence/1/citations/0#x', '/evidence/1/citations/0#1x']) {
    assert.equal(run('place', path, '--source', `report=${source}`, '--choose', wrong).status, 2, wrong);
  }
  assert.equal(run('place', path, '--source', `none=${source}`).status, 2);
  assert.equal(readFileSync(path, 'utf8'), before);
});
