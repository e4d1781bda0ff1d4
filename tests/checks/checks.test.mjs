// Every check fails on what it is for.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { measureFirstVisit } from './budget.mjs';
import { checkFileLengths, checkForeignStrings } from './hygiene.mjs';
import { checkLanguages } from './languages.mjs';
import { checkDevCommands, checkLayerTables, checkNamedFiles, checkProgramCommands, commandsOf } from './papers.mjs';
import { checkArticleIsAbsent, checkTexts } from './texts.mjs';
import { checkViewerFiles } from './viewer_files.mjs';
import { enumName } from '../../cmake/generate_texts.mjs';

const home = mkdtempSync(join(tmpdir(), 'quanlian-checks-'));
const root = join(home, 'tree');
beforeEach(() => rmSync(root, { recursive: true, force: true }));
after(() => rmSync(home, { recursive: true }));

/** @param {string} path @param {string | Buffer} content */
function plant(path, content) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

test('a file of 401 lines is too long, one of 400 is not', () => {
  plant('src/base/long.cc', 'x\n'.repeat(401));
  plant('src/base/just.cc', 'x\n'.repeat(400));
  assert.deepEqual(checkFileLengths(root).problems, ['src/base/long.cc: 401 lines, at most 400: split it by topic']);
});

test('machine paths and unknown hosts are found, known hosts are not', () => {
  const machine = ['', 'home', 'someone', 'case.json'].join('/');
  const host = ['http', '//packages.example.net/x'].join(':');
  plant('src/base/a.cc', `// https://www.w3.org/TR/annotation-model/\nopen("${machine}");\n// ${host}\n`);
  plant('package-lock.json', '{"resolved": "somewhere"}');
  const { problems } = checkForeignStrings(root);
  assert.equal(problems.length, 3);
  assert.match(problems[0], /package-lock\.json: names addresses/);
  assert.match(problems[1], /src\/base\/a\.cc:2: a path of one machine/);
  assert.match(problems[2], /src\/base\/a\.cc:3: an address/);
});

test('build results and packages are no part of the tree', () => {
  plant('build/a.cc', 'x\n'.repeat(500));
  plant('node_modules/b/b.js', 'x\n'.repeat(500));
  assert.deepEqual(checkFileLengths(root).problems, []);
});

test('keys become names of the enum', () => {
  assert.equal(enumName('not-stated'), 'kNotStated');
});

test('texts: a missing language, unlike slots and an unused key are found', () => {
  plant('src/app/a.cc', 'Say(Phrase::kGood, lang); Say(Phrase::kHalf, lang); Say(Phrase::kSlots, lang); Say(Phrase::kEmpty, lang); Say(Phrase::kForms, 2, lang);');
  plant('web/later/a.js', "import { 'good' as kGood, 'gone' as kGone } from 'quanlian-texts';");
  plant('assets/languages.json', '[{"tag": "zh"}, {"tag": "en", "plural": {"one": "n = 1"}}]');
  plant('assets/texts/zh.json', JSON.stringify({ good: '好{n}', half: '半', slots: '{count}人', empty: '空', forms: '{n}人', unused: '闲' }));
  plant('assets/texts/en.json', JSON.stringify({ good: 'good {n}', slots: '{number} people', empty: ' ', forms: { few: '{n} men', other: '{n} people' }, unused: 'idle' }));
  assert.deepEqual(checkTexts(root).problems, [
    'assets/texts/en.json: "half": no text',
    '"slots": different slots: {count} in zh, {number} in en',
    'assets/texts/en.json: "empty": no text',
    'assets/texts/en.json: "forms": expected the plural forms one, other, found few, other',
    '"unused": used nowhere (Phrase::kUnused)',
    '"gone": imported in web/later, but there is no such text',
  ]);
});

