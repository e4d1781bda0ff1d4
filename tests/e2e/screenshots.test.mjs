// Pictures of the viewer at the sizes it is designed for, for people to look at: build/screenshots/.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { kCasePage, kRoot, kSizes, withPage } from './browser.mjs';
import { ask, chain, kLinks, opened, picture, settled } from './viewer.mjs';

const folder = join(kRoot, 'build/screenshots');
mkdirSync(folder, { recursive: true });

for (const [name, size] of Object.entries(kSizes)) {
  for (const lang of ['zh', 'en']) {
    test(`${name} in ${lang}`, async () => {
      await withPage({ size, path: kCasePage + (lang === 'en' ? 'en/' : '') }, async (page) => {
        await opened(page);
        await page.screenshot({ path: join(folder, `${name}-${lang}.png`) });
        for (const card of await chain(page)) assert.ok(card.box.right - card.box.left > 60, `${card.at} is too narrow to read`);
        const colors = new Set();
        const { rgb } = await picture(page);
        for (let at = 0; at < rgb.length; at += 3) colors.add(rgb.subarray(at, at + 3).join());
        assert.ok(colors.size > 50, `only ${colors.size} colours`);
        await ask(page, 'go', `at=${kLinks[1]}`);
        await settled(page);
        await page.screenshot({ path: join(folder, `${name}-${lang}-link.png`) });
      });
    });
  }
}

test('the dark scheme is dark', async () => {
  await withPage({ scheme: 'dark' }, async (page) => {
    await opened(page);
    await page.screenshot({ path: join(folder, 'bench-zh-dark.png') });
    const { rgb } = await picture(page);
    assert.ok(rgb.reduce((sum, value) => sum + value, 0) / rgb.length < 80);
  });
});
