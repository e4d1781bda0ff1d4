// Checks the include rules over a whole tree: `node tests/layers/check_layers.mjs [ROOT]`; exit status 1 when one is broken.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brokenRules } from './rules.mjs';

/**
 * @param {string} root of the project
 * @returns {{files: number, problems: string[]}}
 */
export function checkLayers(root) {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.(cc|h)$/.test(name)).sort();
  const exists = (/** @type {string} */ header) => header.endsWith('.gen.h') || existsSync(join(root, 'src', header));
  const problems = files.flatMap((name) => {
    const path = `src/${name.replaceAll('\\', '/')}`;
    return brokenRules(path, readFileSync(join(root, path), 'utf8'), exists);
  });
  if (files.length === 0) problems.push('src: no source file found');
  return { files: files.length, problems };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { files, problems } = checkLayers(process.argv[2] ?? fileURLToPath(new URL('../..', import.meta.url)));
  console.log(problems.length ? problems.join('\n') : `${files} files keep the include rules`);
  process.exitCode = problems.length ? 1 : 0;
}