test('a language that is named outside of its table is found, in code but not in comments', () => {
  plant('assets/languages.json', JSON.stringify([{ tag: 'zh', html: 'zh-Hans', name: '中文' }, { tag: 'en', html: 'en', name: 'English' }]));
  plant('src/app/a.cc', '// English has blanks: "en"\nif (lang == Lang::kEn) text += \' \';\nauto open = children.end();\n');
  plant('src/model/local_text.h', '{{"zh", Lang::kZh}, {"en", Lang::kEn}};\n');
  plant('src/load/values.cc', 'Is(node, "a text in both languages {\\"zh\\"}");\nfields.Need("en", out.en);\n');
  plant('web/a.js', '/* zh */ const other = lang === \'zh\' ? 1 : 2;\nconst { zh } = words;\n');
  plant('web/a.css', 'html:lang(en) p { margin: 0; }\n');
  plant('cmake/a.cmake', '# "zh" and "en"\nset(name app-en.json)\n');
  assert.deepEqual(checkLanguages(root).problems, [
    'cmake/a.cmake:2: names a language: -en.',
    'src/app/a.cc:2: names a language: kEn',
    'src/load/values.cc:2: names a language: en',
    'web/a.css:1: names a language: en',
    'web/a.js:1: names a language: zh',
    'web/a.js:2: names a language: zh',
  ]);
});

