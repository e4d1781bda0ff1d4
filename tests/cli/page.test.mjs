// What `quanlian page` writes: one file, the same bytes each time, with the case inside byte for byte.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { bundledCase, run, scratch } from './program.mjs';

/** @param {string} folder @param {Record<string, Buffer | string>} [others] */
function fakeViewer(folder, others = {}) {
  mkdirSync(folder);
  for (const name of ['quanlian.wasm', 'text-regular.woff2', 'text-bold.woff2', 'one_file.js']) {
    writeFileSync(join(folder, name), others[name] ?? `the bytes of ${name}`);
  }
  writeFileSync(join(folder, 'one_file.tools'), 'check\n');
  return folder;
}

/** The other way round of src/cli/pack.h, with whole numbers of any size. @param {string} html @param {string} id */
function unpacked(html, id) {
  const [, type, text] = new RegExp(`<script type="([a-z0-9/]+)" id="${id}">([^<]*)</script>`).exec(html) ?? [];
  const digits = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter((c) => !'<&\\'.includes(c));
  const [size, ...rest] = text.split(' ');
  const body = rest.join(' ');
  let bits = '';
  for (let at = 0; at < body.length; at += 2) {
    bits += (digits.indexOf(body[at]) * 91 + digits.indexOf(body[at + 1])).toString(2).padStart(13, '0');
  }
  const bytes = Buffer.from(Array.from({ length: Number(size) }, (_, i) => parseInt(bits.slice(8 * i, 8 * i + 8), 2)));
  return type === 'application/gzip' ? gunzipSync(bytes) : bytes;
}

test('the case, the program, the fonts and the English page are in the file, byte for byte', (t) => {
  const folder = scratch(t);
  const everyByte = Buffer.from(Array.from({ length: 1021 }, (_, i) => (i * 7) & 255));
  const viewer = fakeViewer(join(folder, 'viewer'), { 'quanlian.wasm': everyByte, 'text-bold.woff2': everyByte });
  const out = join(folder, 'new/page.html');
  const { status, stdout } = run('page', bundledCase, '--out', out, '--viewer', viewer);
  assert.equal(status, 0);
  const html = readFileSync(out, 'utf8');
  assert.equal(stdout, `${out}: ${Buffer.byteLength(html)} bytes\n`);
  assert.deepEqual(unpacked(html, 'packed-case'), readFileSync(bundledCase));
  assert.deepEqual(unpacked(html, 'packed-wasm'), everyByte);
  assert.deepEqual(unpacked(html, 'packed-bold'), everyByte);
  assert.equal(String(unpacked(html, 'packed-regular')), 'the bytes of text-regular.woff2');
  const english = String(unpacked(html, 'packed-en'));
  assert.match(english, /^<!DOCTYPE html>\n<html lang="en" data-lang="en">/);
  assert.match(english, /id="evidence-cards-2018"/);
  assert.match(html, /<script type="module" id="script">the bytes of one_file\.js<\/script>/);
  assert.match(html, /id="check" data-later="#check"/);
});

test('the same case gives the same file', (t) => {
  const folder = scratch(t);
  const viewer = fakeViewer(join(folder, 'viewer'));
  for (const name of ['a.html', 'b.html']) run('page', bundledCase, '--out', join(folder, name), '--viewer', viewer);
  assert.deepEqual(readFileSync(join(folder, 'a.html')), readFileSync(join(folder, 'b.html')));
});

test('a script that could end its element is refused, so that no markup comes of it', (t) => {
  const folder = scratch(t);
  const viewer = fakeViewer(join(folder, 'viewer'), { 'one_file.js': 'x = "</script><p>planted"' });
  const { status, stderr } = run('page', bundledCase, '--out', join(folder, 'page.html'), '--viewer', viewer);
  assert.equal(status, 1);
  assert.match(stderr, /one_file\.js: error: /);
  assert.ok(!existsSync(join(folder, 'page.html')));
});

test('a viewer that is not there is a problem of the input, and nothing is written', (t) => {
  const folder = scratch(t);
  const out = join(folder, 'page.html');
  const { status, stderr } = run('page', bundledCase, '--out', out, '--viewer', folder);
  assert.equal(status, 1);
  assert.match(stderr, /one_file\.js: error: .*--viewer/);
  assert.ok(!existsSync(out));
});

test('a folder in the place of the file is named', (t) => {
  const folder = scratch(t);
  const { status, stderr } = run('page', bundledCase, '--out', folder, '--viewer', fakeViewer(join(folder, 'viewer')));
  assert.equal(status, 1);
  assert.match(stderr, /a folder, expected a file/);
});
