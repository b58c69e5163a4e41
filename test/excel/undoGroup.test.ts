import { wantedChanges } from '../../src/core';
import { dateColumns } from '../../src/commands/resultIds';
import { ExcelPort } from '../../src/excel/excelPort';
import { requirementSets } from '../../src/workbench/host/conditions';
import { failAt } from '../../src/workbench/host/interruption';
import { changesFor, openBook, quietWatch, reportOf, words } from './openBook';
import { smallLedger } from './smallLedger';
import { differences, stateOf } from './state';

const nothing = { columns: [], highlights: false, findings: false, overview: false, departments: [], townships: [] };

/** A port that notes with which options Excel is run; the copy of Office.js at hand does not know the one in question. */
function openNoting(version: string) {
  const book = openBook(smallLedger(), { sets: requirementSets(version) });
  const groups: boolean[] = [];
  const run: typeof Excel.run = ((options: { mergeUndoGroup?: boolean }, work: () => Promise<unknown>) => {
    groups.push(options.mergeUndoGroup === true);
    return book.office.Excel.run(options as Excel.RunOptions, work);
  }) as typeof Excel.run;
  const noting = Object.assign(Object.create(book.office.Excel) as typeof Excel, { run });
  return { book, groups, port: new ExcelPort({ Office: book.office.Office, Excel: noting }) };
}

async function write(port: ExcelPort, whole: boolean): Promise<void> {
  const open = await port.read(quietWatch());
  const beside = { ...nothing, language: 'zh', columns: dateColumns, highlights: true } as const;
  const changes = whole ? changesFor(open.snapshot) : wantedChanges(reportOf(open.snapshot), beside);
  await port.write(changes, open, words, quietWatch());
}

test.each([
  ['1.20', false, true, 'what stands beside the ledgers is one step'],
  ['1.20', true, false, 'sheets are not among what Excel can take back'],
  ['1.17', false, false, 'an older Excel has no such undo'],
])('ExcelApi %s, whole sheets %s: one step of Excel’s own undo %s (%s)', async (version, whole, isOne) => {
  const { groups, port } = openNoting(version);
  await write(port, whole);
  expect(groups).toEqual([false, isOne]);
});

test.each(['before', 'halfWay'] as const)(
  'where Excel cannot make one step of it (%s), it is written without',
  async (when) => {
    const expected = openBook(smallLedger(), { sets: requirementSets('1.20') });
    await write(expected.port, false);
    const { book, groups, port } = openNoting('1.20');
    const before = stateOf(book.model);
    const open = await port.read(quietWatch());
    const beside = { ...nothing, language: 'zh', columns: dateColumns, highlights: true } as const;
    // The first sync of a write looks around, the second one writes.
    book.office.host.interrupt(failAt(2, 'UndoNotSupported', when));
    await port.write(wantedChanges(reportOf(open.snapshot), beside), open, words, quietWatch());
    expect(groups).toEqual([false, true, false, false]);
    expect(differences(stateOf(book.model), stateOf(expected.model))).toEqual([]);
    await port.undo(quietWatch());
    expect(differences(stateOf(book.model), before)).toEqual([]);
  },
);
