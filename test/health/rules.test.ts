import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../src/core/checks/index';
import type { Rule } from '../../src/core/checks/rule';
import type { Certainty } from '../../src/core/regulation/inForce';
import { itemNames } from '../../src/core/requirements/itemNames';

const folder = join(__dirname, '../../src/core/checks');
const tests = join(__dirname, '../core/checks');
/** A rule's file has a hyphen in its name; the files that rules share have none. */
const ids = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && name.includes('-'))
  .map((name) => name.slice(0, -3))
  .sort();
const byId = new Map(rules.map((rule) => [rule.id, rule]));

const severities = { error: '错误', warning: '警告', info: '提示' };
const certainties: Readonly<Record<Certainty, string>> = {
  verified: '已核对公开文本',
  knowledge: '专业知识，待核对原文',
  recheck: '依据已被替代，待按新文本复核',
  proposal: '建议值（可修改）',
};

/** The head that the rule's page must have, word for word. */
function headOfPage({ title, severity, item, source }: Rule): string {
  return [
    `# ${title.zh}`,
    '',
    `- 严重程度：${severities[severity]}`,
    `- 3211 项：${item === undefined ? '无' : itemNames[item].zh}`,
    `- 依据：${source.document} ${source.article}（${certainties[source.certainty]}）`,
  ].join('\n');
}

test('there are rules', () => {
  expect(ids.length).toBeGreaterThanOrEqual(40);
});

test('index.ts lists every rule file once, in alphabetical order', () => {
  const listed = rules.map((rule) => rule.id);
  expect(ids.filter((id) => !listed.includes(id)).map((id) => `add to src/core/checks/index.ts: ${id}`)).toEqual([]);
  expect(listed).toEqual([...listed].sort());
  expect(new Set(listed).size).toBe(listed.length);
});

describe.each(ids)('%s', (id) => {
  const rule = byId.get(id);

  test('has its file name as id', () => {
    if (rule === undefined) throw new Error(`no rule in index.ts has the id ${id}: make id and file name the same`);
  });

  test('has a page that agrees with it', () => {
    const path = join(folder, `${id}.md`);
    if (!existsSync(path)) throw new Error(`write src/core/checks/${id}.md, beginning with:\n${headOfPage(rule!)}`);
    const page = readFileSync(path, 'utf8');
    if (!page.startsWith(`${headOfPage(rule!)}\n`)) {
      throw new Error(`src/core/checks/${id}.md must begin with:\n${headOfPage(rule!)}`);
    }
    for (const heading of ['## 查什么', '## 例', '## 不查什么']) {
      if (!page.includes(`\n${heading}\n`)) throw new Error(`src/core/checks/${id}.md: add the part “${heading}”`);
    }
    if (!/\n\| .* \| .* \|\n/.test(page)) throw new Error(`src/core/checks/${id}.md: add a small table under “## 例”`);
  });

  test('has a test that runs it', () => {
    const path = join(tests, `${id}.test.ts`);
    if (!existsSync(path)) throw new Error(`write test/core/checks/${id}.test.ts with testRule(…)`);
    if (!readFileSync(path, 'utf8').includes('testRule(')) throw new Error(`${id}.test.ts: use testRule(…)`);
  });

  test('says the same in both languages', () => {
    expect(Object.keys(rule!.messages).length).toBeGreaterThan(0);
    for (const [key, { zh, en }] of Object.entries(rule!.messages)) {
      expect({ key, holes: holesOf(zh) }).toEqual({ key, holes: holesOf(en) });
      expect(zh).toMatch(/[\u4e00-\u9fff].*[。]$/);
      expect(en).toMatch(/^[\x20-\x7e“”’…梯晋停用注销备注单位]+$/);
    }
  });

  test('draws no legal conclusion', () => {
    const words = [rule!.title.zh, ...Object.values(rule!.messages).map(({ zh }) => zh)].join('');
    expect(words).not.toMatch(/违法|违规|处罚|罚款/);
  });

  test('names its source', () => {
    const { document, article, says } = rule!.source;
    for (const part of [document, article, says]) expect(part.length).toBeGreaterThan(1);
  });
});

function holesOf(sentence: string): string[] {
  return [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();
}
