// What no file of the project may hold: long-windedness, paths of one machine, addresses that are not the project's business.
import { filesOf, textOf } from './tree.mjs';

const kLongestFile = 400;
const kCode = /\.(cc|h|mjs|js|css|sh|cmake|ts)$|^dev$|CMakeLists\.txt$/;
const kMachinePath = /(?<![\w.$}/-])\/(tmp|root|home|work|Users)\/[\w.-]+/;
const kUrl = /\b(?:https?|git|ssh|ftp):\/\/([\w.-]+)/g;
/** Hosts that code and documents may name. Package registries and mirrors are settings of a machine, not of the project. */
const kHosts = /^(localhost|127\.0\.0\.\d|example\.(com|org)|github\.com|(www\.)?w3\.org|json-schema\.org|emscripten\.org|opensource\.org|(www\.)?sitemaps\.org)$/;

/**
 * @param {string} root
 * @returns {import('./tree.mjs').Finding}
 */
export function checkFileLengths(root) {
  const problems = filesOf(root).filter((path) => kCode.test(path)).flatMap((path) => {
    const lines = (textOf(root, path) ?? '').split('\n').length - 1;
    return lines > kLongestFile ? [`${path}: ${lines} lines, at most ${kLongestFile}: split it by topic`] : [];
  });
  return { problems };
}

/**
 * Texts of other people’s making: case files, laws with the addresses of their statutes, what tests expect of them, and the lock file (npm writes it; it must name no address
 * to load from).
 * @param {string} path
 */
function holdsForeignAddresses(path) {
  return /^assets\/(cases|law)\/.*\.json$|^tests\/.*\.(json|html|md|svg|csv)$|^package-lock\.json$/.test(path);
}

/**
 * @param {string} root
 * @returns {import('./tree.mjs').Finding}
 */
export function checkForeignStrings(root) {
  /** @type {string[]} */
  const problems = [];
  for (const path of filesOf(root)) {
    const text = textOf(root, path);
    if (text === null) continue;
    if (path === 'package-lock.json' && text.includes('"resolved"')) problems.push(`${path}: names addresses to load from ("resolved")`);
    text.split('\n').forEach((line, index) => {
      const place = `${path}:${index + 1}`;
      const machine = kMachinePath.exec(line);
      if (machine) problems.push(`${place}: a path of one machine: ${machine[0]}`);
      if (holdsForeignAddresses(path)) return;
      for (const [url, host] of line.matchAll(kUrl)) {
        if (!kHosts.test(host)) problems.push(`${place}: an address that the project does not need to know: ${url}`);
      }
    });
  }
  return { problems };
}
