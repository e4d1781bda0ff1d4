// A made-up case whose chain is as long as asked for, without context cards: what the bundled one does not show.

const both = (/** @type {string} */ zh, /** @type {string} */ en) => ({ zh, en });

/** @param {number} stages */
export function longCase(stages) {
  const each = Array.from({ length: stages }, (_, i) => i);
  return {
    schema: 'quanlian/1', id: `long-${stages}`, title: both('虚构的风筝案', 'The Invented Kite Case'),
    shortTitle: both('虚构的风筝案', 'The Invented Kite Case'), summary: both('纯属虚构，只供测试。', 'Wholly invented, for tests only.'),
    jurisdiction: both('虚构的市', 'An invented city'), authoritativeLanguage: 'zh',
    revision: { number: 1, date: '2024-05-06', what: both('初稿', 'First version') },
    sources: [{ id: 'report', kind: 'news', title: both('虚构报道', 'An invented report'), language: 'zh' }],
    stages: each.map((i) => ({ id: `s${i}`, label: both(`第${i}段`, `Stage ${i}`), sourceTerm: '词' })),
    parties: each.map((i) => ({
      id: `p${i}`, stage: `s${i}`, kind: 'organization', lead: true, name: both(`第${i}号通信公司`, `Telecommunications ${i}`), role: both('角色', 'role'),
    })),
    links: each.slice(1).map((i) => ({
      id: `l${i}`, from: `p${i - 1}`, to: `p${i}`, flow: both('电话卡与账号', 'cards and accounts'), relation: 'chain', basis: 'stated',
    })),
  };
}
