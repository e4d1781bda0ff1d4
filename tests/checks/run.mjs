// Runs every check and says what each found; for ./dev check. Without --with-site the sizes of what is built are skipped. Writes
// "PASSED FAILED SKIPPED" into build/test/check.count.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { casesIn } from '../e2e/serve.mjs';
import { program } from '../cli/program.mjs';
import { checkLayers } from '../layers/check_layers.mjs';
import { measureFirstVisit } from './budget.mjs';
import { checkFileLengths, checkForeignStrings } from './hygiene.mjs';
import { checkLanguages } from './languages.mjs';
import { checkDevCommands, checkLayerTables, checkNamedFiles, checkProgramCommands, commandsOf } from './papers.mjs';
import { sizeOf } from './site_links.mjs';
import { checkArticleIsAbsent, checkTexts } from './texts.mjs';
import { filesOf, kRoot } from './tree.mjs';
import { checkViewerFiles } from './viewer_files.mjs';

/**
 * @param {string} program
 * @param {string[]} args
 * @returns {import('./tree.mjs').Finding}
 */
function runTool(program, args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: kRoot, encoding: 'utf8' });
  if (error) return { problems: [`${program} does not run: ${error.message}`] };
  return { problems: status === 0 ? [] : `${stdout}${stderr}`.trim().split('\n') };
}

function checkFormat() {
  const sources = filesOf(kRoot).filter((path) => /^(src|tests)\/.*\.(cc|h)$/.test(path));
  const { problems } = runTool('clang-format', ['--dry-run', '-Werror', ...sources]);
  const files = new Set(problems.flatMap((line) => /^(\S+?):\d+:\d+: error/.exec(line)?.[1] ?? []));
  if (files.size === 0) return { problems };
  return { problems: [`${files.size} files are not formatted; this does it: clang-format -i ${[...files].join(' ')}`] };
}

/** @param {string} folder */
function checkTypes(folder) {
  return runTool(process.execPath, [join(kRoot, 'node_modules/typescript/bin/tsc'), '-p', join(folder, 'jsconfig.json'), '--noEmit']);
}

function checkBudget() {
  const site = join(kRoot, 'build/site');
  const findings = (existsSync(site) ? casesIn(site) : []).map((id) => measureFirstVisit(site, `${id}/index.html`));
  if (findings.length === 0) return { problems: ['build/site holds no case: ./dev build makes it'] };
  const { files, bytes } = sizeOf(site);
  const notes = [...findings.flatMap((finding) => finding.notes ?? []), `${String(bytes).padStart(8)} bytes in ${files} files: the whole site`];
  return { problems: findings.flatMap((finding) => finding.problems), notes };
}

/** See docs/decisions.md for why it is not less. */
const kOneFileLimit = 800 * 1024;

function checkOneFile() {
  const file = join(kRoot, 'build/quanlian.html');
  if (!existsSync(file)) return { problems: ['build/quanlian.html is not there: ./dev build makes it'] };
  const { size } = statSync(file);
  const note = `${size} bytes of ${kOneFileLimit} allowed`;
  return size > kOneFileLimit ? { problems: [`build/quanlian.html: ${note}`] } : { problems: [], notes: [note] };
}

/** @param {string} file @param {string[]} args @returns {string} what it prints as its help; empty when it does not run */
function helpOf(file, ...args) {
  return spawnSync(file, [...args, '--help'], { cwd: kRoot, encoding: 'utf8' }).stdout ?? '';
}

function checkCommands() {
  const dev = commandsOf(helpOf('./dev'));
  const quanlian = commandsOf(helpOf(program));
  if (dev.size === 0) return { problems: ['./dev --help lists no command'] };
  if (quanlian.size === 0) return { problems: [`${program} --help lists no command: ./dev build makes the program`] };
  const findings = [checkDevCommands(kRoot, dev), checkProgramCommands(kRoot, quanlian, (command) => helpOf(program, command))];
  return { problems: findings.flatMap((finding) => finding.problems), notes: findings.flatMap((finding) => finding.notes ?? []) };
}

/** @param {() => import('./tree.mjs').Finding} check of what a build makes @returns {() => import('./tree.mjs').Finding} */
function ofTheSite(check) {
  return process.argv.includes('--with-site') ? check : () => ({ problems: [], skipped: 'not asked for: --with-site' });
}

/** @type {[string, () => import('./tree.mjs').Finding][]} */
const kChecks = [
  ['the sources are formatted', checkFormat],
  ['layers include only what they may', () => checkLayers(kRoot)],
  ['interface texts are complete and used', () => checkTexts(kRoot)],
  ['languages are named in their table alone', () => checkLanguages(kRoot)],
  ['no file is too long', () => checkFileLengths(kRoot)],
  ['no machine paths, no package hosts', () => checkForeignStrings(kRoot)],
  ['the article is not in the tree', () => checkArticleIsAbsent(kRoot, join(kRoot, '../shared/sources/yuante_article.txt'))],
  ['docs/ARCHITECTURE.md has the rules of layers and rooms', () => checkLayerTables(kRoot)],
  ['web/viewer_files.json lists every tool, and what scripts read', () => checkViewerFiles(kRoot)],
  ['documents name only files that are there', () => checkNamedFiles(kRoot)],
  ['documents name only commands and options that there are', checkCommands],
  ['the types of web/ hold', () => checkTypes('web')],
  ['the types of web/worker/ hold', () => checkTypes('web/worker')],
  ['the types of tests/ hold', () => checkTypes('tests')],
  ['a first visit keeps the size budget', ofTheSite(checkBudget)],
  ['the single file keeps its size', ofTheSite(checkOneFile)],
];

const count = { ok: 0, failed: 0, skipped: 0 };
for (const [name, check] of kChecks) {
  const { problems, notes = [], skipped } = check();
  const result = problems.length ? 'failed' : skipped ? 'skipped' : 'ok';
  count[result]++;
  console.log(`${result.padEnd(7)} ${name}${skipped ? ` (${skipped})` : ''}`);
  for (const text of [...notes, ...problems.slice(0, 40)]) console.log(`          ${text}`);
  if (problems.length > 40) console.log(`          … and ${problems.length - 40} more`);
}
mkdirSync(join(kRoot, 'build/test'), { recursive: true });
writeFileSync(join(kRoot, 'build/test/check.count'), `${count.ok} ${count.failed} ${count.skipped}\n`);
process.exitCode = count.failed ? 1 : 0;
