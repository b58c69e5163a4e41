import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, bookOf, day, defaultRuleBook, outputChanges } from '../../../src/core';
import type { AnalysisOutcome, ChosenFile, Stage } from '../../../src/taskpane/analysis/analysis';
import { AnalysisDesk } from '../../../src/taskpane/analysis/analysisDesk';
import { paneView } from '../../../src/taskpane/analysis/paneView';
import { patchXlsx } from '../../../src/xlsx/patchXlsx';
import { readXlsx } from '../../../src/xlsx/readXlsx';

const asOf = day('2026-11-23');
const bytes = new Uint8Array(readFileSync(join(__dirname, '../../../assets/samples/米山镇特种设备监管台账.xlsx')));
const report = analyse(readXlsx(bytes), defaultRuleBook, asOf);

let lastId = 0;
function chosen(content: Uint8Array<ArrayBuffer>): ChosenFile {
  return { id: ++lastId, name: '台账.xlsx', size: content.length, content: new Blob([content]) };
}

function bytesOf(outcome: AnalysisOutcome): Uint8Array<ArrayBuffer> {
  if (outcome.kind !== 'file' || outcome.bytes === null) throw new Error(`no file, but ${outcome.kind}`);
  return outcome.bytes;
}

test('a check gives the view of the core’s report, stage by stage', async () => {
  const stages: Stage[] = [];
  const outcome = await new AnalysisDesk().answer({ kind: 'check', file: chosen(bytes), asOf }, (stage) =>
    stages.push(stage),
  );
  expect(outcome).toEqual({ kind: 'view', view: paneView(report, bookOf({ sheets: [], dateSystem: 1900 }), []) });
  expect(stages).toEqual(['reading', 'checking']);
});

test('what is shown holds every finding of this ledger once, the most severe first', () => {
  const { findings, severities } = paneView(report, bookOf({ sheets: [], dateSystem: 1900 }), []);
  expect(findings).toHaveLength(report.findings.length);
  expect(findings.map(({ severity }) => severity)).toEqual([
    ...Array<string>(severities.error).fill('error'),
    ...Array<string>(severities.warning).fill('warning'),
    ...Array<string>(severities.info).fill('info'),
  ]);
});

test('the copy is that of the command line, and a checked file is not read again', async () => {
  const desk = new AnalysisDesk();
  const file = chosen(bytes);
  const stages: Stage[] = [];
  await desk.answer({ kind: 'check', file, asOf }, () => undefined);
  const request = { kind: 'annotate', file, asOf, language: 'zh', summaries: true } as const;
  const copy = bytesOf(await desk.answer(request, (stage) => stages.push(stage)));
  expect(Buffer.from(copy).equals(Buffer.from(patchXlsx(bytes, outputChanges(report, request))))).toBe(true);
  expect(stages).toEqual(['writing']);
});

test('a copy for another day is worked out anew, also by a new worker', async () => {
  const desk = new AnalysisDesk();
  const file = chosen(bytes);
  await desk.answer({ kind: 'check', file, asOf }, () => undefined);
  const later = day('2027-11-23');
  const request = { kind: 'annotate', file, asOf: later, language: 'zh', summaries: false } as const;
  const copy = bytesOf(await desk.answer(request, () => undefined));
  const fresh = bytesOf(await new AnalysisDesk().answer(request, () => undefined));
  const expected = patchXlsx(bytes, outputChanges(analyse(readXlsx(bytes), defaultRuleBook, later), request));
  expect(Buffer.from(copy).equals(Buffer.from(expected))).toBe(true);
  expect(Buffer.from(fresh).equals(Buffer.from(expected))).toBe(true);
});

test('clearing takes our marks back, and says when there are none', async () => {
  const desk = new AnalysisDesk();
  const marked = new Uint8Array(patchXlsx(bytes, outputChanges(report, { language: 'zh', summaries: true })));
  const cleared = bytesOf(await desk.answer({ kind: 'clear', file: chosen(marked) }, () => undefined));
  expect(readXlsx(cleared)).toEqual(readXlsx(bytes));
  expect(await desk.answer({ kind: 'clear', file: chosen(bytes) }, () => undefined)).toEqual({
    kind: 'file',
    bytes: null,
  });
});

test.each([
  ['an empty file', new Uint8Array(0), '空文件'],
  ['a text file', new TextEncoder().encode('单位,设备\n'), '未作任何改动'],
])('%s is refused in a sentence, and the desk goes on', async (_, content, words) => {
  const desk = new AnalysisDesk();
  const outcome = await desk.answer({ kind: 'check', file: chosen(content), asOf }, () => undefined);
  expect(outcome.kind === 'refused' && outcome.text.zh).toContain(words);
  expect((await desk.answer({ kind: 'check', file: chosen(bytes), asOf }, () => undefined)).kind).toBe('view');
});

test('a file that can no longer be read is a sentence without the error’s own words', async () => {
  const content = { arrayBuffer: () => Promise.reject(new Error('secret')) } as unknown as Blob;
  const outcome = await new AnalysisDesk().answer(
    { kind: 'clear', file: { ...chosen(bytes), content } },
    () => undefined,
  );
  expect(outcome.kind === 'refused' && outcome.text.zh).toContain('原文件未改动');
  expect(JSON.stringify(outcome)).not.toContain('secret');
});
