// What `quanlian view` does with the file on every save, and what its page is told of it. Who may ask for what: view_requests.test.mjs.
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fakeSiteViewer } from './fake_viewer.mjs';
import { eventually, startView } from './live.mjs';
import { bundledCase, program, root, run, scratch } from './program.mjs';

const kSmallCase = readFileSync(join(root, 'tests/golden/cases/good-minimal.json'), 'utf8');
const kTitle = 'The Invented Paper Boat Case';
const kPage = '/paper-boat/en/';

/**
 * A program that views a small case.
 * @param {import('node:test').TestContext} t
 * @param {string | Buffer} [text] of the case file
 */
async function viewing(t, text = kSmallCase) {
  const folder = scratch(t);
  const file = join(folder, 'case.json');
  writeFileSync(file, text);
  const view = await startView(t, [file, '--viewer', fakeSiteViewer(join(folder, 'viewer'))]);
  /** @param {string | Buffer} bytes */
  const save = (bytes) => writeFileSync(file, bytes);
  return { ...view, folder, file, save };
}

test('a save makes the site anew: the page has the new words, and is told of another site', async (t) => {
  const { save, told, until, get } = await viewing(t);
  const before = await told();
  assert.match(before.site, /^[0-9a-f]{16}$/);
  assert.deepEqual([before.problems, before.head, before.grave], [[], '', false]);
  assert.ok((await (await get(kPage)).text()).includes(kTitle));
  save(kSmallCase.replace(kTitle, 'The Mended Paper Boat Case'));
  const { site } = await until((now) => now.site !== before.site);
  const page = await (await get(kPage)).text();
  assert.ok(page.includes('The Mended Paper Boat Case') && !page.includes(kTitle));
  assert.ok(page.includes(`<script type="module" src="/quanlian-view.js?site=${site}"></script></body>`));
  assert.equal(await (await get('/paper-boat/case.json')).text(), kSmallCase.replace(kTitle, 'The Mended Paper Boat Case'));
});

test('a file that another one took the place of by its name is followed, again and again', async (t) => {
  const { folder, file, told, until, get } = await viewing(t);
  for (const words of ['First', 'Second', 'Third']) {
    const { site } = await told();
    writeFileSync(join(folder, 'saved'), kSmallCase.replace(kTitle, words));
    renameSync(join(folder, 'saved'), file);
    await until((now) => now.site !== site);
    assert.ok((await (await get(kPage)).text()).includes(words));
  }
});

test('saves of one size in quick succession are all followed to the last', async (t) => {
  const { save, get } = await viewing(t);
  for (const [first, second] of ['AB', 'CD', 'EF', 'GH', 'IJ', 'KL']) {
    for (const letter of [first, second]) save(kSmallCase.replace(kTitle, `${letter}${kTitle.slice(1)}`));
    await eventually(async () => (await (await get(kPage)).text()).includes(`${second}${kTitle.slice(1)}`));
  }
});

/** Writes a file bit by bit, for half a second. @param {string} file @param {string} text @returns {number} the longest pause, in milliseconds */
function writeSlowly(file, text) {
  const step = Math.ceil(text.length / 50);
  let [longest, before] = [0, Date.now()];
  for (let at = 0; at < text.length; at += step) {
    writeFileSync(file, text.slice(at, at + step), { flag: at === 0 ? 'w' : 'a' });
    longest = Math.max(longest, Date.now() - before);
    before = Date.now();
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
  }
  return longest;
}

test('a file that is just being written is waited for', async (t) => {
  const { file, get, said } = await viewing(t);
  for (let round = 0; round < 20; round++) {
    const before = said.err;
    const pause = writeSlowly(file, kSmallCase.replace(kTitle, `Written ${round}`));
    await eventually(async () => (await (await get(kPage)).text()).includes(`Written ${round}<`));
    if (pause > 40) continue;  // this machine was busy: the file looked as if it were done
    assert.equal(said.err, before);
    return;
  }
  assert.fail('no file could be written without a pause');
});

