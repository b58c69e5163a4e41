import { equipment } from '../ledger/fields/equipment';
import { unit } from '../ledger/fields/unit';
import type { Field } from '../ledger/field';
import type { Reading } from '../ledger/reading';
import { valueOf } from '../ledger/reading';
import type { InspectionResult } from '../ledger/readers/inspectionResult';
import { industryOfText } from '../register/industry';
import { placeTypeOfText } from '../register/placeType';
import { industries } from '../regulation/industries';
import { placeTypes } from '../regulation/placeTypes';
import { valueOn } from '../regulation/valueOn';
import { numberCode } from './deviceSteps';
import { and, call, choose, mentions, or } from './formula';
import { ofDevice, type RowCells, type RowColumn } from './rowColumn';
import type { RuleSheet } from './ruleSheet';
import type { TwinSettings } from './settings';
import { has, meanings, type TwinInput } from './twinRow';
import { rowWords } from './typeTable';
import { addWords, wordCode } from './useSteps';

/** What the rows of a unit say about it; the first row that says it counts. */
export const askedFields = {
  place: unit.placeType,
  industry: unit.industry,
  score: unit.scoreTotal,
  accident: unit.accident,
  listing: unit.supervisedListing,
  blacklist: unit.blacklisted,
  people: unit.peopleExposed,
} as const;

export type Asked = keyof typeof askedFields;

/** A value and, beside it, the unit's number where the row says something, so that the first such row can be found. */
export function askedSteps(sheet: RuleSheet, input: TwinInput): RowColumn[] {
  return (Object.keys(askedFields) as Asked[]).flatMap((asked): RowColumn[] => {
    const field: Field = askedFields[asked];
    if (!has(input, field)) return [];
    const words = addWords(sheet, field.label, wordsOf(asked, input));
    const isNumber = asked === 'score' || asked === 'people';
    return [
      {
        id: asked,
        title: field.label,
        formula: (cells) => {
          const cell = cells.field(field);
          if (cell === null) return '""';
          const code = wordCode(cell, words, '"x"');
          const read = choose([[`${code}="x"`, '""']], code);
          return isNumber ? choose([[`ISNUMBER(${cell})`, cell], [`${code}="x"`, '""'], [`${code}="?"`, '"?"']], `VALUE(${code})`) : read; // prettier-ignore
        },
      },
      {
        id: `${asked}Key`,
        title: `${field.label}（单位）`,
        formula: (cells) => (cells.field(field) === null ? '""' : call('IF', `${cells.step(asked)}=""`, '""', `${cells.step('unit')}&"#"`)), // prettier-ignore
      },
    ];
  });
}

function wordsOf(asked: Asked, input: TwinInput): Map<string, string> {
  switch (asked) {
    case 'place':
    case 'industry':
      return meanings(input, askedFields[asked], placeCode, placeWords);
    case 'score':
    case 'people':
      return meanings(input, askedFields[asked], numberCode, ['无', '/']);
    default:
      return meanings(input, askedFields[asked], ({ kind }) => (kind === 'value' ? 'Y' : 'x'), ['有', '无', '是', '否', '/', '√', '×']); // prettier-ignore
  }
}

const placeWords = [
  ...(placeTypes[0]?.value ?? []).flatMap(({ name, words }) => [name, ...words]),
  ...(industries[0]?.value ?? []).map(({ name }) => name),
];

/** The type of place and the industry that a text means, '-' for none. */
function placeCode(reading: Reading<string>): string {
  return reading.kind === 'value' ? placeCodeOf(reading.value) : 'x';
}

export function placeCodeOf(text: string): string {
  return `${placeTypeOfText(text)?.id ?? '-'};${industryOfText(text)?.id ?? '-'}`;
}

