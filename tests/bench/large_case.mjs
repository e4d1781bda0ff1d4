// A case file of any size, the same at every run: parties spread over four stages, and for each of them a link and a figure, every
// fact with its citation. node tests/bench/large_case.mjs PARTIES FILE.json
import { writeFileSync } from "node:fs";
import process from "node:process";
import { pathToFileURL } from "node:url";

const stages = 4;
const both = (/** @type {string} */ zh, /** @type {string} */ en) => ({ zh, en });
const cite = (/** @type {string} */ quote) => [{ source: "report", quote }];

const stage = (/** @type {number} */ place) => ({
  id: `stage-${place}`,
  label: both(`环节${place}`, `Stage ${place}`),
  sourceTerm: `环节${place}`,
  citations: cite(`第${place}环节`),
});

const party = (/** @type {number} */ i) => ({
  id: `party-${i}`,
  stage: `stage-${i % stages}`,
  kind: "organization",
  name: both(`第${i}号公司`, `Company ${i}`),
  role: both("供卡", "Supplier of cards"),
  ...(i < stages ? { lead: true } : {}),
  citations: cite(`${i}号公司供卡`),
});

// From each party to the next stage; from the last stage back beside the chain, for the chain goes one way.
const link = (/** @type {number} */ i, /** @type {number} */ parties) => ({
  id: `link-${i}`,
  from: `party-${i}`,
  to: `party-${(i + 1) % parties}`,
  flow: both("电话卡", "Phone cards"),
  relation: i < stages - 1 ? "chain" : "context",
  basis: "stated",
  headline: `figure-${i}`,
  citations: cite(`${i}号公司把电话卡交给下家`),
});

const figure = (/** @type {number} */ i) => ({
  id: `figure-${i}`,
  number: `E${i + 1}`,
  on: `link:link-${i}`,
  what: both(`第${i}号公司交出的电话卡`, `Phone cards handed over by company ${i}`),
  quantity: { value: 100 + i, bound: "exact", unit: "card" },
  status: "police-finding",
  citations: cite(`${i}号公司交出${100 + i}张`),
});

/**
 * @param {number} parties at least 4
 * @returns {string} the bytes of the case file
 */
export function largeCase(parties) {
  const each = Array.from({ length: parties }, (_, i) => i);
  return `${JSON.stringify(
    {
      schema: "quanlian/1",
      id: "large",
      title: both("大案卷", "A large case"),
      shortTitle: both("大案卷", "Large case"),
      summary: both("用来量时间的案卷。", "A case to measure time with."),
      jurisdiction: both("无", "None"),
      authoritativeLanguage: "zh",
      revision: { number: 1, date: "2026-11-27", what: both("初版", "First version") },
      sources: [{ id: "report", kind: "news", title: both("报道", "A report"), language: "zh" }],
      units: [{ id: "card", zh: "张", en: "cards", enOne: "card" }],
      stages: each.slice(0, stages).map(stage),
      parties: each.map(party),
      links: each.map((i) => link(i, parties)),
      evidence: each.map(figure),
    },
    null,
    1,
  )}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeFileSync(process.argv[3], largeCase(Number(process.argv[2])));
}
