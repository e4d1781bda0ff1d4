// What a large case costs grows with its file, not with the square of anything in it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fakeOneFileViewer } from './fake_viewer.mjs';
import { program, root, run, scratch } from './program.mjs';

const full = () => JSON.parse(readFileSync(join(root, 'tests/golden/cases/good-full.json'), 'utf8'));

/** The case with that many more figures on one link. @param {number} count */
function manyItems(count) {
  const made = full();
  for (let i = 0; i < count; ++i) {
    const { sameObjectsAs, neverSumWith, ...figure } = made.evidence[0];
    made.evidence.push({ ...figure, id: `more-${i}`, number: `E${1000 + i}` });
  }
  return made;
}

/** Every text in two languages as long as that. @param {string} text */
function longTexts(text) {
  /** @param {any} value @returns {any} */
  const lengthen = (value) => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(lengthen);
    if (typeof value.zh === 'string' && typeof value.en === 'string') return { ...value, zh: text, en: text };
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, lengthen(inner)]));
  };
  return lengthen(full());
}

/** @param {string} folder @returns {number} */
const bytesIn = (folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => statSync(join(folder, name))).filter((file) => file.isFile()).reduce((sum, { size }) => sum + size, 0);

/** Within that much address space. @param {number} mebibytes @param {string[]} args */
const within = (mebibytes, args) =>
  spawnSync('sh', ['-c', `ulimit -v ${mebibytes * 1024}; exec "$0" "$@"`, program, ...args], { encoding: 'utf8', timeout: 120_000 });

test('a site of many items grows with their number', (t) => {
  const folder = scratch(t);
  const sizes = [200, 400, 800].map((count) => {
    const path = join(folder, `${count}.json`);
    writeFileSync(path, JSON.stringify(manyItems(count)));
    const { status, stderr } = run('site', path, '--out', join(folder, String(count)));
    assert.equal(status, 0, stderr);
    return bytesIn(join(folder, String(count)));
  });
  assert.ok(sizes[2] - sizes[1] < 2.2 * (sizes[1] - sizes[0]), sizes.join(' '));
});

test('long texts in every field fit into little memory', (t) => {
  const folder = scratch(t);
  const viewer = fakeOneFileViewer(join(folder, 'viewer'));
  const path = join(folder, 'case.json');
  for (const text of ['纸船公司向票贩子供票，'.repeat(900), 'x'.repeat(10_000), 'e\u0301\u0302'.repeat(3300), 'word and '.repeat(1100)]) {
    writeFileSync(path, JSON.stringify(longTexts(text)));
    for (const [mebibytes, args] of /** @type {[number, string[]][]} */ ([
      [200, ['check', path]],
      [200, ['export', path, '--format', 'csv', '--out', join(folder, 'out.csv')]],
      [200, ['previews', path, '--out', join(folder, 'previews')]],
      [400, ['site', path, '--out', join(folder, 'site')]],
      [700, ['page', path, '--viewer', viewer, '--out', join(folder, 'out.html')]],
    ])) {
      const { status, stderr, signal } = within(mebibytes, args);
      assert.equal(status, 0, `${args[0]}: ${signal} ${stderr.split('\n').filter((line) => line.includes('error')).join('\n')}`);
    }
  }
});

test('a text of a megabyte is refused with its place and the limit, by every command', (t) => {
  const folder = scratch(t);
  const viewer = fakeOneFileViewer(join(folder, 'viewer'));
  const path = join(folder, 'case.json');
  const made = full();
  made.parties[0].name.en = 'x'.repeat(1 << 20);
  writeFileSync(path, JSON.stringify(made));
  for (const args of [['check', path], ['site', path, '--out', join(folder, 'site')], ['page', path, '--viewer', viewer, '--out', join(folder, 'out.html')],
    ['export', path, '--format', 'csv'], ['previews', path, '--out', join(folder, 'previews')], ['cite', path, 'case'], ['characters', path]]) {
    const { status, stderr } = within(200, args);
    assert.equal(status, 1);
    assert.match(stderr, /\/parties\/0\/name\/en: expected at most 20000 characters in a text, found 1048576/);
    assert.ok(stderr.length < 2000);
  }
});
