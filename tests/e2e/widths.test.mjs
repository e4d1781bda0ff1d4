// Windows of every width: no page is wider than its window, the bar shows all it has or nothing of it, and nothing lies over a text.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { kRoot, kSizes, withPage } from './browser.mjs';
import { longCase } from './long_case.mjs';
import { ask, chain, opened, settled } from './viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */

const kStages = [2, 6, 8, 10];
const folder = mkdtempSync(join(tmpdir(), 'quanlian-widths-'));
const site = join(folder, 'site');
before(() => {
  const files = kStages.map((stages) => join(folder, `${stages}.json`));
  files.forEach((file, i) => writeFileSync(file, JSON.stringify(longCase(kStages[i]))));
  execFileSync(join(kRoot, 'build/native/quanlian'), ['site', ...files, '--out', site, '--viewer', join(kRoot, 'build/viewer')], { stdio: 'pipe' });
});
after(() => rmSync(folder, { recursive: true, force: true }));

const kStep = 47;
const kWidths = [...Array.from({ length: Math.ceil(1600 / kStep) }, (_, i) => 320 + i * kStep), 390, 911, 1366, 1920];

/** What is amiss in the bar, and whether the page is wider than its window. @param {Page} page */
const problems = (page) => page.evaluate(() => {
  const found = [];
  if (document.documentElement.scrollWidth > innerWidth) found.push(`the page is ${document.documentElement.scrollWidth} wide`);
  const bar = document.querySelector('.bar');
  const views = document.querySelector('.segments');
  const name = bar?.querySelector('.case');
  if (!bar || !views || !name) return ['no bar'];
  const shown = (/** @type {Element} */ one) => one.getClientRects().length > 0 && !one.closest('[popover]');
  if (shown(name) && name.clientWidth < name.scrollWidth && name.clientWidth < 48) found.push(`the name of the case has ${name.clientWidth} pixels`);
  for (const one of bar.querySelectorAll('a, button, input')) {
    const { left, right } = one.getBoundingClientRect();
    if (shown(one) && !views.contains(one) && (left < 0 || right > innerWidth)) found.push(`${one.id} from ${left} to ${right}`);
  }
  const place = views.getBoundingClientRect();
  for (const one of views.querySelectorAll('button')) {
    one.scrollIntoView({ block: 'nearest', inline: 'center', behavior: 'instant' });
    const { left, right } = one.getBoundingClientRect();
    if (left < place.left - 1 || right > place.right + 1) found.push(`${one.id} from ${left} to ${right} in ${place.left} to ${place.right}`);
  }
  return found;
});

for (const [path, of] of [['/yuante/', undefined], ['/yuante/en/', undefined], ...kStages.flatMap((stages) => [[`/long-${stages}/`, site], [`/long-${stages}/en/`, site]])]) {
  test(`${path} at widths from 320 to 1920`, async () => {
    await withPage({ path, site: of }, async (page) => {
      await opened(page);
      for (const width of kWidths) {
        await page.setViewportSize({ width: Number(width), height: 800 });
        assert.deepEqual(await problems(page), [], `at ${width}`);
      }
    });
  });
}

test('the chosen view stays on show in the bar, also when its name becomes longer or the window narrower', async () => {
  await withPage({ size: { width: 1024, height: 844 }, path: '/yuante/#view=sources' }, async (page) => {
    const inSight = () => page.waitForFunction(() => {
      const place = document.querySelector('.segments')?.getBoundingClientRect();
      const chosen = document.querySelector('.segments [aria-pressed=true]')?.getBoundingClientRect();
      return place && chosen && chosen.left >= place.left - 1 && chosen.right <= place.right + 1;
    });
    await opened(page);
    await page.setViewportSize(kSizes.phone);
    await inSight();
    await page.click('#language');
    await page.locator('html[data-lang=en]').waitFor();
    await inSight();
    await page.setViewportSize({ width: 320, height: 700 });
    await inSight();
  });
});

for (const lang of ['', 'en/']) {
  test(`the lines of the ledger lie over no text (${lang || 'zh'})`, async () => {
    await withPage({ path: `/yuante/${lang}#view=figures` }, async (page) => {
      await opened(page);
      for (const width of [320, 390, 600, 911, 1366]) {
        await page.setViewportSize({ width, height: 844 });
        assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('#section-figures .ledger tbody')].flatMap((body) => {
          const dots = [...body.querySelectorAll('.lanes i[class]')].map((one) => one.getBoundingClientRect().left + 8);
          return [...body.querySelectorAll(':scope > tr > :is(th, td):not(.lanes)')].filter((cell) => {
            const range = document.createRange();
            range.selectNodeContents(cell);
            return [...range.getClientRects()].some(({ left, width: wide }) => wide > 1 && left < Math.max(0, ...dots));
          }).map((cell) => cell.textContent);
        })), [], `at ${width}`);
      }
    });
  });
}

for (const path of ['/yuante/', ...kStages.map((stages) => `/long-${stages}/`)]) {
  test(`no button of the chain lies over a card (${path})`, async () => {
    for (const size of [kSizes.bench, { width: 1920, height: 1080 }, kSizes.phone]) {
      await withPage({ path, size, site: path === '/yuante/' ? undefined : site }, async (page) => {
        await opened(page);
        await ask(page, 'state');
        await settled(page);
        const at = await page.locator('#canvas').boundingBox();
        const buttons = await page.locator('.controls').boundingBox();
        assert.ok(at && buttons);
        const over = (await chain(page)).filter(({ box }) => box.right + at.x > buttons.x && box.bottom + at.y > buttons.y && box.top + at.y < buttons.y + buttons.height);
        assert.deepEqual(size === kSizes.phone ? [] : over.map((one) => one.at), [], `at ${size.width}`);
      });
    }
  });
}
