// Makes a C++ file of what `quanlian view` adds to a site (see src/cli/live/live_files.h):
//   node cmake/generate_live.mjs WEB OUTPUT
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [, , web, output] = process.argv;
const kFiles = { LiveScript: 'live/live.js', LiveStyle: 'live/live.css', EndingWorker: 'worker/ending.js' };

/** @param {[name: string, file: string]} of */
function embedded([name, file]) {
  const text = readFileSync(join(web, file), 'utf8');
  if (text.includes(')~"')) throw new Error(`${file}: holds )~", which would end it inside a C++ file`);
  return `std::string_view ${name}() { return R"~(${text})~"; }\n`;
}

writeFileSync(output, `// Generated from web/live and web/worker/ending.js.
#include "cli/live/live_files.h"

namespace quanlian {

${Object.entries(kFiles).map(embedded).join('\n')}
}  // namespace quanlian
`);
