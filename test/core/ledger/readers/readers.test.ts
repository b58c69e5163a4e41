import { equipment } from '../../../../src/core/ledger/fields/equipment';
import type { Reader } from '../../../../src/core/ledger/field';
import { readCode } from '../../../../src/core/ledger/readers/code';
import { readHazardGrade } from '../../../../src/core/ledger/readers/hazardGrade';
import { readHazardStatus } from '../../../../src/core/ledger/readers/hazardStatus';
import { readInspectionResult } from '../../../../src/core/ledger/readers/inspectionResult';
import { readNames } from '../../../../src/core/ledger/readers/names';
import { measureReader, readNumber } from '../../../../src/core/ledger/readers/number';
import { readPossession } from '../../../../src/core/ledger/readers/possession';
import { readRiskGrade } from '../../../../src/core/ledger/readers/riskGrade';
import { readText } from '../../../../src/core/ledger/readers/text';
import { readToken } from '../../../../src/core/ledger/readers/tokens';
import { readInUse, readStopped, readUseStatus } from '../../../../src/core/ledger/readers/useStatus';
import type { CellValue } from '../../../../src/core/ledger/snapshot';

/** The value itself, or the kind of not knowing: 'none', 'unreadable ambiguous'. */
function outcome<T>(read: Reader<T>, cell: CellValue): unknown {
  const reading = read(cell, '', { dateSystem: 1900 });
  if (reading.kind === 'value') return reading.value;
  return reading.kind === 'unreadable' ? `unreadable ${reading.why}` : reading.kind;
}

type Cases = readonly (readonly [CellValue, unknown])[];

function table<T>(name: string, read: Reader<T>, cases: Cases): void {
  describe(name, () => {
    test.each(cases.map(([cell, expected]) => [JSON.stringify(cell), cell, expected] as const))(
      '%s',
      (_text, cell, expected) => {
        expect(outcome(read, cell)).toEqual(expected);
        expect(outcome(read, cell)).toEqual(expected);
      },
    );
  });
}

test.each([
  ['', 'empty'],
  ['　', 'empty'],
  ['无', 'none'],
  ['暂无 ', 'none'],
  ['／', 'notApplicable'],
  ['——', 'notApplicable'],
  ['- -', 'notApplicable'],
  ['N/A', 'notApplicable'],
  ['不详', 'unknown'],
  ['长期有效', 'permanent'],
  ['一', undefined],
  ['无锡市某某公司', undefined],
])('the word %j says %s', (text, kind) => {
  expect(readToken(text)?.kind).toBe(kind);
});

table('text', readText, [
  [null, 'empty'],
  ['  甲公司 ', '甲公司'],
  ['（甲）公司', '（甲）公司'],
  [12, '12'],
  [true, '是'],
  ['无', 'none'],
  ['停用', '停用'],
  ['长期', '长期'],
  [{ error: '#REF!' }, 'unreadable error'],
]);

table('a code', readCode, [
  ["'3110 1405 8120 20A001", '3110140581202 0A001'.replace(' ', '')],
  ['梯１１晋Ｅ00012(23)', '梯11晋E00012(23)'],
  [13800000000, '13800000000'],
  [140581202000001, '140581202000001'],
  [1.40581e17, 'unreadable digitsLost'],
  ['1.40581E+17', 'unreadable digitsLost'],
  ['/', 'notApplicable'],
  ['未办理', 'none'],
  ['\u200b91140581ma0000001a', '91140581MA0000001A'],
]);

table('a number', readNumber, [
  [12.5, 12.5],
  ['12台', 12],
  ['1,200', 1200],
  ['１２', 12],
  ['12.5MPa', 12.5],
  ['5吨', 5],
  ['12.5m³', 12.5],
  ['三级', 3],
  ['Ⅲ', 3],
  ['十二', 12],
  ['2万', 20000],
  ['1-2', 'unreadable ambiguous'],
  ['1.6/0.8', 'unreadable ambiguous'],
  ['约30', 'unreadable ambiguous'],
  ['≥5', 'unreadable ambiguous'],
  ['GC2', 'unreadable malformed'],
  ['2#', 'unreadable malformed'],
  ['无', 'none'],
  ['X', 'unreadable malformed'],
]);

table('a pressure', measureReader({ MPA: 1, KPA: 0.001, BAR: 0.1 }), [
  ['1.6MPa', 1.6],
  ['800kPa', 0.8],
  ['12bar', 1.2],
  ['5公斤', 'unreadable malformed'],
  [1.25, 1.25],
]);

table('a column of pressures', equipment.pressure.read, [
  ['1.6MPa', 1.6],
  ['1.6 Mpa', 1.6],
  ['1.6', 1.6],
  [0.7, 0.7],
  ['700kPa', 0.7],
  ['8bar', 0.8],
  ['10kgf/cm²', 0.980665],
  ['7公斤', 0.686466], // 7 × 0.0980665 = 0.6864655
  ['1.6/0.8MPa', 'unreadable ambiguous'],
  ['常压', 'unreadable malformed'],
  ['300m', 'unreadable malformed'],
]);

table('a column of pressures under a title in kPa', equipment.pressure.readUnder!('设计压力（kPa）')!, [
  [700, 0.7],
  ['700', 0.7],
  ['1.6MPa', 1.6],
]);

