// Exit status 0 fine, 1 problems in the input, 2 wrong usage.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { bundledCase, program, run, scratch } from './program.mjs';

test('help and version are no errors', () => {
  assert.equal(run('--help').status, 0);
  assert.match(run('--help').stdout, /check[\s\S]*verify[\s\S]*site/);
  assert.equal(run('--version').status, 0);
});

test('no command, an unknown command, a missing or unknown option: wrong usage', () => {
  for (const args of [[], ['judge'], ['check'], ['site', bundledCase], ['check', bundledCase, '--loud'], ['characters', bundledCase, '--weight', 'fat']]) {
    const { status, stderr } = run(...args);
    assert.equal(status, 2, args.join(' '));
    assert.notEqual(stderr, '');
  }
});

test('the bundled case is fine', () => {
  const { status, stdout, stderr } = run('check', bundledCase);
  assert.equal(stderr.split('\n').filter((line) => line.includes(': error:')).join('\n'), '');
  assert.equal(status, 0);
  assert.equal(stdout, `${bundledCase}: fine\n`);
});

test('a file that is not there is named, and the others are still looked at', () => {
  const { status, stdout, stderr } = run('check', 'no-such.json', bundledCase);
  assert.equal(status, 1);
  assert.match(stderr, /^no-such\.json: error: .*no such file/m);
  assert.match(stdout, /yuante\.json: fine/);
});

test('a folder is not a case', (t) => {
  const { status, stderr } = run('check', scratch(t));
  assert.equal(status, 1);
  assert.match(stderr, /folder/);
});

test('a broken file is reported with its place', (t) => {
  const file = join(scratch(t), 'broken.json');
  writeFileSync(file, '{\n  "schema": "quanlian/1",\n  oops\n}\n');
  const { status, stderr } = run('check', file);
  assert.equal(status, 1);
  assert.match(stderr, /broken\.json:3:\d+: error: /);
});

test('--json gives one object per problem, before or after the command', (t) => {
  const file = join(scratch(t), 'bröken "1".json');
  writeFileSync(file, '{"schema": "quanlian/1"}');
  for (const args of [['--json', 'check', file], ['check', file, '--json']]) {
    const { status, stderr } = run(...args);
    assert.equal(status, 1);
    const problems = stderr.trim().split('\n').map((line) => JSON.parse(line));
    assert.ok(problems.length > 1);
    for (const problem of problems) {
      assert.equal(problem.file, file);
      assert.match(problem.severity, /^(error|warning)$/);
      assert.equal(typeof problem.pointer, 'string');
      assert.ok(problem.code);
    }
  }
});

/** Every command that prints, with the status it has when that cannot be written. @type {[string[], number][]} */
const kPrinting = [
  [['check', bundledCase], 1],
  [['cite', bundledCase, 'E1'], 1],
  [['export', bundledCase, '--format', 'csv'], 1],
  [['characters', bundledCase, '--weight', 'regular'], 1],
  [['diff', bundledCase, bundledCase], 2],
  [['--help'], 1],
  [['--version'], 1],
];

for (const [args, expected] of kPrinting) {
  test(`what cannot be written is no success: ${args[0]}`, { skip: !existsSync('/dev/full') && 'this system has no /dev/full' }, () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(program, args, { encoding: 'utf8', stdio: ['ignore', full, 'pipe'] });
    closeSync(full);
    assert.equal(status, expected);
    assert.match(stderr, /^standard output: error: cannot be written: No space left on device/m);
    assert.equal(stderr.match(/cannot be written/g)?.length, 1);
  });
}

// A tree with sanitizers reserves all addresses there are.
const kLimited = process.env.ASAN_OPTIONS ? { skip: 'AddressSanitizer needs more' } : {};

test('too little memory ends in a documented status, in words', kLimited, (t) => {
  const file = join(scratch(t), 'large.json');
  writeFileSync(file, `{"schema": "quanlian/1", "x": [${'"a",'.repeat(3_000_000)}"a"]}`);
  const { status, stderr } = spawnSync('sh', ['-c', `ulimit -v 150000; exec "$0" check "$1"`, program, file], { encoding: 'utf8' });
  assert.equal(status, 1, stderr);
  assert.match(stderr, /error: /);
});
