// Every command that a document or a help text names runs here once, and every block of code in a document runs, is read, or says "text".
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { codeOf, documentsOf } from '../checks/papers.mjs';
import { fakeOneFileViewer, fakeSiteViewer } from './fake_viewer.mjs';
import { startView } from './live.mjs';
import { bundledCase, program, root, run, scratch } from './program.mjs';

/** What runs elsewhere, or must not run in a test; each with its reason. @type {[RegExp, string][]} */
const kElsewhere = [
  [/^\.\/dev (test|build|check)\b/, 'this suite, and what it begins with'],
  [/^\.\/dev coverage\b/, 'by hand, before a release: a tree of its own, made with clang'],
  [/^\.\/dev (view|soak|bench|fuzz)\b/, 'tests/cli/dev.test.mjs, and for fuzz the unit tests, which play its corpus'],
  [/^node --test |^node tests\/(checks|layers)\/|^ninja -C build\/native load_tests$/, 'part of this suite'],
  [/^QUANLIAN_REBASE=1 |^git (diff tests\/golden$|tag )/, 'changes the golden files, or the repository'],
  [/^build\/native\/tests\/load_tests\b/, 'part of this suite'],
  [/^node cmake\/rasterise\.mjs /, 'the build'],
  [/^sha256sum(?: -c SHA256SUMS)?$/, 'tests/cli/site.test.mjs'],
];

/** What stands for something of the caller's. @type {[RegExp, string][]} */
const kPlaces = [
  [/\bmy-case\.json\b/g, 'case.json'], [/\bCASE-1\.json CASE-2\.json/g, 'first.json'], [/\bassets\/cases\/\*\.json/g, 'case.json'], [/\bCASE(?:\.json)?(?=\s|$)/g, 'case.json'],
  [/\bOLD\b/g, 'first.json'], [/\bNEW\b/g, 'case.json'], [/--source \w+=\S+/g, '--source article=source.txt'], [/\bFILE\.html\b/g, './page.html'], [/\bDIR\b/g, 'out'],
  [/\bVIEWER\b|\bbuild\/viewer\b/g, 'viewer'], [/--previews \S+/g, ''], [/\bITEM\b/g, 'E8'], [/\[|\]/g, ''], [/(\w+)\|\w+/g, '$1'],
  [/\bYYYY-MM-DD\b/g, '2026-11-24'], [/\bURL\b/g, 'https://example.org/cases'], [/\bbuild\/site\b/g, 'out'],
];

/** A folder with all that the commands take. @param {import('node:test').TestContext} t */
function workshop(t) {
  const folder = scratch(t);
  fakeSiteViewer(join(folder, 'viewer'));
  fakeOneFileViewer(join(folder, 'viewer'));
  copyFileSync(bundledCase, join(folder, 'case.json'));
  const theCase = JSON.parse(readFileSync(bundledCase, 'utf8'));
  theCase.evidence[0].what.zh += '（旧）';
  theCase.revision.number = 1;
  writeFileSync(join(folder, 'first.json'), JSON.stringify(theCase));
  writeFileSync(join(folder, 'source.txt'), 'another text');
  return folder;
}

/** One that serves is ended when it does. @param {import('node:test').TestContext} t @param {string} folder @param {string} line */
async function runIn(t, folder, line) {
  if (line.startsWith('view ')) {
    const { end, said } = await startView(t, line.trim().split(/\s+/).slice(1), { cwd: folder });
    return { status: (await end()).status, stderr: said.err };
  }
  const { status, stderr } = spawnSync(program, line.trim().split(/\s+/), { cwd: folder, encoding: 'utf8' });
  return { status, stderr };
}

/** 1 is what a command says that found something: another text holds no quote and none can be placed in it, two revisions differ. @param {string} line */
const kindly = (line) => (/^(verify|diff|place) /.test(line) ? 1 : 0);