test('a fault is told with its place, its pointer and its line, and the site stays as it was', async (t) => {
  const { file, save, until, told, get, said } = await viewing(t);
  const { site } = await told();
  const faulty = kSmallCase.replace('"kind": "person"', '"kind": "persn"').replace(kTitle, 'Not to be seen');
  save(faulty);
  const { problems: [problem, ...others], grave, head, site: kept } = await until((now) => now.grave);
  assert.deepEqual([others, grave, kept], [[], true, site]);
  const number = faulty.split('\n').findIndex((line) => line.includes('persn')) + 1;
  const line = faulty.split('\n')[number - 1];
  assert.deepEqual(problem, {
    severity: 'error', label: 'Error', place: `case.json:${number}:${line.indexOf('"persn"') + 1}`, pointer: '/parties/1/kind',
    message: problem.message, hint: problem.hint,
    line: { number, before: line.slice(0, line.indexOf('"persn"')), at: '"', after: 'persn",' },
  });
  assert.match(problem.message, /expected .*found/);
  assert.match(problem.hint, /did you mean "person"/);
  assert.equal(head, '1 error. The page still shows the case as it was before.');
  assert.ok((await (await get(kPage)).text()).includes(kTitle));
  const { stderr } = run('check', file);
  assert.equal(said.err, stderr);
});

test('what is mended is no longer told, and the terminal says that the file is fine', async (t) => {
  const { file, save, until, said } = await viewing(t);
  save(kSmallCase.replace('"kind": "person"', '"kind": "persn"'));
  await until((now) => now.grave);
  save(kSmallCase);
  const { problems, head, open } = await until((now) => !now.grave);
  assert.deepEqual([problems, head, open], [[], '', '']);
  assert.equal(said.out.split('\n').slice(1).join('\n'), `${file}: fine\n${file}: fine\n`);
});

test('the terminal has the problems again only when they are others', async (t) => {
  const { save, until, said } = await viewing(t);
  const faulty = kSmallCase.replace('"kind": "person"', '"kind": "persn"');
  save(faulty);
  await until((now) => now.grave);
  save(faulty.replace(kTitle, 'Another title with the same fault below'));
  await new Promise((done) => setTimeout(done, 1000));  // in which nothing is said
  assert.equal(said.err.split('\n').length, 2, said.err);
  save(faulty.replace('"kind": "news"', '"kind": "nws"'));
  await until((now) => now.problems.length === 2);
  assert.equal(said.err.trimEnd().split('\n').length, 3, said.err);
});

test('warnings alone are told beside the new site', async (t) => {
  const { save, until, told, get } = await viewing(t);
  const { site } = await told();
  save(kSmallCase.replace('虚构报道', '虚构\u0378').replace(kTitle, 'With a warning'));
  const { problems, grave, head, open } = await until((now) => now.site !== site);
  assert.deepEqual([problems.length, problems[0].severity, problems[0].label, grave], [1, 'warning', 'Warning', false]);
  assert.deepEqual([head, open], ['1 warning. The page shows the case as the file has it now.', '1 warning: show']);
  assert.ok((await (await get(kPage)).text()).includes('With a warning'));
});

test('a file that vanishes is told, and taken up when it comes back', async (t) => {
  const { file, save, until, told, get } = await viewing(t);
  const { site } = await told();
  unlinkSync(file);
  const { problems } = await until((now) => now.grave);
  assert.deepEqual(problems.map(({ place, message, line }) => [place, message, line]), [['case.json', 'no such file', undefined]]);
  assert.equal((await get(kPage)).status, 200);
  mkdirSync(file);
  assert.match((await until((now) => now.problems[0]?.message !== 'no such file')).problems[0].message, /folder/);
  rmSync(file, { recursive: true });
  save(kSmallCase);
  assert.equal((await until((now) => !now.grave)).site, site);
});

