// Two links or two parties side by side: the record's own words, an address of its own, begun and ended by keyboard.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audit } from './axe.mjs';
import { kCasePage, kSizes, withPage } from './browser.mjs';
import { ask, kLinks, opened, theCase } from './viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */

const [kFirst, kSecond] = kLinks;

/** @param {Page} page @param {string} at @param {string} other */
async function compare(page, at, other) {
  await ask(page, 'go', `at=${at}&with=${other}`);
  await page.locator('#comparison').waitFor();
}

/** What the columns show, by kind of item: the ids of the record's items whose words they are. @param {Page} page */
const shown = (page) => page.evaluate(() => {
  const words = (/** @type {Element} */ one) => {
    const copy = /** @type {Element} */ (one.cloneNode(true));
    copy.querySelectorAll('button, [hidden]').forEach((part) => part.remove());
    return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
  };
  const ids = new Map();
  for (const item of document.querySelectorAll('#record :is(.evidence, .outcome, .silences > li[id], .conflict)')) ids.set(words(item), item.id);
  return [0, 1].map((column) => [...document.querySelectorAll('#comparison .compare-row')].flatMap((row) =>
    [...row.querySelectorAll('.compare-side')[column].querySelectorAll('.evidence, .outcome, .silences > li, .conflict')].map((item) => ids.get(words(item)) ?? words(item))).sort());
});

/** What hangs on an item by the case file. @param {string} at */
function hanging(at) {
  const file = theCase();
  const mine = (/** @type {any} */ one) => one.on === at || (at.startsWith('party:') && ((one.about ?? []).includes(at) || (one.about ?? []).includes(at.slice(6))));
  const ids = (/** @type {string} */ kind, /** @type {any[]} */ items) => items.map((item) => `${kind}-${item.id}`);
  return {
    evidence: ids('evidence', file.evidence.filter(mine)),
    outcomes: ids('outcome', file.outcomes.filter((/** @type {any} */ one) => one.on === at)),
    silences: ids('silence', file.silences.filter((/** @type {any} */ one) => one.on === at)),
  };
}

for (const path of [kCasePage, `${kCasePage}en/`]) {
  test(`every pair of links shows each figure, outcome and silence of both (${path})`, async () => {
    await withPage({ path }, async (page) => {
      await opened(page);
      for (const [at, other] of [[kLinks[0], kLinks[1]], [kLinks[1], kLinks[2]], [kLinks[2], kLinks[0]]]) {
        await compare(page, at, other);
        await page.waitForFunction((words) => document.querySelectorAll('#comparison h3').length > 0 && location.hash.includes(words), `with=${other}`);
        const columns = await shown(page);
        for (const [column, link] of [[0, at], [1, other]]) {
          const { evidence, outcomes, silences } = hanging(String(link));
          for (const id of [...evidence, ...outcomes, ...silences]) assert.ok(columns[Number(column)].includes(id), `${link} without ${id}`);
          assert.ok(columns[Number(column)].every((id) => /^(evidence|outcome|silence|conflict)-/.test(id)), 'only what the record says');
        }
      }
      assert.match(await page.locator('#comparison').innerText(), path === kCasePage ? /来源未载明本环的裁判结果/ : /states no outcome/);
    });
  });
}

test('parties are compared with what the record shows of them elsewhere; no id stands twice', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await compare(page, 'party:yuante', 'party:yafeida');
    const columns = await shown(page);
    for (const [i, at] of ['party:yuante', 'party:yafeida'].entries()) {
      for (const id of hanging(at).evidence) assert.ok(columns[i].includes(id), `${at} without ${id}`);
    }
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map((one) => one.id));
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(await page.locator('#comparison :is([data-at], button.copy, button.tool)').count(), 0);
  });
});

