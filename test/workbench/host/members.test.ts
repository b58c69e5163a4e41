import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ClassExtension, HostClass } from '../../../src/workbench/host/hostClass';
import { readMemberSets } from '../../../src/workbench/transport/memberSets';

const folder = join(__dirname, '../../../src/workbench/host');
const library = createRequire(__filename).resolve('@microsoft/office-js/dist/excel-win32-16.01.debug.js');
const script = readFileSync(library, 'utf8');

type Table = Partial<HostClass<never> & ClassExtension<never>>;

const kinds = ['get', 'set', 'child', 'method'] as const;

/** Every member table that a file of the host exports. */
async function memberTables(): Promise<{ readonly where: string; readonly table: Table }[]> {
  const found: { where: string; table: Table }[] = [];
  for (const file of readdirSync(folder).sort()) {
    const module = (await import(join(folder, file))) as Record<string, unknown>;
    for (const [name, value] of Object.entries(module)) {
      if (typeof value === 'object' && value !== null && kinds.some((kind) => kind in value)) {
        found.push({ where: `${file} ${name}`, table: value });
      }
    }
  }
  return found;
}

/** The part of Office.js that defines a class, with its helpers after it; null when it has no such class. */
function definitionOf(cls: string): string | null {
  const from = script.indexOf(`    var ${cls} = (function (_super) {`);
  const to = script.indexOf(' = (function (_super) {', script.indexOf(`    Excel.${cls} = ${cls};`, from));
  return from < 0 || to < 0 ? runtimeDefinitionOf(cls) : script.slice(from, to);
}

/** The same of the custom functions' runtime, which is bundled in another form. */
function runtimeDefinitionOf(cls: string): string | null {
  const from = script.indexOf(`    var ${cls} = function(_super) {`);
  const to = script.indexOf(`    exports.${cls} = ${cls};`, from);
  return from < 0 || to < 0 ? null : script.slice(from, to);
}

test('every member of the host is one that Office.js asks for by that name', async () => {
  const tables = await memberTables();
  expect(tables.length).toBeGreaterThan(20);
  const strange: string[] = [];
  for (const { where, table } of tables) {
    const cls = table.name ?? table.of ?? '';
    const definition = definitionOf(cls);
    if (definition === null) {
      strange.push(`${where}: Office.js has no class ${cls}`);
      continue;
    }
    for (const name of kinds.flatMap((kind) => Object.keys(table[kind] ?? {}))) {
      if (!definition.includes(`"${name}"`)) strange.push(`${where}: ${cls} has no ${name}`);
    }
  }
  expect(strange).toEqual([]);
});

test.each([
  ['Range.RowHidden', 'ExcelApi 1.2'],
  ['Range.GetMergedAreasOrNullObject', 'ExcelApi 1.13'],
  ['Worksheet.GetRanges', 'ExcelApi 1.9'],
  ['Range.Values', undefined],
])('%s is known to need %s', (member, set) => {
  expect(readMemberSets(script).get(member)).toBe(set);
});
