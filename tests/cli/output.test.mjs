// Where commands write: only plain files are replaced, and what cannot be written is said once, with its cause.
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync, closeSync, existsSync, lstatSync, mkdirSync, openSync, readFileSync, readdirSync, readlinkSync, statSync, symlinkSync, writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fakeOneFileViewer } from './fake_viewer.mjs';
import { bundledCase, program, run, scratch } from './program.mjs';

/** In that folder. @param {string} cwd @param {...string} args */
const runIn = (cwd, ...args) => spawnSync(program, args, { cwd, encoding: 'utf8' });

const csv = () => run('export', bundledCase, '--format', 'csv').stdout;

test('a file is named without a folder', (t) => {
  const folder = scratch(t);
  const viewer = fakeOneFileViewer(join(folder, 'viewer'));
  const { status, stderr } = runIn(folder, 'page', bundledCase, '--out', 'case.html', '--viewer', viewer);
  assert.equal(status, 0, stderr);
  assert.equal(runIn(folder, 'export', bundledCase, '--format', 'csv', '--out', 'case.csv').status, 0);
  assert.equal(readFileSync(join(folder, 'case.csv'), 'utf8'), csv());
  assert.deepEqual(readdirSync(folder).sort(), ['case.csv', 'case.html', 'viewer']);
});

test('a link stays a link, and the file that it leads to is written with the rights that it had', (t) => {
  const folder = scratch(t);
  mkdirSync(join(folder, 'there'));
  const target = join(folder, 'there/target.csv');
  writeFileSync(target, 'before', { mode: 0o600 });
  symlinkSync('there/target.csv', join(folder, 'link.csv'));
  assert.equal(run('export', bundledCase, '--format', 'csv', '--out', join(folder, 'link.csv')).status, 0);
  assert.equal(readlinkSync(join(folder, 'link.csv')), 'there/target.csv');
  assert.equal(readFileSync(target, 'utf8'), csv());
  assert.equal(statSync(target).mode & 0o777, 0o600);
  symlinkSync('nowhere/at/all', join(folder, 'loose.csv'));
  const { status, stderr } = run('export', bundledCase, '--format', 'csv', '--out', join(folder, 'loose.csv'));
  assert.equal(status, 1);
  assert.match(stderr, /this link leads to nothing/);
  assert.ok(lstatSync(join(folder, 'loose.csv')).isSymbolicLink());
});

test('a pipe is written into', async (t) => {
  const pipe = join(scratch(t), 'pipe');
  execFileSync('mkfifo', [pipe]);
  const reader = spawn('cat', [pipe]);
  let read = '';
  reader.stdout.setEncoding('utf8').on('data', (text) => { read += text; });
  const closed = new Promise((done) => reader.on('close', done));
  const writer = spawn(program, ['export', bundledCase, '--format', 'csv', '--out', pipe]);
  const status = await new Promise((done) => writer.on('close', done));
  await closed;
  assert.equal(status, 0);
  assert.equal(read, csv());
  assert.ok(lstatSync(pipe).isFIFO());
});

test('a device is written into and stays', () => {
  const before = statSync('/dev/full').rdev;
  const { status, stderr } = run('export', bundledCase, '--format', 'csv', '--out', '/dev/full');
  assert.equal(status, 1);
  assert.match(stderr, /^\/dev\/full: error: cannot write \/dev\/full: No space left on device\n$/);
  assert.ok(statSync('/dev/full').isCharacterDevice());
  assert.equal(statSync('/dev/full').rdev, before);
});

test('/dev/stdout is what standard output is, a file or a pipe, and holds nothing else', (t) => {
  const folder = scratch(t);
  const viewer = fakeOneFileViewer(join(folder, 'viewer'));
  const page = `'${program}' page '${bundledCase}' --viewer '${viewer}' --out`;
  execFileSync('sh', ['-c', `${page} /dev/stdout >'${folder}/of_file.html'; ${page} /proc/self/fd/1 | cat >'${folder}/of_pipe.html'
    { echo before; ${page} /proc/self/fd/1; echo after; } >'${folder}/between.html'
    ln -s /dev/stdout '${folder}/link'; ${page} '${folder}/link' >>'${folder}/between.html'`]);
  const html = readFileSync(join(folder, 'of_pipe.html'), 'utf8');
  assert.match(html, /^<!doctype html>[^]*<\/html>\s*$/i);
  assert.equal(readFileSync(join(folder, 'of_file.html'), 'utf8'), html);
  assert.equal(readFileSync(join(folder, 'between.html'), 'utf8'), `before\n${html}after\n${html}`);
});

