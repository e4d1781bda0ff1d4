// Plants wrong includes in a copy of src/ and sees the check fail, each with its own message.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const kRoot = fileURLToPath(new URL('../..', import.meta.url));
/** @type {string} */
let copy;

before(() => {
  copy = mkdtempSync(join(tmpdir(), 'quanlian-layers-'));
  cpSync(join(kRoot, 'src'), join(copy, 'src'), { recursive: true });
});
after(() => rmSync(copy, { recursive: true }));

function check() {
  const { status, stdout } = spawnSync(process.execPath, [join(kRoot, 'tests/layers/check_layers.mjs'), copy], { encoding: 'utf8' });
  return { status, stdout };
}

test('the tree as it is keeps the rules', () => {
  const { status, stdout } = check();
  assert.equal(status, 0, stdout);
  assert.match(stdout, /^\d+ files keep the include rules/);
});

/** Layer, line planted in a new header of it, message. @type {[string, string, RegExp][]} */
const kPlants = [
  ['app', '#include "load/case_reader.h"', /src\/app\/planted\.h:\d+: app may not include load \("load\/case_reader\.h"\)/],
  ['ui', '#include "load/case_reader.h"', /ui may not include load .*it may include: base, model, layout, app/],
  ['base', '#include "model/case.h"', /base may not include model .*it may include: nothing/],
  ['layout', '#include "app/session/state.h"', /layout may not include app/],
  ['record', '#include "ui/viewer.h"', /record may not include ui/],
  ['model', '#include <nlohmann/json.hpp>', /model may not include nlohmann\/json .*only load may/],
  ['app', '#include <imgui.h>', /app may not include Dear ImGui .*only ui, browser may/],
  ['record', '#include "imgui.h"', /record may not include Dear ImGui/],
  ['ui', '  #  include <emscripten/html5.h>', /ui may not include Emscripten .*only browser may/],
  ['ui', '#ifdef __EMSCRIPTEN__', /src\/ui\/planted\.h:\d+: __EMSCRIPTEN__ is for src\/browser alone/],
  ['layout', '#include <chrono>', /layout may not include the clock/],
  ['load', '#include <fstream>', /load may not include the disk/],
  ['model', '#include "case_index.h"', /"case_index\.h" should be written as "layer\/file\.h" or "layer\/room\/file\.h"/],
  ['model', '#include "../base/text.h"', /should be written as "layer\/file\.h" or "layer\/room\/file\.h"/],
  ['model', '#include <base/text.h>', /write "base\/text\.h" in quotes/],
  ['app/outline', '#include "app/session/session.h"', /app\/outline may not include app\/session .*it may include: words/],
  ['record/html', '#include "record/page/page_head.h"', /record\/html may not include record\/page .*it may include: nothing/],
  ['model', '#include "base/no_such_file.h"', /"base\/no_such_file\.h" is not in src\//],
];

for (const [layer, line, message] of kPlants) {
  test(`planted in ${layer}: ${line.trim()}`, () => {
    const path = join(copy, `src/${layer}/planted.h`);
    writeFileSync(path, `// A planted mistake.\n#pragma once\n${line}\n`);
    const { status, stdout } = check();
    rmSync(path);
    assert.equal(status, 1);
    const messages = stdout.split('\n').filter((text) => text.includes('planted.h:3:'));
    assert.equal(messages.length, 1, stdout);
    assert.match(messages[0], message);
  });
}

test('a folder that is no room of its layer is refused', () => {
  mkdirSync(join(copy, 'src/app/inner'));
  writeFileSync(join(copy, 'src/app/inner/x.h'), '');
  const { status, stdout } = check();
  rmSync(join(copy, 'src/app/inner'), { recursive: true });
  assert.equal(status, 1);
  assert.match(stdout, /src\/app\/inner\/x\.h:1: "inner" is no room of app; there are: words, outline/);
});

test('a folder that is no layer is refused', () => {
  mkdirSync(join(copy, 'src/helpers'));
  writeFileSync(join(copy, 'src/helpers/x.h'), '');
  const { status, stdout } = check();
  rmSync(join(copy, 'src/helpers'), { recursive: true });
  assert.equal(status, 1);
  assert.match(stdout, /"helpers" is no layer/);
});
