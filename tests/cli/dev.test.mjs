// ./dev: what it says and does around the builds, whose tools are stood in for here.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { bundledCase, program, root, run, scratch } from './program.mjs';

/** Parts of ./dev with what it builds with stood in for. @param {string} then */
const inDev = (then) => `set -eu
  for part in common build view soak bench; do . "./.dev/$part.sh"; done
  prepare() { :; }; need_test_tools() { :; }; run_ninja() { :; }; build_site() { echo BUILT; }
  ${then}`;

/** @param {string} script @param {string} [cwd] */
const sh = (script, cwd = root) => spawnSync('sh', ['-c', script], { cwd, encoding: 'utf8' });

test('./dev view of a faulty case says what the program says, and nothing of what builds', (t) => {
  const folder = scratch(t);
  const bad = join(folder, 'bad.json');
  writeFileSync(bad, readFileSync(bundledCase, 'utf8').replace('"number": "E8"', '"number": 8'));
  const { status, stdout, stderr } = sh(inDev(`program=${program}; dev_view ${bad}`));
  assert.equal(status, 1);
  assert.equal(stderr, run('check', bad).stderr);
  assert.equal(stdout, run('check', bad).stdout);
});

test('./dev view of a good case builds and serves it', async (t) => {
  const folder = scratch(t);
  mkdirSync(join(folder, 'build/site'), { recursive: true });
  writeFileSync(join(folder, 'build/site/index.html'), 'the site');
  writeFileSync(join(folder, 'build/quanlian.html'), 'one file');
  for (const name of ['.dev', 'tests/e2e']) cpSync(join(root, name), join(folder, name), { recursive: true });
  const server = spawn('sh', ['-c', inDev(`program=${program}; PORT=0; dev_view ${bundledCase}`)], { cwd: folder });
  t.after(() => server.kill());
  let said = '';
  const address = await new Promise((done) => server.stdout.on('data', (data) => {
    said += data;
    const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
    if (found) done(found);
  }));
  assert.match(said, /BUILT/);
  assert.equal(await (await fetch(/** @type {string} */ (address))).text(), 'the site');
});

test('./dev soak and ./dev bench run scripts that are there', () => {
  const { stdout, status } = sh(inDev('node() { echo "node $*"; }; dev_soak; dev_bench'));
  assert.equal(status, 0);
  const scripts = [...stdout.matchAll(/(tests\/\S+\.mjs)/g)].map(([, path]) => path);
  assert.ok(scripts.length >= 4);
  for (const path of scripts) {
    assert.ok(existsSync(join(root, path)), path);
    assert.equal(spawnSync(process.execPath, ['--check', join(root, path)]).status, 0, path);
  }
});

test('a checkout that was moved or copied is configured anew', (t) => {
  const folder = scratch(t);
  mkdirSync(join(folder, 'a/build/logs'), { recursive: true });
  writeFileSync(join(folder, 'a/CMakeLists.txt'), 'cmake_minimum_required(VERSION 3.20)\nproject(nothing NONE)\nadd_custom_target(quanlian)\n');
  cpSync(join(root, '.dev'), join(folder, 'a/.dev'), { recursive: true });
  const script = '. ./.dev/common.sh; . ./.dev/build.sh; configure native cmake "-DHOME=$PWD"; run_ninja native quanlian';
  assert.equal(sh(script, join(folder, 'a')).status, 0);
  cpSync(join(folder, 'a'), join(folder, 'copy'), { recursive: true });
  renameSync(join(folder, 'a'), join(folder, 'moved'));
  for (const name of ['copy', 'moved']) {
    const first = sh(script, join(folder, name));
    assert.equal(first.status, 0, first.stderr + first.stdout);
    assert.match(first.stdout, /configuring build\/native/);
    assert.doesNotMatch(sh(script, join(folder, name)).stdout, /configuring/);
  }
});