table('a column of lengths', equipment.length.read, [
  ['350米', 350],
  ['350m', 350],
  [350, 350],
  ['1.2km', 1200],
  ['1.2公里', 1200],
  ['0.3千米', 300],
  ['DN200', 'unreadable malformed'],
  ['约300米', 'unreadable ambiguous'],
]);

table('a column of lengths under a title in km', equipment.length.readUnder!('管道长度/公里')!, [
  [1.2, 1200],
  ['0.35', 350],
  ['350米', 350],
]);

test.each(['管道长度(m)', '长度', '设计压力(MPa)', '压力'])('%s needs no other reader', (title) => {
  expect([equipment.length.readUnder!(title), equipment.pressure.readUnder!(title)]).toEqual([null, null]);
});

table('having something', readPossession, [
  ['有', '有'],
  ['√', '√'],
  [true, '是'],
  ['高某某〔2023〕4号', '高某某〔2023〕4号'],
  [2, '2'],
  ['无', 'none'],
  ['×', 'none'],
  ['否', 'none'],
  [0, 'none'],
  ['0起', 'none'],
  ['未设立', 'none'],
  ['无事故', 'none'],
  [false, 'none'],
  ['○', 'unreadable ambiguous'],
  ['部分', 'unreadable ambiguous'],
  ['/', 'notApplicable'],
  ['无需设置', 'notApplicable'],
  ['不详', 'unknown'],
]);

table('names', readNames, [
  ['张三、李四', { names: ['张三', '李四'], count: 2 }],
  ['张三 李四', { names: ['张三', '李四'], count: 2 }],
  ['张 三', { names: ['张三'], count: 1 }],
  ['张三等3人', { names: ['张三'], count: 3 }],
  ['张三（13800000000）', { names: ['张三'], count: 1 }],
  ['张三13800000000\n李四13900000000', { names: ['张三', '李四'], count: 2 }],
  ['3人', { names: [], count: 3 }],
  ['无', 'none'],
  [null, 'empty'],
]);

table('a risk grade', readRiskGrade, [
  ['A2', { class: 'A', level: 2 }],
  ['A类2级', { class: 'A', level: 2 }],
  ['Ａ类', { class: 'A', level: null }],
  ['B', { class: 'B', level: null }],
  ['二级', { class: null, level: 2 }],
  [2, { class: null, level: 2 }],
  ['Ⅱ级', { class: null, level: 2 }],
  ['Ⅳ级', { class: null, level: 4 }],
  ['A级', 'unreadable ambiguous'],
  ['较大', 'unreadable malformed'],
  ['红', 'unreadable malformed'],
  [5, 'unreadable malformed'],
  ['D2', 'unreadable malformed'],
]);

table('an inspection result', readInspectionResult, [
  ['合格', 'passed'],
  ['复检合格', 'passed'],
  ['符合要求', 'passed'],
  ['允许使用', 'passed'],
  ['基本符合要求', 'conditional'],
  ['监控使用', 'conditional'],
  ['不合格', 'failed'],
  ['复检不合格', 'failed'],
  ['不符合要求', 'failed'],
  ['不允许使用', 'failed'],
  ['不合格（复检合格）', 'unreadable ambiguous'],
  ['待检', 'state'],
  ['√', 'unreadable malformed'],
  ['/', 'notApplicable'],
]);

table('a use status', readUseStatus, [
  ['在用', 'inUse'],
  ['维修中', 'inUse'],
  ['报停', 'stopped'],
  ['停用（2023年5月）', 'stopped'],
  ['已报废', 'scrapped'],
  ['注销', 'cancelled'],
  ['已拆', 'removed'],
  ['未投用', 'notYetUsed'],
  ['是', 'unreadable ambiguous'],
  [1, 'unreadable ambiguous'],
  ['检验合格', 'unreadable malformed'],
  [null, 'empty'],
]);

table('是否停用', readStopped, [
  ['是', 'stopped'],
  ['否', 'inUse'],
  ['报废', 'scrapped'],
]);

table('是否在用', readInUse, [
  ['是', 'inUse'],
  ['否', 'stopped'],
]);

table('a hazard’s grade', readHazardGrade, [
  ['一般隐患', 'general'],
  ['较大', 'serious'],
  ['严重事故隐患', 'serious'],
  ['重大隐患', 'major'],
  ['Ⅰ级', 'unreadable ambiguous'],
  ['红', 'unreadable ambiguous'],
]);

table('a hazard’s status', readHazardStatus, [
  ['待整改', 'open'],
  ['未整改', 'open'],
  ['逾期未整改', 'open'],
  ['否', 'open'],
  ['整改中', 'rectifying'],
  ['已整改待复查', 'rectifying'],
  ['50%', 'rectifying'],
  ['已整改', 'closed'],
  ['整改完成', 'closed'],
  ['已全部完成', 'closed'],
  ['已销号', 'closed'],
  ['闭环', 'closed'],
  ['复查合格', 'closed'],
  ['是', 'closed'],
  ['100%', 'closed'],
  ['不合格', 'open'],
  ['2项已整改，1项未整改', 'unreadable ambiguous'],
  ['2023.5.1', 'unreadable malformed'],
  ['不详', 'unknown'],
]);
