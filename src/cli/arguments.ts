import { parseArgs } from 'node:util';
import { type Day, type Language, parseDay } from '../core';

/** What the command line asks for. */
export interface CheckCommand {
  readonly file: string;
  readonly asOf: Day;
  readonly out: string | null;
  /** A path, or '-' for standard output. */
  readonly json: string | null;
  readonly summaries: boolean;
  readonly clear: boolean;
  readonly rules: string | null;
  readonly language: Language;
}

/** A wrong call: its sentence goes to the user and the exit code is 2. */
export class UsageError extends Error {}

export const usage = `用法: npm run --silent ledger -- check 台账.xlsx [选项]
  --as-of YYYY-MM-DD   按哪一天判断（默认今天）
  --out 结果.xlsx      写出带结果列、问题清单的副本（原文件不改动）
  --summaries          同时生成各部门、各乡镇汇总表
  --json 文件|-        写出 JSON 报告（- 为标准输出）
  --clear              与 --out 合用：写出清除全部标记后的副本
  --rules 规则.json    使用修改过的规则
  --lang zh|en         语言（默认中文）
退出码: 0 完成  2 用法有误  3 文件读不了或被拒绝`;

/** Reads the arguments after the program's name; throws UsageError. */
export function parseArguments(argv: readonly string[], today: Day): CheckCommand {
  const { values, positionals } = parse(argv);
  const [verb, file, ...rest] = positionals;
  if (verb !== 'check' || file === undefined || rest.length > 0) throw new UsageError('请写明 check 和一个台账文件。');
  const asOf = values['as-of'] === undefined ? today : parseDay(values['as-of']);
  if (asOf === null) throw new UsageError(`--as-of 应为 YYYY-MM-DD 形式的日期，现为“${values['as-of'] ?? ''}”。`);
  const language = values.lang ?? 'zh';
  if (language !== 'zh' && language !== 'en') throw new UsageError(`--lang 只能是 zh 或 en，现为“${language}”。`);
  const out = values.out ?? null;
  if (values.clear && out === null) throw new UsageError('--clear 要与 --out 合用，写明清除后的副本存到哪里。');
  return {
    file,
    asOf,
    out,
    json: values.json ?? null,
    summaries: values.summaries ?? false,
    clear: values.clear ?? false,
    rules: values.rules ?? null,
    language,
  };
}

const options = {
  'as-of': { type: 'string' },
  out: { type: 'string' },
  json: { type: 'string' },
  summaries: { type: 'boolean' },
  clear: { type: 'boolean' },
  rules: { type: 'string' },
  lang: { type: 'string' },
} as const;

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch {
    throw new UsageError('有不认识的选项，或选项后面少了内容。');
  }
}
