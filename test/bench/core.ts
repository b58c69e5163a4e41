import Ajv from 'ajv';
import { z } from 'zod';
import { analyse, day, defaultRuleBook } from '../../src/core';
import { check as runRules } from '../../src/core/checks/check';
import { rules } from '../../src/core/checks/index';
import { readLedger } from '../../src/core/ledger/readLedger';
import { bigRows, bigSnapshot, headers } from './bigLedger';
import { line, quickest } from './measure';

/** The core on 100,000 × 30 cells beside JSON.parse, zod and ajv on the very same cells. */
const values = bigRows(100_000);
const text = JSON.stringify(values);
const asOf = day('2026-11-23');

const parse = quickest(5, () => JSON.parse(text) as unknown);
const core = quickest(5, () => analyse(bigSnapshot(values), defaultRuleBook, asOf));
const report = analyse(bigSnapshot(values), defaultRuleBook, asOf);

const rows = values.slice(1).map((cells) => Object.fromEntries(headers.map((header, place) => [header, cells[place]])));
/** Cells of the same fields, by the same rules: what zod is asked for below, in the reading's own way. */
const cellRules = new Set([
  'credit-code-invalid',
  'device-code-invalid',
  'date-impossible',
  'date-unreadable',
  'registration-no-irregular',
]);
const ofCells = rules.filter(({ id }) => cellRules.has(id));
const cells = quickest(5, () => runRules(ofCells, { ...report, ledger: readLedger(bigSnapshot(values)) }));
const cellFindings = runRules(ofCells, report).length;

function isCalendarDay(text: string): boolean {
  const [year, month, dayOfMonth] = text.split('.').map(Number) as [number, number, number];
  const last = [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]; // prettier-ignore
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= last[month - 1]!;
}

/** GB 32100: the sum of the first seventeen values times 3^place, and the last one fills up to 31. */
function hasCheckCharacter(code: string): boolean {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  let sum = 0;
  let weight = 1;
  for (let place = 0; place < 17; place++) {
    sum += alphabet.indexOf(code[place]!) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet[(31 - (sum % 31)) % 31] === code[17];
}

const date = z.union([
  z.number().int().positive(),
  z
    .string()
    .regex(/^\d{4}\.\d{1,2}\.\d{1,2}$/)
    .refine(isCalendarDay),
]);
const fields: Record<string, z.ZodType> = {
  使用单位名称: z.string().min(2),
  统一社会信用代码: z
    .string()
    .regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/)
    .refine(hasCheckCharacter),
  所在乡镇: z.string().min(2),
  设备种类: z.string().min(2),
  设备代码: z.string().regex(/^[1-9F][0-9A-Z]{16,19}$/),
  使用登记证编号: z.string().min(5),
  登记日期: date,
  制造日期: date,
  投用日期: date,
  检验日期: date,
  下次检验日期: date,
  检验结论: z.enum(['合格', '不合格', '复检合格', '符合要求']),
  使用状态: z.enum(['在用', '停用', '报废']),
};
const schema = z.array(z.object(fields));
/** As much of a findings list as zod's issues give: the cell and a sentence. */
const zodFindings = () =>
  (schema.safeParse(rows).error?.issues ?? []).map(({ path, message }) => ({
    row: Number(path[0]) + 2,
    field: String(path[1]),
    message,
  }));
const zod = quickest(3, zodFindings);

const ajvDate = {
  anyOf: [
    { type: 'integer', minimum: 1 },
    { type: 'string', pattern: '^\\d{4}\\.\\d{1,2}\\.\\d{1,2}$' },
  ],
};
const check = new Ajv({ allErrors: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    properties: {
      使用单位名称: { type: 'string', minLength: 2 },
      统一社会信用代码: { type: 'string', pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$' },
      所在乡镇: { type: 'string', minLength: 2 },
      设备种类: { type: 'string', minLength: 2 },
      设备代码: { type: 'string', pattern: '^[1-9F][0-9A-Z]{16,19}$' },
      使用登记证编号: { type: 'string', minLength: 5 },
      登记日期: ajvDate,
      制造日期: ajvDate,
      投用日期: ajvDate,
      检验日期: ajvDate,
      下次检验日期: ajvDate,
      检验结论: { enum: ['合格', '不合格', '复检合格', '符合要求'] },
      使用状态: { enum: ['在用', '停用', '报废'] },
    },
  },
});
const ajv = quickest(3, () => check(rows));

const ms = (time: number): string => `${time.toFixed(0)} ms`;
const verdict = (met: boolean): string => (met ? 'met' : 'MISSED');
const inWords = () => report.findings.map((finding) => ({ at: finding.at, message: finding.message('zh') }));
const words = quickest(2, inWords);
const ratio = core / parse;
const speed = zod / cells;
line('core, 100,000 rows × 30 columns', 'time', '÷ JSON.parse');
line('JSON.parse of the same cells', ms(parse), '1.00');
line('recognise, join, check, grade, date, sum up', ms(core), ratio.toFixed(2), 'budget 1.50', verdict(ratio <= 1.5));
line('every finding as a sentence, besides', ms(words), (words / parse).toFixed(2));
line(
  'read every column, judge the cells of 13 fields',
  ms(cells),
  (cells / parse).toFixed(2),
  `${String(cellFindings)} findings`,
);
line('zod on the same 13, with its issues as findings', ms(zod), (zod / parse).toFixed(2));
line('', `core is ${speed.toFixed(2)} × as fast`, 'budget 5.00', verdict(speed >= 5));
line('ajv (allErrors) on the same 13', ms(ajv), (ajv / parse).toFixed(2));
line('findings', `core ${String(report.findings.length)}`, `zod ${String(zodFindings().length)}`);
