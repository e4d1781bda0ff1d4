// `quanlian verify` on a source in another form than the one that the case names: it is read so, and that is said.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root, run, scratch } from './program.mjs';

const kText = '题目\n据说，纸船公司供票277万张，\n其中“黑票”占三成，票价é元。𠮷某另售277万张。\n';
const kQuotes = ['供票277万张，\n其中“黑票”', '票价é元', '𠮷某'];

/**
 * A case whose one source is that text, or one with several sources.
 * @param {string} folder
 * @param {{digest?: boolean, others?: object[], text?: string, quotes?: string[]}} [options]
 */
function madeCase(folder, { digest = true, others = [], text = kText, quotes = kQuotes } = {}) {
  const made = JSON.parse(readFileSync(join(root, 'tests/golden/cases/good-minimal.json'), 'utf8'));
  const codePoints = [...text];
  Object.assign(made.sources[0], digest && {
    digest: { sha256: createHash('sha256').update(text).digest('hex'), bytes: Buffer.byteLength(text), codePoints: codePoints.length },
  });
  made.sources.push(...others);
  made.links[0].citations = quotes.map((quote) => {
    const start = [...text.slice(0, text.indexOf(quote))].length;
    return { source: 'report', quote, ...(digest && { span: [start, start + [...quote].length] }) };
  });
  const path = join(folder, 'case.json');
  writeFileSync(path, JSON.stringify(made));
  return { path, made };
}

/** @param {string} text @param {string} encoding */
const encoded = (text, encoding) => execFileSync('iconv', ['-f', 'UTF-8', '-t', encoding], { input: text });

/** @type {[string, Buffer | string, RegExp][]} */
const kForms = [
  ['UTF-8 with a byte order mark', `\uFEFF${kText}`, /UTF-8, its byte order mark left out/],
  ['UTF-16 LE', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(kText, 'utf16le')]), /UTF-16 LE/],
  ['UTF-16 BE', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(kText, 'utf16le').swap16()]), /UTF-16 BE/],
  ['UTF-16 LE without a mark', Buffer.from(kText, 'utf16le'), /UTF-16 LE/],
  ['GB18030', encoded(kText, 'GB18030'), /GB18030/],
  ['line ends CRLF', kText.replaceAll('\n', '\r\n'), /line ends read as LF/],
  ['line ends CR', kText.replaceAll('\n', '\r'), /line ends read as LF/],
  ['normalisation form D', kText.normalize('NFD'), /normalised \(NFC\)/],
  ['all of it at once', encoded(kText.replaceAll('\n', '\r\n').normalize('NFD'), 'GB18030'), /GB18030, line ends read as LF, normalised \(NFC\)/],
];

for (const [name, bytes, words] of kForms) {
  test(`a source is read: ${name}`, (t) => {
    const folder = scratch(t);
    const { path } = madeCase(folder);
    writeFileSync(join(folder, 'source.txt'), bytes);
    const { status, stdout, stderr } = run('verify', path, '--source', `report=${join(folder, 'source.txt')}`);
    assert.match(stdout, /match 3, moved 0, not found 0, not checked 0/);
    assert.match(stdout, new RegExp(`read as: .*${words.source}`));
    // The digest is that of the bytes.
    assert.match(stdout, /digest: differs/);
    assert.match(stderr, /error: .*expected SHA-256 .*its text is the very one of that digest/);
    assert.equal(stderr.split('\n').length, 2);
    assert.equal(status, 1);
    const json = JSON.parse(run('verify', path, '--source', `report=${join(folder, 'source.txt')}`, '--json').stdout);
    assert.match(json.readAs, words);
  });
}

test('a source as the case names it is read as it stands, whatever its form is', (t) => {
  const folder = scratch(t);
  for (const text of [kText, kText.replaceAll('\n', '\r\n'), kText.normalize('NFD'), `\uFEFF${kText}`]) {
    const quotes = kQuotes.map((quote) => (text.includes('\r') ? quote.replaceAll('\n', '\r\n') : quote)).map((quote) => (text.includes('é') ? quote : quote.normalize('NFD')));
    const { path } = madeCase(folder, { text, quotes });
    writeFileSync(join(folder, 'source.txt'), text);
    const { status, stdout, stderr } = run('verify', path, '--source', `report=${join(folder, 'source.txt')}`);
    assert.equal(status, 0, stderr);
    assert.doesNotMatch(stdout, /read as/);
    assert.match(stdout, /match 3, .*\n {2}digest: matches/);
    // And from the other form back.
    writeFileSync(join(folder, 'source.txt'), text.normalize('NFC').replaceAll('\r\n', '\n'));
    assert.match(run('verify', path, '--source', `report=${join(folder, 'source.txt')}`).stdout, /match 3|moved 3/);
  }
});

