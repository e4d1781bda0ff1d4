// What the page says of a link that was made with another file of the case, or that names what is not there.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { kRoot, withPage } from './browser.mjs';
import { ask, opened, selected, settled, theCase } from './viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */

const kUnknown = '0123456789ab';
const kFolder = mkdtempSync(join(tmpdir(), 'quanlian-e2e-'));
const kSite = join(kFolder, 'site');
let firstPrefix = '';
const now = theCase();
const kChanged = now.evidence[0];
const kSame = now.evidence[1];

/** @param {string} name @param {any} content */
function writeCase(name, content) {
  const path = join(kFolder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

// A made-up pair of the bundled case: in the first revision one item says less, one is not there yet, one is there that left later.
before(() => {
  const first = structuredClone(now);
  first.revision = { number: 1, date: '2026-11-24', what: { zh: '首次编成', en: 'First issue' } };
  first.evidence[0].what.zh += '（旧）';
  first.events = first.events.filter((/** @type {any} */ one) => one.id !== now.events.at(-1).id);
  first.silences.push({ id: 'left-later', on: now.evidence[0].on, what: { zh: '后来撤下的一项', en: 'An item that left' } });
  const second = structuredClone(now);
  second.revision = { number: 2, date: '2026-12-01', what: { zh: '第二版', en: 'Second' } };
  const paths = [writeCase('first.json', first), writeCase('second.json', second)];
  firstPrefix = createHash('sha256').update(readFileSync(paths[0])).digest('hex').slice(0, 12);
  execFileSync(join(kRoot, 'build/native/quanlian'),
    ['site', paths[1], '--out', kSite, '--viewer', join(kRoot, 'build/viewer'), '--earlier', paths[0]]);
});
after(() => rmSync(kFolder, { recursive: true, force: true }));

/** @param {string} fragment @param {Partial<import('./visit.mjs').PageOptions>} options @param {(page: Page, visit: import('./visit.mjs').Visit) => Promise<unknown>} fn */
const visit = (fragment, options, fn) => withPage({ site: kSite, path: `/yuante/#${fragment}`, ...options }, fn);

/** @param {Page} page */
async function note(page) {
  await page.locator('#note-on-link [role=status] p').first().waitFor();
  return page.locator('#note-on-link [role=status]').innerText();
}

test('a link of the same file, or without a file, loads nothing and says nothing', async () => {
  const digest = createHash('sha256').update(readFileSync(join(kSite, 'yuante/case.json'))).digest('hex');
  for (const fragment of [`at=evidence:${kSame.id}&case=${digest.slice(0, 12)}`, `at=evidence:${kSame.id}`, 'lang=zh', 'evidence']) {
    await visit(fragment, {}, async (page, { requests }) => {
      await opened(page);
      assert.equal(await page.locator('#note-on-link, #notice:visible').count(), 0);
      assert.ok(requests.every((url) => !/revisions|link-note/.test(url)), requests.join('\n'));
    });
  }
});

test('a link of an earlier file says which, what became of its item, and lists what differs, in both languages', async () => {
  await visit(`at=evidence:${kChanged.id}&case=${firstPrefix}`, {}, async (page) => {
    await opened(page);
    assert.match(await note(page), /第1版.*第2版.*修改1项，新增1项，删除1项。\s*所引条目已有改动/s);
    assert.equal(await selected(page), `evidence:${kChanged.id}`);
    await page.click('#note-on-link summary');
    const items = await page.locator('#note-on-link li').allInnerTexts();
    assert.equal(items.length, 3);
    assert.match(items[0], new RegExp(`^修改\\s*${kChanged.number} `));
    assert.match(items[1], /^新增/);
    assert.match(items[2], /^删除\s*后来撤下的一项/);
    await page.locator('#note-on-link li a').nth(1).click();
    await page.waitForFunction((at) => /** @type {any} */ (window).quanlian.state().at === at, `event:${now.events.at(-1).id}`);
    await ask(page, 'go', 'lang=en');
    await page.locator('html[data-lang=en]').waitFor();
    assert.match(await note(page), /revision 1 .*revision 2 .*The item has changed since/s);
    await page.click('#note-on-link button');
    assert.equal(await page.locator('#note-on-link').count(), 0);
  });
});

test('an item that stayed as it was is said to be so', async () => {
  await visit(`lang=en&at=evidence:${kSame.id}&case=${firstPrefix}`, {}, async (page) => {
    await opened(page);
    await page.locator('html[data-lang=en]').waitFor();
    assert.match(await note(page), /The item itself is unchanged\./);
  });
});

test('an item that was removed is named, and what it hung on is offered; nothing is opened in its place', async () => {
  await visit(`at=silence:left-later&case=${firstPrefix}`, {}, async (page) => {
    await opened(page);
    assert.match(await note(page), /所引条目现已删除：后来撤下的一项\s*最接近的条目：/);
    assert.equal(await selected(page), 'case');
    await page.locator('#note-on-link p a').click();
    await page.waitForFunction((at) => /** @type {any} */ (window).quanlian.state().at === at, kChanged.on);
  });
});

test('of a file that the site does not know it cannot tell, and says so', async () => {
  await visit(`at=evidence:${kSame.id}&case=${kUnknown}`, {}, async (page) => {
    await opened(page);
    assert.match(await note(page), /没有那一份的记录，无从说明/);
    assert.equal(await page.locator('#note-on-link details').isVisible(), false);
    assert.equal(await selected(page), `evidence:${kSame.id}`);
    assert.doesNotMatch(page.url(), new RegExp(kUnknown));
  });
});

test('an item that never was is said not to be there, and the nearest offered; a stranger\'s words stay words', async () => {
  await visit(`at=evidence:${kSame.id}-x`, {}, async (page) => {
    await opened(page);
    assert.match(await note(page), new RegExp(`没有所引条目：evidence:${kSame.id}-x\\s*最接近的条目：${kSame.number} `));
    assert.equal(await selected(page), 'case');
  });
  await visit('at=link:__proto__&case=constructor', {}, async (page) => {
    await opened(page);
    assert.equal(await selected(page), 'case');
  });
});

for (const [name, size] of Object.entries({ bench: { width: 1366, height: 768 }, phone: { width: 390, height: 844 }, narrow: { width: 320, height: 568 } })) {
  test(`the note covers neither picture nor record, and goes away (${name})`, async () => {
    await visit(`at=evidence:${kChanged.id}&case=${firstPrefix}`, { size, motion: 'reduce' }, async (page) => {
      await opened(page);
      await note(page);
      await settled(page);
      const edges = (/** @type {string} */ selector) => page.locator(selector).evaluate((element) => {
        const { top, bottom, left, right } = element.getBoundingClientRect();
        return { top, bottom, left, right };
      });
      const [bar, strip, canvas] = [await edges('.bar'), await edges('#note-on-link'), await edges('#canvas')];
      assert.ok(Math.abs(strip.top - bar.bottom) <= 1 && Math.abs(canvas.top - strip.bottom) <= 1, JSON.stringify({ bar, strip, canvas }));
      assert.ok(strip.left >= 0 && strip.right <= size.width && strip.bottom <= size.height / 2);
      await page.click('#show-record');
      const item = await edges(`#evidence-${kChanged.id}`);
      const now = await edges('#note-on-link');
      assert.ok(item.top >= now.bottom - 1, `the item at ${item.top} is under the note, which ends at ${now.bottom}`);
      await page.click('#note-on-link button');
      await page.click('#show-chain');
      await settled(page);
      assert.ok(Math.abs((await edges('#canvas')).top - (await edges('.bar')).bottom) <= 1);
    });
  });
}

test('where the explanation cannot be loaded a sentence of the page says that much', async () => {
  const prepare = (/** @type {Page} */ page) => page.route('**/revisions.json', (route) => route.fulfill({ status: 404 }));
  await visit(`at=evidence:${kSame.id}&case=${firstPrefix}`, { prepare, expected: [/404|revisions/] }, async (page) => {
    await opened(page);
    await page.locator('#notice:not([hidden])').waitFor();
    assert.match(await page.locator('#notice').innerText(), /与本页不符/);
  });
});

test('where the picture cannot be, the record says what is amiss with a link', async () => {
  await visit(`at=evidence:${kChanged.id}&case=${firstPrefix}`, { webgl: false, expected: [/quanlian|WebGL/i] }, async (page) => {
    assert.match(await note(page), /第1版.*所引条目已有改动/s);
  });
});

test('the note takes nothing from a case whose link is called "note", or as a part of the note is', async () => {
  const site = join(kFolder, 'called-note');
  const text = readFileSync(join(kFolder, 'second.json'), 'utf8').replaceAll(':operator-reseller"', ':note"').replaceAll('"operator-reseller"', '"note"');
  writeFileSync(join(kFolder, 'note.json'), text);
  execFileSync(join(kRoot, 'build/native/quanlian'), ['site', join(kFolder, 'note.json'), '--out', site, '--viewer', join(kRoot, 'build/viewer')]);
  await withPage({ site, path: `/yuante/#case=${kUnknown}&at=link:gone` }, async (page) => {
    await note(page);
    await page.evaluate((link) => /** @type {any} */ (window).quanlian.go(link), `case=${kUnknown}&at=link:gone`);
    await note(page);
    assert.equal(await page.locator('#record #link-note[data-at="link:note"]').count(), 1);
    await page.locator('#note-on-link > button').click();
    assert.equal(await page.locator('#record #link-note[data-at="link:note"]').count(), 1);
    assert.deepEqual(await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, at) => ids.indexOf(id) !== at);
    }), []);
  });
});
