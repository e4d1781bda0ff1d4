// The JSON Schema and the reader agree: the same good and bad files go through both (the reader's half is tests/load).
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";

const root = new URL("../../", import.meta.url);
const folder = new URL("tests/golden/cases/", root);

// Bad files whose fault lies between values: no schema can see it, only the reader does. The schema must accept each of them.
const READER_ONLY = [
  "bad-bad-date-calendar.json",
  "bad-bad-escape-surrogate.json",
  "bad-bad-law.json",
  "bad-bad-span.json",
  "bad-chain-broken-gap.json",
  "bad-chain-broken-no-stage.json",
  "bad-chain-broken.json",
  "bad-circular-review.json",
  "bad-circular.json",
  "bad-control-character-joiner.json",
  "bad-damage-words.json",
  "bad-duplicate-id.json",
  "bad-duplicate-key.json",
  "bad-duplicate-number.json",
  "bad-headline-elsewhere.json",
  "bad-language-twice.json",
  "bad-length-ends.json",
  "bad-missing-key-language.json",
  "bad-no-such-place.json",
  "bad-not-a-defendant.json",
  "bad-quote-length.json",
  "bad-range-reversed-offence.json",
  "bad-range-reversed-second.json",
  "bad-range-reversed.json",
  "bad-same-name.json",
  "bad-sanction-decision.json",
  "bad-sanction-field.json",
  "bad-self-reference-sum.json",
  "bad-self-reference.json",
  "bad-span-beyond-source-damage.json",
  "bad-span-beyond-source.json",
  "bad-span-missing.json",
  "bad-span-unexpected.json",
  "bad-term-outside-ranges.json",
  "bad-two-leads.json",
  "bad-unknown-id-item.json",
  "bad-unknown-id-kind.json",
  "bad-unknown-id-tour.json",
  "bad-unknown-id.json",
  "bad-value-not-in-quote-bound.json",
  "bad-value-not-in-quote-second.json",
  "bad-value-not-in-quote.json",
  "bad-value-step.json",
];

/** By the form of the file: the number behind "quanlian/". */
const schemas = new Map(["1", "2"].map((form) => [form, JSON.parse(readFileSync(new URL(`assets/schema/quanlian-${form}.schema.json`, root), "utf8"))]));
const validators = new Map([...schemas].map(([form, schema]) =>
  [form, new Ajv({ allErrors: true, strict: true, strictRequired: false, strictTypes: false }).compile(schema)]));

/** @param {any} document */
const validatorOf = (document) => validators.get(document?.schema === "quanlian/2" ? "2" : "1") ?? assert.fail();

/**
 * Why a file is refused, or "" when it is accepted. Not UTF-8 and not JSON is refused before the schema is asked.
 * @param {URL} file
 */
function refusal(file) {
  let document;
  try {
    document = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(file)));
  } catch (error) {
    return String(error);
  }
  const validate = validatorOf(document);
  return validate(document) ? "" : JSON.stringify(validate.errors);
}

/** @param {string} prefix */
function names(prefix) {
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix) && name.endsWith(".json"))
    .sort();
}

test("the schema accepts every good file", () => {
  assert.ok(names("good-").length >= 3);
  for (const name of names("good-")) assert.equal(refusal(new URL(name, folder)), "", name);
});

test("the schema refuses every bad file but those that only the reader can refuse", () => {
  const accepted = names("bad-").filter((name) => refusal(new URL(name, folder)) === "");
  assert.deepEqual(accepted, READER_ONLY);
});

test("the schema accepts the bundled cases", () => {
  const cases = new URL("assets/cases/", root);
  for (const name of readdirSync(cases).filter((file) => file.endsWith(".json"))) {
    assert.equal(refusal(new URL(name, cases)), "", name);
  }
});

test("every object of the schema refuses unknown keys", () => {
  for (const schema of schemas.values()) {
    for (const [name, part] of Object.entries({ document: schema, ...schema.$defs })) {
      if (part.type === "object") assert.equal(part.additionalProperties, false, name);
    }
  }
});