test('bytes that no reading makes a source of are said to be so, and nothing is "not found"', (t) => {
  const folder = scratch(t);
  const { path } = madeCase(folder);
  for (const bytes of [Buffer.from([0xff, 0xfe, 0x41]), Buffer.from([0x80, 0x81, 0x82]), encoded('完全不同', 'GB18030')]) {
    writeFileSync(join(folder, 'source.txt'), bytes);
    const { status, stderr } = run('verify', path, '--source', `report=${join(folder, 'source.txt')}`);
    assert.equal(status, 1);
    assert.match(stderr, /expected a text in UTF-8, found other bytes from byte \d+ on/);
    assert.doesNotMatch(stderr, /not found/);
  }
});

test('a NUL in a source is said', (t) => {
  const folder = scratch(t);
  const { path } = madeCase(folder);
  writeFileSync(join(folder, 'source.txt'), `${kText}\0more`);
  const { status, stdout, stderr } = run('verify', path, '--source', `report=${join(folder, 'source.txt')}`);
  assert.equal(status, 1);
  assert.match(stdout, /match 3/);
  assert.match(stderr, new RegExp(`found U\\+0000 as character ${[...kText].length + 1}`));
});

test('every place of a quote that moved is named', (t) => {
  const folder = scratch(t);
  const { path } = madeCase(folder, { quotes: ['277万张'] });
  writeFileSync(join(folder, 'source.txt'), `前${kText}`);
  const { stderr } = run('verify', path, '--source', `report=${join(folder, 'source.txt')}`);
  assert.match(stderr, /moved to characters 13–18, characters \d+–\d+;/);
});

test('a single quote in another form is told from one that is missing', (t) => {
  const folder = scratch(t);
  const { path, made } = madeCase(folder);
  made.links[0].citations[1].quote = '票价é元'.normalize('NFD');
  made.links[0].citations[1].span[1] += 1;
  made.links[0].citations[2].quote = '吉某';
  writeFileSync(path, JSON.stringify(made));
  writeFileSync(join(folder, 'source.txt'), kText);
  const { status, stderr } = run('verify', path, '--source', `report=${join(folder, 'source.txt')}`);
  assert.equal(status, 1);
  assert.match(stderr, /票价.*found it with other line ends or in another normalisation form/);
  assert.match(stderr, /吉某.*not found in the source/);
});

test('what was not checked is in the exit status: a source without a digest, a source that was not given', (t) => {
  const folder = scratch(t);
  writeFileSync(join(folder, 'source.txt'), kText);
  const given = ['--source', `report=${join(folder, 'source.txt')}`];
  const other = { id: 'other', kind: 'news', title: { zh: '另一报道', en: 'Another' }, language: 'zh' };
  const whole = madeCase(folder, { others: [other] });
  assert.equal(run('verify', whole.path, ...given).status, 0);  // nothing cites the other
  const without = madeCase(folder, { digest: false });
  const unchecked = run('verify', without.path, ...given);
  assert.equal(unchecked.status, 3);
  assert.match(unchecked.stdout, /not checked 3/);
  const two = madeCase(folder, { others: [other] });
  two.made.links[0].citations.push({ source: 'other', quote: '某' });
  writeFileSync(two.path, JSON.stringify(two.made));
  const { status, stdout } = run('verify', two.path, ...given);
  assert.equal(status, 3);
  assert.match(stdout, /^other\n {2}not checked: no file given; quotes: 1$/m);
  const lines = run('verify', two.path, ...given, '--json').stdout.trim().split('\n').map((line) => JSON.parse(line));
  assert.deepEqual(lines.map(({ source, file, notChecked }) => [source, file !== null, notChecked]), [['report', true, 0], ['other', false, 1]]);
  // What is wrong goes before what was not checked.
  writeFileSync(join(folder, 'source.txt'), 'else');
  assert.equal(run('verify', two.path, ...given).status, 1);
});

test('a hidden character of the source is left between two quotes and noted as damage', (t) => {
  const folder = scratch(t);
  const text = '供票27\u200B7万张。';
  const { path, made } = madeCase(folder, { text, quotes: ['供票27', '7万张'] });
  made.sources[0].damage = [{
    id: 'unseen', span: [4, 5], kind: 'injected', words: '…', reading: '', certainty: 'certain',
    why: { zh: '其中有一个看不见的字符（U+200B）', en: 'A character that is not seen stands here (U+200B)' },
  }];
  writeFileSync(path, JSON.stringify(made));
  writeFileSync(join(folder, 'source.txt'), text);
  const { status, stdout, stderr } = run('verify', path, '--source', `report=${join(folder, 'source.txt')}`);
  assert.equal(status, 0, stderr);
  assert.match(stdout, /match 2/);
});
