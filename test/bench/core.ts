import Ajv from 'ajv';
import { z } from 'zod';
import { analyse, day, defaultRuleBook } from '../../src/core';
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
const date = z.union([z.number().int().positive(), z.string().regex(/^\d{4}\.\d{1,2}\.\d{1,2}$/)]);
const fields: Record<string, z.ZodType> = {
  使用单位名称: z.string().min(2),
  统一社会信用代码: z.string().regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/),
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
const speed = zod / core;
line('core, 100,000 rows × 30 columns', 'time', '÷ JSON.parse');
line('JSON.parse of the same cells', ms(parse), '1.00');
line('recognise, join, check, grade, date, sum up', ms(core), ratio.toFixed(2), 'budget 1.50', verdict(ratio <= 1.5));
line('every finding as a sentence, besides', ms(words), (words / parse).toFixed(2));
line('zod on 13 of the fields, with its issues as findings', ms(zod), (zod / parse).toFixed(2));
line('', `core is ${speed.toFixed(2)} × as fast`, 'budget 5.00', verdict(speed >= 5));
line('ajv (allErrors) on the same 13', ms(ajv), (ajv / parse).toFixed(2));
line('findings', `core ${String(report.findings.length)}`, `zod ${String(zodFindings().length)}`);
