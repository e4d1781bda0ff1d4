// Nothing that comes from outside drives the terminal of who reads what the program prints.
import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fakeOneFileViewer } from './fake_viewer.mjs';
import { bundledCase, root, run, scratch } from './program.mjs';

const kHidden = /[^\P{C}\n]|\u2028|\u2029/u;  // controls, formats, private use, unassigned

/** @param {string} name */
const golden = (name) => join(root, 'tests/golden/cases', name);

test('paths with controls and marks of direction are printed as escapes, by every command', (t) => {
  const folder = scratch(t);
  const viewer = fakeOneFileViewer(join(folder, 'viewer'));
  const evil = join(folder, 'a\u001b[2J\u202e\u009b\n.json');
  copyFileSync(bundledCase, evil);
  const none = `${evil}.none`;
  const source = join(folder, 'source\u001b\u202e.txt');
  writeFileSync(source, 'x');
  for (const args of [
    ['check', evil], ['check', none], ['check', '--json', none], ['site', none, '--out', folder], ['cite', evil, 'E1'], ['cite', none, 'E1'],
    ['cite', evil, 'E1\u001b\u202e'], ['cite', evil, 'E1', '--accessed', '\u009b'], ['cite', evil, 'E1', '--lang', '\u001b'],
    ['cite', evil, 'E1', '--base-url', 'https://example.org/\u202e'], ['export', evil, '--format', 'csv', '--base-url', 'https://example.org/\u009b'],
    ['export', evil, '--format', 'csv', '--out', `${none}/x/`], ['page', evil, '--viewer', viewer, '--out', join(folder, 'p\u001b\u202e.html')],
    ['page', evil, '--viewer', none, '--out', join(folder, 'p.html')], ['diff', evil, none], ['diff', evil, evil],
    ['verify', evil, '--source', `article=${source}`], ['verify', evil, '--source', `article=${source}`, '--json'],
    ['view', none, '--viewer', viewer], ['view', evil, '--viewer', `${none}-2`], ['verify', evil, '--source', '\u001b\u202e'], ['\u001b\u202e'], ['check', evil, '--\u001b\u009b'],
  ]) {
    const { stdout, stderr } = run(...args);
    assert.doesNotMatch(stdout, kHidden, args.join(' '));
    assert.doesNotMatch(stderr, kHidden, args.join(' '));
    assert.notEqual(stdout + stderr, '');
  }
});

test('a case with hidden characters is refused with their code points and names, and none is printed', () => {
  for (const [name, words] of /** @type {const} */ ([
    ['bad-control-character-direction.json', /found U\+202E \(right-to-left override\) as character 5/],
    ['bad-control-character-url.json', /\/sources\/0\/url.*found U\+001B \(escape\)/],
    ['bad-control-character-key.json', /found U\+001B \(escape\)/],
    ['bad-control-character-nul.json', /found U\+0000 \(null\) at byte/],
  ])) {
    for (const args of [['check'], ['check', '--json'], ['diff', bundledCase], ['cite']]) {
      const { status, stdout, stderr } = run(...args, golden(name), ...(args[0] === 'cite' ? ['case'] : []));
      assert.ok(status === 1 || status === 2, String(status));
      assert.doesNotMatch(stdout + stderr, kHidden);
      assert.match(stderr, words);
    }
  }
});

test('each kind of hidden character is refused in every text of a case, each by its code point', (t) => {
  const file = join(scratch(t), 'case.json');
  const text = readFileSync(golden('good-full.json'), 'utf8');
  const texts = [...text.matchAll(/"(?:[^"\\]|\\.)*"/g)].map((match) => match.index);
  for (const c of [0x00, 0x1b, 0x7f, 0x9b, 0xad, 0x61c, 0x200b, 0x200e, 0x202e, 0x2063, 0x2067, 0xe001, 0xfdd0, 0xfeff, 0xfff9, 0xe0041, 0x10fffe]) {
    const escaped = [...String.fromCodePoint(c)].join('').split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
    const at = texts[(c * 7) % texts.length] + 1;
    writeFileSync(file, text.slice(0, at) + escaped + text.slice(at));
    const { status, stderr } = run('check', file);
    assert.equal(status, 1);
    assert.match(stderr, new RegExp(`found U\\+${c.toString(16).toUpperCase().padStart(4, '0')} \\(`));
  }
});

test('a code point that no character has yet is a warning with its number, a rare ideograph is none', (t) => {
  const file = join(scratch(t), 'case.json');
  const text = readFileSync(golden('good-minimal.json'), 'utf8');
  writeFileSync(file, text.replace('虚构报道', '虚构\u0378\u{2EBF0}\u{323AF}'));
  const { status, stderr } = run('check', file);
  assert.equal(status, 0);
  assert.match(stderr, /^[^\n]*: warning: \/sources\/0\/title\/zh: [^\n]*found U\+0378 \(no assigned character\) as character 3[^\n]*\n$/);
  writeFileSync(file, text.replace('虚构报道', '虚构\u{2EBF0}\u{323AF}\u{33479}𠮷龦葛\u{E0100}👨\u200d👩\u200d👧'));
  assert.equal(run('check', file).stderr, '');
});