/** What a row of a device counts towards, and whether it stands against its unit. */
export function countSteps(sheet: RuleSheet, input: TwinInput, settings: TwinSettings): RowColumn[] {
  const { book, asOf } = input.report;
  const traits = valueOn(book.deviceTraits, asOf) ?? book.deviceTraits.at(-1)?.value ?? null;
  const modifiers = valueOn(book.classModifiers, asOf) ?? book.classModifiers.at(-1)?.value ?? null;
  const list = (title: string, words: readonly string[]): string =>
    sheet.add(title, [title], words.map((word) => [word])).column(0); // prettier-ignore
  const molten = list('吊运熔融金属（分类）', traits?.moltenMetal ?? ['—']);
  const quick = list('快开门', traits?.quickOpening ?? ['—']);
  const pressures = has(input, equipment.pressure)
    ? addWords(sheet, '压力MPa', meanings(input, equipment.pressure, numberCode))
    : '';
  const lengths = has(input, equipment.length)
    ? addWords(sheet, '长度m', meanings(input, equipment.length, numberCode))
    : '';
  const lives = has(input, equipment.designLife)
    ? addWords(sheet, '设计使用年限', meanings(input, equipment.designLife, numberCode))
    : '';
  const measured = (field: Field, words: string) => (cells: RowCells) => {
    const cell = cells.field(field);
    return cell === null ? '"x"' : wordCode(cell, words, '"x"');
  };
  const named = [equipment.name, equipment.variety, equipment.medium, equipment.category] as const;
  return [
    ofDevice('names', '名称词语', ({ row }) => call('IFERROR', rowWords(row.table, row.index, named), '""')),
    ofDevice('pressure', '压力', measured(equipment.pressure, pressures)),
    ofDevice('metres', '长度', measured(equipment.length, lengths)),
    ofDevice('life', '设计年限', measured(equipment.designLife, lives)),
    ofDevice('counts', '计入', (cells) => countsFormula(cells, molten, quick, traits?.powerBoilerPressure ?? Infinity)), // prettier-ignore
    ofDevice('pieces', '台数', piecesFormula),
    ofDevice('pipeMetres', '管道米数', (cells) => call('IFERROR', `VALUE(${cells.step('metres')})`, 0)),
    ofDevice('raises', '上调', (cells) => raisesFormula(cells, settings, modifiers?.vesselSafetyGrade ?? 99, modifiers?.beyondDesignLife === true)), // prettier-ignore
    ofDevice('failed', '检验否决', failedFormula(sheet, input)),
    ofDevice('unregistered', '登记否决', unregisteredFormula(sheet, input, settings)),
    ofDevice('open', '待加载项', (cells) => {
      const ids = ['use', 'due', 'counts', 'pieces', 'raises', 'failed', 'unregistered'];
      return call('IF', or(...ids.map((id) => `${cells.step(id)}="?"`)), 1, 0);
    }),
  ];
}

function countsFormula(cells: RowCells, molten: string, quick: string, power: number): string {
  const [inputs, code, grade] = [cells.step('inputs'), cells.step('code'), cells.step('gradeWord')];
  const [names, pressure] = [cells.step('names'), cells.step('pressure')];
  const strong = call('IF', `${pressure}="x"`, '""', call('IF', `VALUE(${pressure})>=${String(power)}`, '"powerBoilers|"', '""')); // prettier-ignore
  const third = call('IF', and(or(`${code}="2000"`, `${code}="2100"`), `MID(${grade},3,1)="T"`), '"highClassVessels|"', '""'); // prettier-ignore
  const quickOpening = call('IF', and(`LEFT(${code},2)="21"`, mentions(quick, names)), '"quickOpeningVessels|"', '""');
  return choose(
    [
      [or(`${cells.step('use')}="?"`, `${cells.step('group')}="?"`), '"?"'],
      [or(`${cells.step('use')}="N"`, `${inputs}=""`), '""'],
      [and(or(`LEFT(${code},1)="1"`, `LEFT(${code},2)="20"`, `LEFT(${code},2)="21"`), `${grade}="?"`), '"?"'],
      [and(`LEFT(${code},1)="1"`, `MID(${grade},2,1)="D"`), '"|anyDevices|devices|"'],
      [and(`LEFT(${code},1)="1"`, `${pressure}="?"`), '"?"'],
      [`LEFT(${code},1)="1"`, `${inputs}&${strong}`],
      [or(`LEFT(${code},2)="20"`, `LEFT(${code},2)="21"`), `${inputs}&${quickOpening}&${third}`],
      [and(`LEFT(${code},2)="41"`, mentions(molten, names)), `${inputs}&"moltenMetalCranes|"`],
      [and(`LEFT(${code},2)="83"`, `${cells.step('metres')}="?"`), '"?"'],
    ],
    inputs,
  );
}

function piecesFormula(cells: RowCells): string {
  const quantity = cells.field(equipment.quantity);
  const named = cells.step('typeQuantity');
  const stated =
    quantity === null
      ? named
      : choose(
          [
            [and(`ISNUMBER(${quantity})`, `N(${quantity})>=1`, `N(${quantity})<=100000`, `N(${quantity})=INT(N(${quantity}))`), quantity], // prettier-ignore
            [`TRIM(${quantity})<>""`, '"?"'],
          ],
          named,
        );
  return choose([[`LEFT(${cells.step('code')},1)="8"`, '1']], stated);
}

/** 1 where the device raises its unit's class: under watch or worse, or beyond its design life. */
function raisesFormula(cells: RowCells, { asOf }: TwinSettings, worst: number, byLife: boolean): string {
  const [grade, life] = [cells.step('safetyGrade'), cells.step('life')];
  const [commissioned, manufactured] = [cells.step('commissioned'), cells.step('manufactured')];
  const since = call('IF', `${commissioned}<>""`, commissioned, manufactured);
  const years = `VALUE(${life})`;
  const outlived = choose(
    [
      [`${life}="x"`, '0'],
      [or(`${life}="?"`, `${since}="?"`), '"?"'],
      [or(`NOT(ISNUMBER(${since}))`, `${years}<=0`, `${years}>100`), '0'],
      [`EDATE(INT(${since}),ROUND(${years}*12,0))<${asOf}`, '1'],
    ],
    '0',
  );
  const worn = and(`ISNUMBER(${grade})`, `N(${grade})>=${String(worst)}`);
  return choose(
    [
      [`${cells.step('use')}<>"Y"`, '0'],
      [`${grade}="?"`, '"?"'],
      [worn, '1'],
    ],
    byLife ? outlived : '0',
  );
}