test('where the first check fails there is a page that waits, and then the case', async (t) => {
  const { save, until, told, get } = await viewing(t, kSmallCase.slice(0, 200));
  const { site, grave, head, problems } = await told();
  assert.deepEqual([site, grave, problems.length], ['', true, 1]);
  assert.equal(head, '1 error. The case appears here once the errors are mended.');
  for (const path of ['/', kPage, '/index.html']) {
    const response = await get(path, { 'Accept-Language': 'en-GB,en;q=0.9' });
    assert.equal(response.status, 200);
    const page = await response.text();
    assert.match(page, /<html lang="en" data-lang="en">[^]*cannot be shown yet[^]*\/quanlian-view\.js\?site="><\/script><\/body>/);
  }
  assert.equal((await get('/paper-boat/case.json')).status, 404);
  save(kSmallCase);
  await until((now) => now.site);
  assert.equal((await get('/', { 'Accept-Language': 'en-GB,en;q=0.9' })).headers.get('location'), kPage);
});

/** What stands around the caret of a problem. @param {import('node:test').TestContext} t @param {string | Buffer} text @param {RegExp} message */
async function caretIn(t, text, message) {
  const { problems } = await (await viewing(t, text)).told();
  const problem = problems.find((one) => message.test(one.message));
  assert.ok(problem, JSON.stringify(problems));
  return problem.line;
}

test('the caret is at the character of the column, whatever stands before it', async (t) => {
  const line = '\t\t"票": "纸船𠮷公司", "e\u0301": ';
  assert.deepEqual(await caretIn(t, `{\r\n${line}"\u202E"\r\n}`, /U\+202E/), { number: 2, before: line, at: '"', after: '\\u202E"' });
  assert.deepEqual(await caretIn(t, '{\n"schema":', /./), { number: 2, before: '"schema":', at: '', after: '' });
  assert.deepEqual(await caretIn(t, Buffer.concat([Buffer.from('{"纸": "'), Buffer.from([0xff, 0x80]), Buffer.from('"}')]), /UTF-8/),
    { number: 1, before: '{"纸": "', at: '\\xFF', after: '\\x80"}' });
  assert.deepEqual(await caretIn(t, '\uFEFF{}', /byte order mark/), { number: 1, before: '', at: '\\uFEFF', after: '{}' });
});

test('a long line is cut to what stands around the column', async (t) => {
  const whole = JSON.stringify(JSON.parse(kSmallCase)).replace('"kind":"person"', '"kind":"persn"');
  const { number, before, at, after } = /** @type {NonNullable<import('./live.mjs').Problem['line']>} */ (await caretIn(t, whole, /persn/));
  assert.deepEqual([number, at], [1, '"']);
  assert.match(before, /^….{40,60}"kind":$/);
  assert.match(after, /^persn",.{50,70}…$/);
  assert.ok(whole.includes(before.slice(1) + at + after.slice(0, -1)));
});

test('a hundred problems are listed, and it is said that there are more', async (t) => {
  const sources = Array.from({ length: 150 }, (_, i) => ({ id: `s${i}`, kind: 'nws', title: { zh: `甲${i}`, en: `A${i}` }, language: 'zh' }));
  const { told, said } = await viewing(t, JSON.stringify({ ...JSON.parse(kSmallCase), sources }, null, 1));
  const { problems, more } = await told();
  const count = said.err.trimEnd().split('\n').length;
  assert.ok(count >= 150);
  assert.equal(problems.length, 100);
  assert.equal(more, `${count - 100} more problems are named in the terminal.`);
  assert.equal((await (await viewing(t, kSmallCase.slice(0, 200))).told()).more, '');
});

test('the page is told in its language, however it names that', async (t) => {
  const { told } = await viewing(t, kSmallCase.replace('"kind": "person"', '"kind": "persn"'));
  for (const lang of ['zh', 'zh-Hans', '']) {
    const { head, problems, words } = await told(lang);
    assert.deepEqual([head, problems[0].label, words.language, words.messages], ['1处错误。错误改正后，此处将显示案件。', '错误', 'zh-Hans', 'en']);
  }
  const { head, words } = await told('en');
  assert.match(`${head} ${Object.values(words).join(' ')}`, /^[ -~]+$/);
});

test('without a viewer the pages are text, which is said once, and their policy lets the one script in', async (t) => {
  const folder = scratch(t);
  const alone = join(folder, 'bin/quanlian');
  const file = join(folder, 'case.json');
  mkdirSync(join(folder, 'bin'));
  copyFileSync(program, alone);
  writeFileSync(file, kSmallCase);
  const { get, said, until, told, end } = await startView(t, [file], { program: alone });
  const page = await (await get(kPage)).text();
  assert.doesNotMatch(page, /<canvas|viewer\.js/);
  assert.match(page, /Content-Security-Policy" content="default-src (?:'|&#39;)none[^"]*; script-src 'self'; connect-src 'self'">/);
  const { site } = await told();
  writeFileSync(file, kSmallCase.replace(kTitle, 'Another'));
  await until((now) => now.site !== site);
  assert.match(said.err, /^quanlian: warning: no viewer [^\n]*\n$/);
  await end();
  fakeSiteViewer(join(folder, 'viewer'));  // as a build leaves it: beside the program's folder
  const second = await startView(t, [file], { program: alone });
  assert.match(await (await second.get(kPage)).text(), /<canvas/);
  assert.equal(second.said.err, '');
});

test('a file of the viewer that is not there is told like any problem', async (t) => {
  const folder = scratch(t);
  const file = join(folder, 'case.json');
  writeFileSync(file, kSmallCase);
  mkdirSync(join(folder, 'viewer'));
  const { told } = await startView(t, [file, '--viewer', join(folder, 'viewer')]);
  const { problems, site } = await told();
  assert.equal(site, '');
  assert.match(problems[0].place, /^viewer\.js$/);
  assert.match(problems[0].hint, /build the viewer first/);
});

for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGKILL'])) {
  const end = signal === 'SIGKILL' ? { status: null, signal } : { status: 0, signal: null };
  test(`${signal} ends it with ${end.signal ?? `status ${end.status}`}, and nothing is left behind`, async (t) => {
    const folder = scratch(t);
    const [file, temporary, here] = [join(folder, 'case.json'), join(folder, 'temporary'), join(folder, 'here')];
    for (const one of [temporary, here]) mkdirSync(one);
    writeFileSync(file, kSmallCase);
    const view = await startView(t, [file, '--viewer', fakeSiteViewer(join(folder, 'viewer'))], { cwd: here, env: { ...process.env, TMPDIR: temporary } });
    assert.equal((await view.get(kPage)).status, 200);
    assert.deepEqual(await view.end(signal), end);
    assert.deepEqual([readdirSync(temporary), readdirSync(here), readdirSync(folder).sort()], [[], [], ['case.json', 'here', 'temporary', 'viewer']]);
    assert.equal(view.said.err, '');
  });
}

test('what cannot be begun with ends at once: no file, a folder, a device, no viewer of that name', (t) => {
  const folder = scratch(t);
  const none = join(folder, 'none.json');
  for (const file of [none, folder, '/dev/null']) {
    const { status, stdout, stderr } = run('view', file, '--viewer', folder, '--port', '0');
    assert.deepEqual([status, stdout], [1, ''], file);
    assert.match(stderr, /: error: (no such file|this is a folder|this is no plain file)/);
  }
  assert.equal(run('view', none, '--viewer', folder).stderr, run('check', none).stderr);
  assert.deepEqual(run('view', bundledCase, '--viewer', none),
    { status: 1, stdout: '', stderr: `${none}: error: no such folder; build the viewer first, or leave out --viewer\n` });
});

test('where no temporary file can be made, that is told with its cause', async (t) => {
  const folder = scratch(t);
  const file = join(folder, 'case.json');
  writeFileSync(file, kSmallCase);
  const view = await startView(t, [file, '--viewer', fakeSiteViewer(join(folder, 'viewer'))], { env: { ...process.env, TMPDIR: '/proc' } });
  const { problems, site } = await view.told();
  assert.equal(site, '');
  assert.match(problems.map(({ message }) => message).join(), /^the site cannot be kept in a temporary file: \w+/);
});

test('with --json the problems are lines for a machine', async (t) => {
  const folder = scratch(t);
  const file = join(folder, 'case.json');
  writeFileSync(file, kSmallCase);
  const { said } = await startView(t, ['--json', file, '--viewer', fakeSiteViewer(join(folder, 'viewer'))]);
  writeFileSync(file, kSmallCase.slice(0, 200));
  await eventually(() => said.err.endsWith('\n'));
  assert.equal(JSON.parse(said.err).severity, 'error');
  assert.equal(said.out.split('\n').length, 2, said.out);
});
