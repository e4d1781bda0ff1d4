// The files of a site against its SHA256SUMS. Knows neither the page nor its language, so that tests can run it by itself.

/** @typedef {'match' | 'mismatch' | 'notChecked' | 'notAvailable'} Outcome */
/** @typedef {{path: string, sha256: string}} Line */
/** @typedef {{lines: Line[], broken: number[]}} Sums `broken`: numbers of the lines that cannot be read, from 1 */

const kLine = /^([0-9a-f]{64}) {2}([^\0-\x1f\\]+)$/;
const kAtOnce = 6;

/**
 * As `quanlian site` writes them: sorted, each path once, every line ended. Whatever is otherwise has been changed.
 * @param {Uint8Array} bytes
 * @returns {Sums}
 */
export function readSums(bytes) {
  /** @type {Sums} */
  const sums = { lines: [], broken: [] };
  const texts = new TextDecoder().decode(bytes).split('\n');
  if (texts.at(-1) === '') texts.pop();
  else sums.broken.push(texts.length);
  let before = '';
  texts.forEach((text, index) => {
    const [, sha256, path] = kLine.exec(text) ?? [];
    if (sha256 && path > before) sums.lines.push({ path, sha256 });
    else if (!sums.broken.includes(index + 1)) sums.broken.push(index + 1);
    before = path ?? before;
  });
  return sums;
}

/**
 * @param {Line[]} lines
 * @param {(path: string) => Promise<Uint8Array>} read rejects when the file is not to be had
 * @param {(bytes: Uint8Array) => Promise<string>} sha256
 * @param {(done: number) => void} [tell]
 * @returns {Promise<{path: string, outcome: Outcome}[]>} in the order of the lines
 */
export async function checkFiles(lines, read, sha256, tell = () => {}) {
  /** @type {{path: string, outcome: Outcome}[]} */
  const results = [];
  let next = 0;
  let done = 0;
  const work = async () => {
    while (next < lines.length) {
      const at = next++;
      const { path, sha256: wanted } = lines[at];
      const bytes = await read(path).catch(() => null);
      results[at] = { path, outcome: !bytes ? 'notAvailable' : await sha256(bytes) === wanted ? 'match' : 'mismatch' };
      tell(++done);
    }
  };
  await Promise.all(Array.from({ length: kAtOnce }, work));
  return results;
}
