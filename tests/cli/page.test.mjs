// What `quanlian page` writes: one file, the same bytes each time, with the case inside byte for byte.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesIn } from '../../web/files/packed.js';
import { fakeOneFileViewer } from './fake_viewer.mjs';
import { bundledCase, run, scratch } from './program.mjs';

/** What the page holds, as its own script unpacks it. @param {string} html */
async function unpacked(html) {
  const [, text] = /<script type="application\/x-lzma" id="packed">([^<]*)<\/script>/.exec(html) ?? [];
  assert.doesNotMatch(text, /[\0\r\n<]/, 'HTML leaves every character as it is');
  const files = await filesIn(text, async () => {});
  return new Map([...files].map(([name, bytes]) => [name, Buffer.from(bytes)]));
}

/** Not to be packed, and always the same. @param {number} size */
function noise(size) {
  let state = 1;
  return Buffer.from(Array.from({ length: size }, () => (state = (state * 48271) % 2147483647) & 255));
}

test('the case, the program, the fonts, the script and the English page are in the file, byte for byte', async (t) => {
  const folder = scratch(t);
  const everyByte = Buffer.from(Array.from({ length: 1021 }, (_, i) => (i * 7) & 255));
  const parts = { 'quanlian.wasm': everyByte, 'text-regular.otf': noise(200_000), 'text-bold.otf': Buffer.alloc(100_000) };
  const viewer = fakeOneFileViewer(join(folder, 'viewer'), { ...parts, 'one_file.js': 'the “script” & </script> <!-- even that' });
  const out = join(folder, 'new/page.html');
  const { status, stdout } = run('page', bundledCase, '--out', out, '--viewer', viewer);
  assert.equal(status, 0);
  const html = readFileSync(out, 'utf8');
  assert.equal(stdout, `${out}: ${Buffer.byteLength(html)} bytes\n`);
  const files = await unpacked(html);
  assert.deepEqual(files.get('packed-case-file'), readFileSync(bundledCase));
  assert.deepEqual(files.get('packed-wasm'), everyByte);
  assert.deepEqual(files.get('packed-font-regular'), parts['text-regular.otf']);
  assert.deepEqual(files.get('packed-font-bold'), parts['text-bold.otf']);
  assert.equal(String(files.get('packed-script')), 'the “script” & </script> <!-- even that');
  const english = String(files.get('packed-en'));
  assert.match(english, /^<!DOCTYPE html>\n<html lang="en" data-lang="en">/);
  assert.match(english, /id="evidence-cards-2018"/);
  assert.match(html, /<script type="module" id="script">the bytes of one_file_start\.js<\/script>/);
  assert.match(html, /id="check" data-later="#check"/);
});

test('text of every pair of bytes gives them back, also when it ends within one that HTML would change', async (t) => {
  const folder = scratch(t);
  for (const size of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const viewer = fakeOneFileViewer(join(folder, `viewer-${size}`), { 'quanlian.wasm': noise(70_000 + size) });
    const out = join(folder, `${size}.html`);
    run('page', bundledCase, '--out', out, '--viewer', viewer);
    assert.deepEqual((await unpacked(readFileSync(out, 'utf8'))).get('packed-wasm'), noise(70_000 + size), `${size}`);
  }
});

test('the same case gives the same file', (t) => {
  const folder = scratch(t);
  const viewer = fakeOneFileViewer(join(folder, 'viewer'));
  for (const name of ['a.html', 'b.html']) run('page', bundledCase, '--out', join(folder, name), '--viewer', viewer);
  assert.deepEqual(readFileSync(join(folder, 'a.html')), readFileSync(join(folder, 'b.html')));
});

test('a script that could end its element is refused, so that no markup comes of it', (t) => {
  const folder = scratch(t);
  const viewer = fakeOneFileViewer(join(folder, 'viewer'), { 'one_file_start.js': 'x = "</script><p>planted"' });
  const { status, stderr } = run('page', bundledCase, '--out', join(folder, 'page.html'), '--viewer', viewer);
  assert.equal(status, 1);
  assert.match(stderr, /one_file_start\.js: error: /);
  assert.ok(!existsSync(join(folder, 'page.html')));
});

test('a viewer that is not there is a problem of the input, and nothing is written', (t) => {
  const folder = scratch(t);
  const out = join(folder, 'page.html');
  const { status, stderr } = run('page', bundledCase, '--out', out, '--viewer', folder);
  assert.equal(status, 1);
  assert.match(stderr, /one_file_start\.js: error: .*--viewer/);
  assert.ok(!existsSync(out));
});

test('a folder in the place of the file is named', (t) => {
  const folder = scratch(t);
  const { status, stderr } = run('page', bundledCase, '--out', folder, '--viewer', fakeOneFileViewer(join(folder, 'viewer')));
  assert.equal(status, 1);
  assert.match(stderr, /a folder, expected a file/);
});
