import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CheckCommand, UsageError } from '../../src/cli/arguments';
import { checkFile } from '../../src/cli/checkFile';
import { FileError } from '../../src/cli/fileError';
import { day, defaultRuleBook, type jsonReport } from '../../src/core';
import { Refusal } from '../../src/xlsx/refusal';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { ledgerBook } from './ledgerBook';

const bytes = ledgerBook({
  sheets: [
    {
      name: '台账',
      rows: [
        ['使用单位名称', '设备种类', '设备名称', '下次检验日期'],
        ['高平市示例板材厂', '场内专用机动车辆', '叉车', { date: '2026-10-31' }],
        ['高平市示例板材厂', '场内专用机动车辆', '叉车', { date: '2027-10-31' }],
      ],
    },
  ],
});

let folder: string;
const at = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  writeFileSync(at('台账.xlsx'), bytes);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function run(more: Partial<CheckCommand> = {}) {
  return checkFile({
    file: at('台账.xlsx'),
    asOf: day('2026-11-23'),
    out: null,
    json: null,
    summaries: false,
    clear: false,
    rules: null,
    rulesSheet: false,
    language: 'zh',
    ...more,
  });
}

const jsonOf = (more: Partial<CheckCommand> = {}) =>
  JSON.parse(run({ json: '-', ...more }).json!) as ReturnType<typeof jsonReport>;

describe('what a run writes', () => {
  test('nothing at all unless asked', () => {
    run();
    expect(readdirSync(folder)).toEqual(['台账.xlsx']);
  });

  test('the copy and the report that it was asked for, no left-overs, and never the input', () => {
    run({ out: at('新/结果.xlsx'), json: at('报告.json'), summaries: true });
    expect(readdirSync(folder).sort()).toEqual(['台账.xlsx', '报告.json', '新'].sort());
    expect(readdirSync(at('新'))).toEqual(['结果.xlsx']);
    expect(new Uint8Array(readFileSync(at('台账.xlsx')))).toEqual(bytes);
    expect(JSON.parse(readFileSync(at('报告.json'), 'utf8'))).toEqual(jsonOf());
    expect(readXlsx(readFileSync(at('新/结果.xlsx'))).sheets.map(({ name }) => name)).toContain('问题清单');
  });

  test('an earlier result is replaced whole', () => {
    writeFileSync(at('结果.xlsx'), 'x'.repeat(1_000_000));
    run({ out: at('结果.xlsx') });
    expect(readXlsx(readFileSync(at('结果.xlsx'))).sheets[0]!.name).toBe('台账');
  });

  test.each(['out', 'json'] as const)('--%s onto the ledger itself is refused, also by other names', (option) => {
    symlinkSync(at('台账.xlsx'), at('别名.xlsx'));
    mkdirSync(at('里'));
    for (const name of [at('台账.xlsx'), at('别名.xlsx'), join(folder, '里', '..', '台账.xlsx')]) {
      expect(() => run({ [option]: name })).toThrow(UsageError);
    }
    expect(new Uint8Array(readFileSync(at('台账.xlsx')))).toEqual(bytes);
  });

  test('a hard link to the ledger is parted from it, not written through', () => {
    linkSync(at('台账.xlsx'), at('硬链接.xlsx'));
    try {
      run({ out: at('硬链接.xlsx') });
    } catch (error) {
      expect(error).toBeInstanceOf(UsageError);
    }
    expect(new Uint8Array(readFileSync(at('台账.xlsx')))).toEqual(bytes);
  });

  test('--clear gives back what was there before', () => {
    run({ out: at('结果.xlsx'), summaries: true });
    run({ file: at('结果.xlsx'), out: at('清除.xlsx'), clear: true });
    expect(readXlsx(readFileSync(at('清除.xlsx')))).toEqual(readXlsx(bytes));
  });
});

describe('what cannot be read or written', () => {
  test.each(['没有.xlsx', '.'])('%s is named in one sentence', (name) => {
    expect(() => run({ file: at(name) })).toThrow(FileError);
  });

  test('a file that is no workbook is refused, and nothing is written', () => {
    writeFileSync(at('假.xlsx'), '使用单位,设备\n');
    expect(() => run({ file: at('假.xlsx'), out: at('结果.xlsx'), json: at('报告.json') })).toThrow(Refusal);
    expect(readdirSync(folder).sort()).toEqual(['假.xlsx', '台账.xlsx'].sort());
  });

  test('a place that cannot be written to is named, and no part of a file is left', () => {
    mkdirSync(at('结果.xlsx'));
    expect(() => run({ out: at('结果.xlsx') })).toThrow(FileError);
    expect(readdirSync(folder).sort()).toEqual(['台账.xlsx', '结果.xlsx'].sort());
  });
});

describe('--rules', () => {
  test('a changed rule book decides and is named in the report', () => {
    writeFileSync(at('规则.json'), JSON.stringify({ id: 'local', version: '7', values: {} }));
    expect(jsonOf({ rules: at('规则.json') }).ruleBook).toMatchObject({ id: 'local', version: '7', origin: 'file' });
    expect(jsonOf().ruleBook.id).toBe(defaultRuleBook.id);
  });

  test.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['an unknown table', '{"id":"local","version":"1","values":{"nonsense":1}}'],
  ])('%s is refused and nothing is written', (_, text) => {
    writeFileSync(at('规则.json'), text);
    expect(() => run({ rules: at('规则.json'), out: at('结果.xlsx') })).toThrow(UsageError);
    expect(readdirSync(folder)).not.toContain('结果.xlsx');
  });
});

describe('--lang en', () => {
  test('has no Chinese in words of its own', () => {
    const english = jsonOf({ language: 'en' });
    const quoted = /高平市示例板材厂|场内专用机动车辆|叉车|台账|《[^》]*》/g;
    const sentences = [
      ...english.findings.map(({ message }) => message),
      ...english.units.flatMap(({ reasons, improvement }) => [...reasons, improvement ?? '']),
      run({ language: 'en' }).text,
    ];
    expect(sentences.map((text) => text.replace(quoted, '')).filter((text) => /\p{Script=Han}/u.test(text))).toEqual(
      [],
    );
  });

  test('says the same in figures', () => {
    const [zh, en] = [jsonOf(), jsonOf({ language: 'en' })];
    expect(en.equipment).toEqual(zh.equipment);
    expect(en.rates).toEqual(zh.rates);
    expect(en.findings.map(({ rule, cell }) => `${cell} ${rule}`)).toEqual(
      zh.findings.map(({ rule, cell }) => `${cell} ${rule}`),
    );
  });
});