test('its address opens it, in either language; what cannot be compared is dropped and said', async () => {
  await withPage({ path: `${kCasePage}#at=${kSecond}&with=${kFirst}` }, async (page) => {
    await opened(page);
    await page.locator('#comparison').waitFor();
    assert.equal((await ask(page, 'state')).with, kFirst);
    assert.ok(page.url().includes(`&with=${kFirst}&`));
    assert.ok(!await page.locator('#record').isVisible());
    await page.click('#language');
    await page.waitForFunction(() => /^“Reseller/.test(document.querySelector('#comparison h1')?.textContent ?? ''));
    assert.equal((await ask(page, 'state')).with, kFirst);
    for (const bad of ['link:no-such-link', 'party:yuante', kSecond, 'evidence:cards-2018']) {
      assert.deepEqual(await ask(page, 'go', `at=${kSecond}&with=${bad}`), [`with=${bad}`]);
      assert.equal((await ask(page, 'state')).with, undefined);
    }
  });
});

test('by keyboard: begun at a heading, heard at its title, ended by Escape; the way back opens it again', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await page.click('#show-record');
    const button = page.locator('#link-reseller-account-seller > .compare');
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator('#compare-dialog[open]').waitFor();
    assert.equal(await page.locator('#compare-first').inputValue(), kSecond);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'compare-second');
    const offered = await page.locator('#compare-second option').evaluateAll((all) => all.map((one) => /** @type {HTMLOptionElement} */ (one).value));
    assert.deepEqual([...offered].sort(), theCase().links.map((/** @type {any} */ one) => `link:${one.id}`).filter((/** @type {string} */ at) => at !== kSecond).sort());
    await page.locator('#compare-second').selectOption(kLinks[2]);
    await page.locator('#compare-dialog .later-button').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('#comparison').waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'comparison-title');
    await page.keyboard.press('Escape');
    await page.locator('#comparison').waitFor({ state: 'detached' });
    assert.ok(await page.locator('#record').isVisible());
    assert.ok(await page.evaluate(() => document.querySelector('#link-reseller-account-seller')?.contains(document.activeElement)));
    await page.goBack();
    await page.locator('#comparison').waitFor();
    await page.goBack();
    await page.locator('#comparison').waitFor({ state: 'detached' });
  });
});

test('a link of the comparison leads to its item and ends it; so does another view', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await page.click('#compare');
    await page.locator('#compare-dialog .later-button').first().click();
    await page.locator('#comparison').waitFor();
    await page.locator('#comparison a[href^="#evidence-"]').first().click();
    await page.locator('#comparison').waitFor({ state: 'detached' });
    assert.match((await ask(page, 'state')).at, /^evidence:/);
    await compare(page, kFirst, kSecond);
    await page.click('#show-chain');
    await page.locator('#comparison').waitFor({ state: 'detached' });
    assert.ok(await page.locator('#canvas').isVisible());
  });
});

for (const [path, name] of /** @type {[string, 'bench' | 'phone'][]} */ ([[kCasePage, 'bench'], [`${kCasePage}en/`, 'phone']])) {
  test(`no violation of WCAG 2.2 AA, nothing out of the page, and names at every part (${path}, ${name})`, async () => {
    await withPage({ path, size: kSizes[name] }, async (page) => {
      await opened(page);
      await compare(page, kFirst, kSecond);
      const { violations, passed } = await audit(page, '#comparison');
      assert.deepEqual(violations, []);
      assert.ok(passed > 20, `${passed} places`);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      const tops = await page.locator('#comparison .compare-row').evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('h3')].map((one) => one.getBoundingClientRect().top)));
      assert.ok(tops.length >= 4 && tops.every(([left, right]) => (name === 'bench' ? left === right : right > left)));
    });
  });
}

test('on paper the comparison is what is printed', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await compare(page, kFirst, kSecond);
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.locator('#comparison .compare-row').first().isVisible());
    assert.ok(!await page.locator('#record').isVisible() && !await page.locator('.compare-tools').isVisible());
  });
});
