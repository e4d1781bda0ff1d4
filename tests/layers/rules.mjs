// The include rules of src/: which layer may include which, and where each outside library may be seen.

/** Layer → the layers whose headers it may include, besides its own. @type {Record<string, string[]>} */
export const kAllowed = {
  base: [],
  model: ['base'],
  load: ['base', 'model'],
  layout: ['base', 'model'],
  app: ['base', 'model', 'layout'],
  record: ['base', 'model', 'layout', 'app'],
  ui: ['base', 'model', 'layout', 'app'],
  web: ['base', 'model', 'load', 'layout', 'app', 'record', 'ui'],
  cli: ['base', 'model', 'load', 'layout', 'app', 'record'],
};

/** Folders inside a layer: none but what stands in for parts of Dear ImGui. */
const kInner = ['web/imgui'];

/** Outside headers that only some layers may see. */
const kOutside = [
  { name: 'Emscripten', header: /^(emscripten|webgl|GLES[23]|EGL)\b/, layers: ['web'] },
  { name: 'Dear ImGui', header: /^(imgui|imstb_)/, layers: ['ui', 'web'] },
  { name: 'nlohmann/json', header: /^nlohmann\//, layers: ['load'] },
  { name: 'CLI11', header: /^CLI\//, layers: ['cli'] },
  { name: 'the clock', header: /^(chrono|ctime|time\.h|sys\/time\.h)$/, layers: ['web', 'cli'] },
  { name: 'the disk', header: /^(filesystem|fstream|cstdio|stdio\.h|fcntl\.h|unistd\.h|sys\/stat\.h)$/, layers: ['web', 'cli'] },
];

/**
 * The broken rules of one file, as "file:line: what, and what is allowed".
 * @param {string} path from the root of the project: src/LAYER/FILE
 * @param {string} text
 * @param {(path: string) => boolean} exists whether a file is in src/ (or generated)
 * @returns {string[]}
 */
export function brokenRules(path, text, exists) {
  const [, layer, ...rest] = path.split('/');
  const folder = path.split('/').slice(1, -1).join('/');
  const allowed = kAllowed[layer];
  if (!allowed) return [`${path}:1: "${layer}" is no layer; there are: ${Object.keys(kAllowed).join(', ')}`];
  if (rest.length !== 1 && !kInner.includes(folder)) return [`${path}:1: a layer is one folder without folders inside`];
  /** @type {string[]} */
  const problems = [];
  text.split('\n').forEach((line, index) => {
    const place = `${path}:${index + 1}`;
    if (layer !== 'web' && line.includes('__EMSCRIPTEN__')) problems.push(`${place}: __EMSCRIPTEN__ is for src/web alone`);
    const include = /^\s*#\s*include\s*(["<])([^">]+)[">]/.exec(line);
    if (!include) return;
    const [, quote, header] = include;
    const outside = kOutside.find((library) => library.header.test(header));
    if (outside) {
      if (!outside.layers.includes(layer)) {
        problems.push(`${place}: ${layer} may not include ${outside.name} (<${header}>); only ${outside.layers.join(', ')} may`);
      }
      return;
    }
    const target = header.split('/')[0];
    if (quote === '<') {
      if (header.includes('/') && target in kAllowed) problems.push(`${place}: write "${header}" in quotes, it is the project's own`);
      return;
    }
    if (!/^[a-z]+\/[a-z0-9_.]+\.h$/.test(header) || !(target in kAllowed)) {
      problems.push(`${place}: "${header}" should be written as "layer/file.h"`);
    } else if (target !== layer && !allowed.includes(target)) {
      problems.push(`${place}: ${layer} may not include ${target} ("${header}"); it may include: ${allowed.join(', ') || 'nothing'}`);
    } else if (!exists(header)) {
      problems.push(`${place}: "${header}" is not in src/`);
    }
  });
  return problems;
}