function failedFormula(sheet: RuleSheet, input: TwinInput): (cells: RowCells) => string {
  const code = (reading: Reading<InspectionResult>): string => (valueOf(reading) === 'failed' ? 'F' : 'O');
  const usual = [
    '合格',
    '不合格',
    '符合要求',
    '不符合要求',
    '基本符合要求',
    '允许使用',
    '监督使用',
    '复检合格',
    '无',
    '/',
  ];
  const results = has(input, equipment.inspectionResult)
    ? addWords(sheet, '检验结论', meanings(input, equipment.inspectionResult, code, usual))
    : '';
  return (cells) => {
    const cell = cells.field(equipment.inspectionResult);
    const result = cell === null ? '"O"' : wordCode(cell, results, '"O"');
    const [use, due] = [cells.step('use'), cells.step('due')];
    return choose(
      [
        [or(`${use}="N"`, `${use}="P"`), '0'],
        [`${result}="?"`, '"?"'],
        [`${result}="F"`, '1'],
        [`${due}="?"`, '"?"'],
        [`ISNUMBER(${due})`, call('IF', and(`${cells.step('daysLeft')}<0`, `${cells.step('weak')}=0`), 1, 0)],
      ],
      '0',
    );
  };
}

function unregisteredFormula(sheet: RuleSheet, input: TwinInput, settings: TwinSettings): (cells: RowCells) => string {
  const { book, asOf } = input.report;
  const days = valueOn(book.registrationDays, asOf);
  const scope = valueOn(book.rateScope, asOf);
  const said = has(input, equipment.registered)
    ? addWords(sheet, '是否登记', meanings(input, equipment.registered, ({ kind }) => (kind === 'value' ? 'V' : kind === 'none' ? 'Z' : 'U'), ['是', '否', '有', '无', '√', '×', '/'])) // prettier-ignore
    : '';
  const isNumbered = /^(?!.*(?:办理|申请|补办|未|待)).*\d/s;
  const numberKind = (reading: Reading<string>): string => {
    if (reading.kind === 'value') return isNumbered.test(reading.value) ? 'V' : 'U';
    return reading.kind === 'none' ? 'Z' : reading.kind === 'empty' ? 'E' : 'U';
  };
  const numbers = meanings(input, equipment.registrationNo, numberKind, [
    '无',
    '未办理',
    '办理中',
    '暂无',
    '/',
    '不详',
  ]);
  const kept = new Map([...numbers].filter(([text, kind]) => kind !== 'V' || !isNumbered.test(text)));
  const words = has(input, equipment.registrationNo) ? addWords(sheet, '登记证写法', kept) : '';
  const digits = sheet
    .add(
      '数字',
      ['数字'],
      Array.from('0123456789', (digit) => [digit]),
    )
    .column(0);
  const pending = sheet.add('未领证用语', ['用语'], ['办理', '申请', '补办', '未', '待'].map((word) => [word])).column(0); // prettier-ignore
  const exempt = sheet.add('免登记名称', ['名称'], [...(scope?.exemptNames ?? []), '—无—'].map((word) => [word])).column(0); // prettier-ignore
  const named = [equipment.name, equipment.variety, equipment.category, equipment.kind] as const;
  return (cells) => {
    const [no, yes] = [cells.field(equipment.registrationNo), cells.field(equipment.registered)];
    if (days === null || (no === null && yes === null)) return '0';
    const isCertificate = and(mentions(digits, no ?? '""'), `NOT(${mentions(pending, no ?? '""')})`);
    const known = no === null ? '"E"' : wordCode(no, words, '"E"');
    const number = no === null ? '"E"' : choose([[`${known}<>"?"`, known], [isCertificate, '"V"']], '"?"'); // prettier-ignore
    const answer = yes === null ? '"E"' : wordCode(yes, said, '"E"');
    const use = cells.step('use');
    const names = rowWords(cells.row.table, cells.row.index, named);
    const isExempt = or(`${cells.step('exempt')}=1`, mentions(exempt, names), and(`LEFT(${cells.step('code')},1)="1"`, or(`MID(${cells.step('gradeWord')},4,1)="X"`, `ISNUMBER(FIND("D级",${names}))`))); // prettier-ignore
    const commissioned = cells.step('commissioned');
    const missing = or(and(`${number}="Z"`, `${answer}<>"V"`), and(`${number}="E"`, `${answer}="Z"`));
    return choose(
      [
        [or(`${use}="N"`, `${use}="P"`), '0'],
        [or(`${number}="?"`, `${answer}="?"`), '"?"'],
        [`NOT(${missing})`, '0'],
        [isExempt, '0'],
        [`${commissioned}="?"`, '"?"'],
        [and(`ISNUMBER(${commissioned})`, `INT(N(${commissioned}))+${String(days)}>=${settings.asOf}`), '0'],
      ],
      '1',
    );
  };
}
