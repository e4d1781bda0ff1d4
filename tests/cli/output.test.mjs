// Where commands write: only plain files are replaced, and what cannot be written is said once, with its cause.
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, readFileSync, readdirSync, readlinkSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fakeOneFileViewer } from './fake_viewer.mjs';
import { bundledCase, program, run, scratch } from './program.mjs';

/** In that folder. @param {string} cwd @param {...string} args */
const runIn = (cwd, ...args) => spawnSync(program, args, { cwd, encoding: 'utf8' });

const csv = () => run('export', bundledCase).stdout;

test('a file is named without a folder', (t) => {
  const folder = scratch(t);
  const viewer = fakeOneFileViewer(join(folder, 'viewer'));
  const { status, stderr } = runIn(folder, 'page', bundledCase, '--out', 'case.html', '--viewer', viewer);
  assert.equal(status, 0, stderr);
  assert.equal(runIn(folder, 'export', bundledCase, '--out', 'case.csv').status, 0);
  assert.equal(readFileSync(join(folder, 'case.csv'), 'utf8'), csv());
  assert.deepEqual(readdirSync(folder).sort(), ['case.csv', 'case.html', 'viewer']);
});

test('a link stays a link, and the file that it leads to is written with the rights that it had', (t) => {
  const folder = scratch(t);
  mkdirSync(join(folder, 'there'));
  const target = join(folder, 'there/target.csv');
  writeFileSync(target, 'before', { mode: 0o600 });
  symlinkSync('there/target.csv', join(folder, 'link.csv'));
  assert.equal(run('export', bundledCase, '--out', join(folder, 'link.csv')).status, 0);
  assert.equal(readlinkSync(join(folder, 'link.csv')), 'there/target.csv');
  assert.equal(readFileSync(target, 'utf8'), csv());
  assert.equal(statSync(target).mode & 0o777, 0o600);
  symlinkSync('nowhere/at/all', join(folder, 'loose.csv'));
  const { status, stderr } = run('export', bundledCase, '--out', join(folder, 'loose.csv'));
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
  const writer = spawn(program, ['export', bundledCase, '--out', pipe]);
  const status = await new Promise((done) => writer.on('close', done));
  await closed;
  assert.equal(status, 0);
  assert.equal(read, csv());
  assert.ok(lstatSync(pipe).isFIFO());
});

test('a device is written into and stays', () => {
  const before = statSync('/dev/full').rdev;
  const { status, stderr } = run('export', bundledCase, '--out', '/dev/full');
  assert.equal(status, 1);
  assert.match(stderr, /^\/dev\/full: error: cannot write \/dev\/full: No space left on device\n$/);
  assert.ok(statSync('/dev/full').isCharacterDevice());
  assert.equal(statSync('/dev/full').rdev, before);
});

test('/dev/stdout is what standard output is, a file or a pipe, and holds nothing else', (t) => {
  const folder = scratch(t);
  const viewer = fakeOneFileViewer(join(folder, 'viewer'));
  const page = `'${program}' page '${bundledCase}' --viewer '${viewer}' --out /dev/stdout`;
  execFileSync('sh', ['-c', `${page} >'${folder}/of_file.html'; ${page} | cat >'${folder}/of_pipe.html'`]);
  const html = readFileSync(join(folder, 'of_pipe.html'), 'utf8');
  assert.match(html, /^<!doctype html>[^]*<\/html>\s*$/i);
  assert.equal(readFileSync(join(folder, 'of_file.html'), 'utf8'), html);
});

test('what lies beside the file is left alone', (t) => {
  const folder = scratch(t);
  writeFileSync(join(folder, 'mine'), 'mine');
  symlinkSync('mine', join(folder, 'case.csv.part'));
  assert.equal(run('export', bundledCase, '--out', join(folder, 'case.csv')).status, 0);
  assert.equal(readFileSync(join(folder, 'mine'), 'utf8'), 'mine');
  assert.deepEqual(readdirSync(folder).sort(), ['case.csv', 'case.csv.part', 'mine']);
});

test('in a site a link or a pipe where a file belongs is refused and stays', (t) => {
  const folder = scratch(t);
  for (const [name, plant] of /** @type {const} */ ([
    ['index.html', (/** @type {string} */ path) => symlinkSync('../mine', path)],
    ['SHA256SUMS', (/** @type {string} */ path) => symlinkSync('../mine', path)],
    ['index.html', (/** @type {string} */ path) => execFileSync('mkfifo', [path])],
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
  const { status, stderr } = run('export', bundledCase, '--out', '/proc/version/case.csv');
  assert.equal(status, 1);
  assert.match(stderr, /Not a directory/);
});