test('what lies beside the file is left alone', (t) => {
  const folder = scratch(t);
  writeFileSync(join(folder, 'mine'), 'mine');
  symlinkSync('mine', join(folder, 'case.csv.part'));
  assert.equal(run('export', bundledCase, '--format', 'csv', '--out', join(folder, 'case.csv')).status, 0);
  assert.equal(readFileSync(join(folder, 'mine'), 'utf8'), 'mine');
  assert.deepEqual(readdirSync(folder).sort(), ['case.csv', 'case.csv.part', 'mine']);
});

test('in a site a link or a pipe where a file belongs is refused and stays', (t) => {
  const folder = scratch(t);
  for (const [name, plant] of /** @type {const} */ ([
    ['index.html', (/** @type {string} */ path) => symlinkSync('../mine', path)],
    ['SHA256SUMS', (/** @type {string} */ path) => symlinkSync('../mine', path)],
    ['index.html', (/** @type {string} */ path) => execFileSync('mkfifo', [path])],
    ['SHA256SUMS', (/** @type {string} */ path) => execFileSync('mkfifo', [path])],
  ])) {
    const site = join(folder, 'site');
    execFileSync('rm', ['-rf', site]);
    mkdirSync(site);
    writeFileSync(join(folder, 'mine'), 'mine');
    plant(join(site, name));
    const { status, stderr } = run('site', bundledCase, '--out', site);
    assert.equal(status, 1);
    assert.match(stderr, new RegExp(`^[^\n]*refused to write "${name}": what lies there is no plain file\n$`));
    assert.equal(readFileSync(join(folder, 'mine'), 'utf8'), 'mine');
    assert.ok(!lstatSync(join(site, name)).isFile());
  }
});

test('what stops one file is said once, with its cause', (t) => {
  const folder = scratch(t);
  for (const command of ['site', 'previews']) {
    const words = [program, command, bundledCase, '--out', join(folder, command)].map((word) => `'${word}'`).join(' ');
    const { status, stderr } = spawnSync('sh', ['-c', `ulimit -f 8; exec ${words}`], { encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(stderr, /^[^\n]*cannot write [^\n]*: File too large\n$/);
  }
  const { status, stderr } = run('export', bundledCase, '--format', 'csv', '--out', '/proc/version/case.csv');
  assert.equal(status, 1);
  assert.match(stderr, /Not a directory/);
});

test('a folder in which nothing may be made is named with the cause, by every command that writes', (t) => {
  const folder = scratch(t);
  const viewer = fakeOneFileViewer(join(folder, 'viewer'));
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'closed'), { mode: 0o555 });
  const somebody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};  // to root nothing is closed
  for (const [place, args] of /** @type {const} */ ([
    ['', ['export', bundledCase, '--format', 'csv']],
    ['', ['page', bundledCase, '--viewer', viewer]],
    ['/new', ['export', bundledCase, '--format', 'csv']],
    ['', ['site', bundledCase]],
    ['', ['previews', bundledCase]],
  ])) {
    const out = `${join(folder, 'closed')}${place}/out`;
    const { status, stderr } = spawnSync(program, [...args, '--out', out], { encoding: 'utf8', ...somebody });
    assert.equal(status, 1, args.join(' '));
    assert.match(stderr, /^[^\n]*\/closed[^\n]*: Permission denied\n$/);
  }
});

test('a folder of pictures or of the viewer that is not there is said once', (t) => {
  const folder = scratch(t);
  for (const option of ['--previews', '--viewer']) {
    const { status, stderr } = run('site', bundledCase, '--out', join(folder, 'site'), option, join(folder, 'none'));
    assert.equal(status, 1);
    assert.match(stderr, /^[^\n]*none: error: no such folder[^\n]*\n$/);
  }
});

test('where a problem cannot be told, the status tells it', { skip: !existsSync('/dev/full') && 'this system has no /dev/full' }, (t) => {
  const folder = scratch(t);
  const file = join(folder, 'broken.json');
  writeFileSync(file, '{}');
  const full = openSync('/dev/full', 'w');
  for (const [args, expected] of /** @type {const} */ ([[['check', file], 1], [['diff', file, bundledCase], 2]])) {
    assert.equal(spawnSync(program, args, { stdio: ['ignore', 'pipe', full] }).status, expected);
  }
  closeSync(full);
});

test('a list of sums of an earlier run removes nothing but what it names whole', (t) => {
  const site = join(scratch(t), 'site');
  assert.equal(run('site', bundledCase, '--out', site).status, 0);
  const sums = readFileSync(join(site, 'SHA256SUMS'), 'utf8');
  for (const after of ['\0', '\0.html', '\x1b', '\r', '\x7f']) {
    writeFileSync(join(site, 'SHA256SUMS'), sums.replace(/$/gm, after));
    assert.equal(run('site', bundledCase, '--out', site).status, 0);
    assert.equal(readFileSync(join(site, 'SHA256SUMS'), 'utf8'), sums);
    execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: site });
  }
});