test('the article is found outside quotes, even over line ends, and allowed inside one', () => {
  const article = join(home, 'article.txt');
  const words = Array.from({ length: 120 }, (_, i) => String.fromCodePoint(0x4e00 + i * 7)).join('');
  writeFileSync(article, words);
  const quote = words.slice(10, 60);
  plant('assets/cases/a.json', JSON.stringify({ citations: [{ quote }] }));
  plant('tests/golden/page.html', `<q>${quote}</q>`);
  assert.deepEqual(checkArticleIsAbsent(root, article).problems, []);
  plant('docs/notes.md', `${words.slice(30, 50)}\n  ${words.slice(50, 71)}`);
  assert.match(checkArticleIsAbsent(root, article).problems.join(), /^docs\/notes\.md: holds the article's own words/);
});

test('the article check is skipped, in words, without the article', () => {
  assert.match(checkArticleIsAbsent(root, join(home, 'absent.txt')).skipped ?? '', /not beside/);
});

test('a document that names a file that is not there is found, at its line', () => {
  plant('src/base/text.h', '');
  plant('tests/base/text_test.cc', '');
  plant('docs/notes.md', [
    'Of `src/base/text.h`, src/base/text.h, `src/base/`, `text.h`, `tests/NAME/text_test.cc` and `src/*/text.h` all are there,',
    '[so is this](notes.md#here); https://example.org/assets/x.js and `assets/…-01234567.js` are no files of the tree.',
    'The prose names src/base/gone.h.',
    'Code names `gone.cc`, [a link](gone.md), and `src/base/tex`.',
  ].join('\n'));
  assert.deepEqual(checkNamedFiles(root).problems, [
    'docs/notes.md:3: names src/base/gone.h, which is not in the tree',
    'docs/notes.md:4: names src/base/tex, which is not in the tree',
    'docs/notes.md:4: names gone.md, which is not in the tree',
    'docs/notes.md:4: names gone.cc, which is not in the tree',
  ]);
});

test('the table of layers is held against the rules: a row too few, one too many, one that allows something else', () => {
  const table = readFileSync(new URL('../../docs/ARCHITECTURE.md', import.meta.url), 'utf8');
  plant('docs/ARCHITECTURE.md', table);
  assert.deepEqual(checkLayerTables(root).problems, []);
  plant('docs/ARCHITECTURE.md', table.replace('`src/model`', '`src/mode`').replace(/(`src\/record\/cite` .*) nothing/, '$1 `html`'));
  assert.deepEqual(checkLayerTables(root).problems, [
    'docs/ARCHITECTURE.md: no row for src/model',
    'docs/ARCHITECTURE.md: src/record/cite may include "", not "html"',
    'docs/ARCHITECTURE.md: src/mode is not in tests/layers/rules.mjs',
  ]);
});

test('commands are read from a help text, with what is said of them', () => {
  const help = 'usage: ./dev COMMAND\n  view [CASE.json]  build and serve\n  test [PART...]    some of: check unit\n                    or all\nEach installs.\n  -h,--help';
  assert.deepEqual([...commandsOf(help).keys()], ['view', 'test']);
  assert.match(commandsOf(help).get('test') ?? '', /check unit\n +or all$/);
});

test('a command of ./dev that is not there is found: in a document, and in the usage itself', () => {
  plant('.dev/view.sh', 'dev_view() {\n}\n');
  plant('.dev/test.sh', 'dev_test() {\n}\n');
  plant('README.md', 'Do `./dev view`, `./dev test unit`, not `./dev fly` nor `./dev test wings`.\n```sh\n./dev swim   # in code\n```\n');
  const commands = new Map([['view', ''], ['test', 'some of: check unit'], ['sing', '']]);
  assert.deepEqual(checkDevCommands(root, commands).problems, [
    'dev: its usage names "sing", but no dev_sing in .dev/sing.sh',
    'README.md:1: ./dev has no command "fly"',
    'README.md:1: the usage of ./dev test knows no "wings"',
    'README.md:3: ./dev has no command "swim"',
  ]);
});

test('a command or an option of the program that is not there is found, over the lines that it is written in', () => {
  plant('docs/a.md', 'Copy `native/quanlian build/x`; say `quanlian judge CASE`, `quanlian check --loud`.\n```sh\nbuild/native/quanlian check A \\\n  --json --quiet | sort --unique\n```\n');
  const { problems } = checkProgramCommands(root, new Map([['check', '']]), () => '--json  --quietly');
  assert.deepEqual(problems, [
    'docs/a.md:1: quanlian has no command "judge"',
    'docs/a.md:1: quanlian check has no option --loud',
    'docs/a.md:3: quanlian check has no option --quiet',
  ]);
});

/** @param {number} size @returns {Buffer} bytes that do not compress */
function noise(size) {
  let state = 1;
  return Buffer.from(Array.from({ length: size }, () => (state = (state * 48271) % 2147483647) & 255));
}

test('the budget counts what the page names, what those name, and the page itself', () => {
  plant('a/index.html', '<script src="../assets/viewer.1.js"></script><a href="case.json">');
  plant('a/case.json', '{}');
  plant('b/case.json', noise(999999));
  plant('assets/viewer.1.js', 'load("quanlian.2.wasm", "text.3.woff2")');
  plant('assets/quanlian.2.wasm', noise(1000));
  plant('assets/text.3.woff2', noise(2000));
  plant('assets/unused.png', noise(500000));
  const { problems, total } = measureFirstVisit(root, 'a/index.html');
  assert.deepEqual(problems, []);
  assert.ok(total > 3000 && total < 4000, `${total}`);
});

test('the budget leaves out what only a click loads, and that alone', () => {
  plant('c/index.html', '<button data-later="../assets/check.3.js"></button><script src="../assets/viewer.1.js"></script>');
  plant('assets/check.3.js', noise(900000));
  assert.ok(measureFirstVisit(root, 'c/index.html').total < 4000);
  plant('assets/viewer.1.js', 'import("./check.3.js"); load("quanlian.2.wasm", "text.3.woff2")');
  assert.ok(measureFirstVisit(root, 'c/index.html').total > 900000);
});

test('the budget fails above 350 KB and on a page without the viewer', () => {
  plant('a/index.html', 'quanlian.2.wasm');
  plant('quanlian.2.wasm', noise(360000));
  const { problems } = measureFirstVisit(root, 'a/index.html');
  assert.match(problems[0], /a first visit takes \d+ bytes after brotli, \d+ more than allowed/);
  assert.match(problems[1], /leads to no \.js file/);
});

test('a tool that the list of the viewer\'s files does not have is found, and one without a module, and an attribute that nobody reads', () => {
  const list = { files: [{ word: 'wasm', attribute: true }, { word: 'case-file', attribute: true }, { word: 'script' }],
    tools: [{ word: 'share' }, { word: 'lost' }, { word: 'note', attribute: true }] };
  plant('web/viewer_files.json', JSON.stringify(list));
  plant('web/later/share/share.js', 'data.caseFile');
  plant('web/later/note/note.js', 'data.laterNote');
  plant('web/later/unlisted/unlisted.js', '');
  assert.deepEqual(checkViewerFiles(root).problems, ['web/later/unlisted is no tool of web/viewer_files.json',
    'web/viewer_files.json: the tool "lost" has no folder in web/later', 'web/viewer_files.json: no script reads data-wasm']);
});
