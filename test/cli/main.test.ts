import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ledgerBook } from './ledgerBook';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  const rows = [
    ['使用单位名称', '设备名称', '下次检验日期'],
    ['高平市示例板材厂', '叉车', '2026-10-31'],
  ];
  writeFileSync(join(folder, '台账.xlsx'), ledgerBook({ sheets: [{ name: '台账', rows }] }));
  writeFileSync(join(folder, '假.xlsx'), '使用单位,设备\n');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The real command line, in a process of its own. */
function run(...argv: readonly string[]) {
  const main = [join('node_modules', 'tsx', 'dist', 'cli.mjs'), join('src', 'cli', 'main.ts')];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...main, ...argv], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('0: the report alone on standard output, the copy beside it', () => {
  const out = join(folder, '结果.xlsx');
  const { status, stdout, stderr } = run('check', join(folder, '台账.xlsx'), '--out', out, '--json', '-');
  expect([status, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({ version: 1, equipment: [{ nextInspectionOn: '2026-10-31' }] });
  expect(readdirSync(folder).sort()).toEqual(['假.xlsx', '台账.xlsx', '结果.xlsx'].sort());
});

test('2: bad usage, with how to call it', () => {
  const { status, stdout, stderr } = run('check', join(folder, '台账.xlsx'), '--as-of', 'today');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/--as-of/);
  expect(stderr).toMatch(/用法/);
});

test.each([
  ['a file of another kind', '假.xlsx'],
  ['a missing file', '没有.xlsx'],
])('3: %s, in one sentence without a stack trace', (_, name) => {
  const { status, stdout, stderr } = run('check', join(folder, name), '--json', '-');
  expect([status, stdout]).toEqual([3, '']);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).not.toMatch(/Error|at .*\.ts/);
});

test('--lang en: no Chinese in what is said about a wrong call or file', () => {
  const usage = run('check', '--lang', 'en');
  expect([usage.status, /\p{Script=Han}/u.test(usage.stderr)]).toEqual([2, false]);
  const file = run('check', 'missing.xlsx', '--lang=en');
  expect([file.status, /\p{Script=Han}/u.test(file.stderr)]).toEqual([3, false]);
});
