// The quotes of the open case against a text that the reader gives. The looking up is the module's (src/load/verify.h).
import {
  'check-quotes-absent' as kAbsent,
  'check-quotes-damage' as kDamage,
  'check-quotes-digest' as kDigest,
  'check-quotes-entry' as kEntry,
  'check-quotes-moved' as kMoved,
  'check-quotes-no-digest' as kNoDigest,
  'check-quotes-no-place' as kNoPlace,
} from 'quanlian-texts';
import { fill, pageLang } from '../dialog.js';
import { kKinds } from '../verified.js';

/** @typedef {import('./results.js').Entry} Entry */
/** @typedef {import('../../wasm.js').SourceCheck} SourceCheck */

/** @param {any} theCase @returns {string[]} ids of the sources that are quoted */
export function quotedSources(theCase) {
  const quoted = new Set();
  const look = (/** @type {any} */ value) => {
    if (value === null || typeof value !== 'object') return;
    if (typeof value.quote === 'string') quoted.add(value.source);
    Object.values(value).forEach(look);
  };
  for (const collection of Object.keys(kKinds)) look(theCase[collection]);
  return theCase.sources.map((/** @type {any} */ source) => source.id).filter((/** @type {string} */ id) => quoted.has(id));
}

/** @param {any} theCase @param {string} pointer JSON Pointer of a citation */
export function citationAt(theCase, pointer) {
  const [collection, index, ...rest] = pointer.slice(1).split('/');
  const owner = theCase[collection][index];
  return { owner, at: `${kKinds[collection]}-${owner.id}`, citation: rest.reduce((value, key) => value[key], owner) };
}

/**
 * @param {any} theCase
 * @param {SourceCheck['quotes'][number]} check
 * @returns {Entry}
 */
function quoteEntry(theCase, { pointer, result, found }) {
  const lang = pageLang();
  const { owner, at, citation } = citationAt(theCase, pointer);
  const name = owner.number ?? (owner.name ?? owner.label ?? owner.what)?.[lang] ?? owner.id;
  const text = `${name} “${citation.quote}”`;
  const saying = (/** @type {string} */ finding) => fill(kEntry[lang], { text, finding });
  const [start, end] = citation.span ?? [];
  switch (result) {
    case 0: return { outcome: 'match', text, at };
    case 1: return { outcome: 'mismatch', text: saying(fill(kMoved[lang], { start, end, found })), at };
    case 2: return { outcome: 'mismatch', text: saying(kAbsent[lang]), at };
    default: return { outcome: 'notChecked', text: saying(kNoPlace[lang]), at };
  }
}

/**
 * @param {any} theCase
 * @param {string} source id
 * @param {SourceCheck} check
 * @returns {Entry[]} the text's digest, the places where the source is damaged, every quote
 */
export function sourceEntries(theCase, source, check) {
  const lang = pageLang();
  const { digest, damage = [] } = theCase.sources.find((/** @type {any} */ one) => one.id === source);
  /** @type {Entry} */
  const text = !digest ? { outcome: 'notChecked', text: kNoDigest[lang] }
    : { outcome: digest.sha256 === check.sha256 ? 'match' : 'mismatch', text: kDigest[lang] };
  return [
    text,
    ...damage.map((/** @type {any} */ { id }) => (/** @type {Entry} */ ({
      outcome: check.damage.includes(id) ? 'mismatch' : 'match', text: fill(kDamage[lang], { id }),
    }))),
    ...check.quotes.map((quote) => quoteEntry(theCase, quote)),
  ];
}
