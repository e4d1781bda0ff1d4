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
  browser: ['base', 'model', 'load', 'layout', 'app', 'record', 'ui'],
  cli: ['base', 'model', 'load', 'layout', 'app', 'record'],
};

/** Layer → its rooms, each with the rooms of the same layer that it may include, besides itself. Layers without rooms are one folder. @type {Record<string, Record<string, string[]>>} */
export const kRooms = {
  layout: { breaks: [] },
  app: {
    words: [],
    outline: ['words'],
    views: ['words', 'outline'],
    links: ['views'],
    search: ['words', 'outline'],
    session: ['outline', 'views'],
  },
  record: {
    html: [],
    svg: ['html'],
    chapters: ['html', 'svg'],
    ledger: ['html', 'chapters'],
    cite: [],
    page: ['html', 'chapters', 'ledger'],
    item: ['html', 'chapters', 'page'],
    preview: ['svg', 'item'],
    data: ['cite', 'svg'],
  },
  browser: { imgui: [] },
  cli: { live: [] },
};

/** Outside headers that only some layers may see. */
const kOutside = [
  { name: 'Emscripten', header: /^(emscripten|webgl|GLES[23]|EGL)\b/, layers: ['browser'] },
  { name: 'Dear ImGui', header: /^(imgui|imstb_)/, layers: ['ui', 'browser'] },
  { name: 'nlohmann/json', header: /^nlohmann\//, layers: ['load'] },
  { name: 'CLI11', header: /^CLI\//, layers: ['cli'] },
  { name: 'libevent', header: /^event2\//, layers: ['cli'] },
  { name: 'utf8proc or iconv', header: /^(utf8proc|iconv)\.h$/, layers: ['cli'] },
  { name: 'the clock', header: /^(chrono|ctime|time\.h|sys\/time\.h)$/, layers: ['browser', 'cli'] },
  { name: 'the disk', header: /^(filesystem|fstream|cstdio|stdio\.h|fcntl\.h|unistd\.h|sys\/stat\.h)$/, layers: ['browser', 'cli'] },
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
  const allowed = kAllowed[layer];
  if (!allowed) return [`${path}:1: "${layer}" is no layer; there are: ${Object.keys(kAllowed).join(', ')}`];
  const rooms = kRooms[layer] ?? {};
  const room = rest.length > 1 ? rest[0] : '';
  if (rest.length > 2 || (room && !(room in rooms))) {
    return [`${path}:1: "${rest.slice(0, -1).join('/')}" is no room of ${layer}; there are: ${Object.keys(rooms).join(', ') || 'none'}`];
  }
  /** @type {string[]} */
  const problems = [];
  text.split('\n').forEach((line, index) => {
    const place = `${path}:${index + 1}`;
    if (layer !== 'browser' && line.includes('__EMSCRIPTEN__')) problems.push(`${place}: __EMSCRIPTEN__ is for src/browser alone`);
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
    const inner = header.split('/').slice(1, -1).join('/');
    if (!/^[a-z]+\/([a-z]+\/)?[a-z0-9_.]+\.(h|inc)$/.test(header) || !(target in kAllowed)) {
      problems.push(`${place}: "${header}" should be written as "layer/file.h" or "layer/room/file.h"`);
    } else if (target !== layer && !allowed.includes(target)) {
      problems.push(`${place}: ${layer} may not include ${target} ("${header}"); it may include: ${allowed.join(', ') || 'nothing'}`);
    } else if (target === layer && inner !== room && inner && room && !rooms[room].includes(inner)) {
      problems.push(`${place}: ${layer}/${room} may not include ${layer}/${inner} ("${header}"); it may include: ${rooms[room].join(', ') || 'nothing'}`);
    } else if (!exists(header)) {
      problems.push(`${place}: "${header}" is not in src/`);
    }
  });
  return problems;
}