test('every command line of a document runs as it stands there', async (t) => {
  const folder = workshop(t);
  const pieces = documentsOf(root).filter((path) => path !== 'CHANGELOG.md').flatMap((path) =>
    codeOf(readFileSync(join(root, path), 'utf8')).map(({ line, code }) => ({ where: `${path}:${line}`, code: code.split(/\s{2,}#/)[0].trim() })));
  let count = 0;
  for (const { where, code } of pieces) {
    const line = /^(?:build\/native\/)?quanlian ([a-z]+ .*)$/.exec(code)?.[1];
    if (line && / [A-Z*]|\.json/.test(line)) {
      count++;
      const viewer = /^page /.test(line) ? ' --viewer viewer' : '';
      const given = kPlaces.reduce((text, [place, value]) => text.replace(place, value), line) + viewer;
      const { status, stderr } = await runIn(t, folder, given);
      assert.equal(status, kindly(line), `${where}: quanlian ${given}\n${stderr}`);
    } else if (/^(\.\/dev|node|ninja|git|sha256sum|QUANLIAN\w+=\S+|build\/native\/tests\/\S+) /.test(code)) {
      assert.ok(kElsewhere.some(([pattern]) => pattern.test(code)), `${where}: nothing runs ${code}`);
    }
  }
  assert.ok(count >= 8, `${count} command lines`);
});

test('every block of code says what it is: json is read, sh and nginx are run, html and text are shown', () => {
  for (const path of documentsOf(root)) {
    for (const [, info, body] of readFileSync(join(root, path), 'utf8').matchAll(/^```(.*)\n([^]*?)^```$/gm)) {
      assert.ok(['json', 'sh', 'nginx', 'html', 'text'].includes(info), `${path}: a block of code says "${info}"`);
      if (info === 'json') assert.ok(JSON.parse(body.startsWith('{') ? body : `{${body}}`), path);
    }
  }
});

test('the figure that the README shows is that of the case', () => {
  const shown = JSON.parse(/```json\n([^]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? '');
  const item = JSON.parse(readFileSync(bundledCase, 'utf8')).evidence.find((/** @type {any} */ { id }) => id === shown.id);
  for (const [key, value] of Object.entries(shown)) {
    if (key === 'citations') value.forEach((/** @type {any} */ one) => assert.ok(item.citations.some((/** @type {any} */ other) => isDeepStrictEqual(one, other))));
    else assert.deepEqual(item[key], value, key);
  }
});

test('the commands that make a release do', (t) => {
  const folder = scratch(t);
  mkdirSync(join(folder, 'build/native'), { recursive: true });
  symlinkSync(program, join(folder, 'build/native/quanlian'));
  assert.equal(run('site', bundledCase, '--out', join(folder, 'build/site')).status, 0);
  writeFileSync(join(folder, 'build/quanlian.html'), 'one file');
  const block = /```sh\n([^]*?)```/.exec(readFileSync(join(root, 'docs/releasing.md'), 'utf8'))?.[1] ?? '';
  const { status, stderr } = spawnSync('sh', ['-euc', block], { cwd: folder, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  assert.equal(spawnSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: join(folder, 'build/release') }).status, 0);
});

/** Each command with every option that its help has; "--json" and "--version" are the program's. */
const kLines = [
  'check case.json first.json', '--json check case.json', 'verify case.json --source article=source.txt', 'page case.json --out ./page.html --viewer viewer',
  'site case.json --out out --base-url https://example.org --viewer viewer --earlier first.json', 'previews case.json --out pictures',
  'site case.json --out with --previews pngs', 'cite case.json case --lang en --accessed 2026-11-24 --base-url https://example.org',
  'export case.json --format csv --lang en --out ./ledger.csv --base-url https://example.org', 'characters case.json --weight bold', 'diff first.json case.json',
  'view case.json --port 0 --viewer viewer', 'upgrade first.json --out up.json', 'place case.json --source article=source.txt --choose /stages/0/citations/0#1 --out placed.json',
];

test('every command of --help runs, with every option of its own --help', async (t) => {
  const folder = workshop(t);
  const commands = [...run('--help').stdout.split('Subcommands:')[1].matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name);
  assert.ok(commands.length >= 9);
  for (const name of commands) {
    const options = [...run(name, '--help').stdout.matchAll(/^ {2}(?:-\w,)?(--[a-z-]+)/gm)].map(([, option]) => option).filter((one) => one !== '--help');
    const lines = kLines.filter((line) => line.replace('--json ', '').startsWith(`${name} `));
    assert.ok(lines.length > 0, `no line runs ${name}`);
    for (const option of options) assert.ok(lines.some((line) => line.includes(option)), `no line runs ${name} ${option}`);
  }
  for (const line of kLines) {
    if (line.includes('--previews')) {  // where pictures are missing it says so: PNG files are the build's
      assert.equal((await runIn(t, folder, line)).status, 1, line);
      continue;
    }
    const { status, stderr } = await runIn(t, folder, line);
    assert.equal(status, kindly(line), `${line}\n${stderr}`);
  }
  assert.ok(existsSync(join(folder, 'ledger.csv')));
});
