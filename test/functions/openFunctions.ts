import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { type Day, day, type Language, rulesSheetOf } from '../../src/core';
import { seenCells } from '../../src/excel/read/seenCells';
import { type Answers, answers, type FunctionDoors } from '../../src/functions/answers';
import { associateFunctions } from '../../src/functions/associate';
import { functionsMetadata } from '../../src/functions/metadata/functionsMetadata';
import { Calculation } from '../../src/workbench/calculation/calculation';
import type { FunctionsFile } from '../../src/workbench/calculation/functionsFile';
import type { Conditions } from '../../src/workbench/host/conditions';
import { toSnapshot } from '../../src/workbench/model/toSnapshot';
import type { WorkbookModel } from '../../src/workbench/model/workbookModel';
import { openOffice, type Waits } from '../../src/workbench/transport/nodeOffice';
import { watch } from '../workbench/openModel';

export const asOf: Day = day('2026-11-23');

const folder = join(__dirname, '../../src/functions/cells');

/** The metadata as the build makes it. */
export async function metadataOf(language: Language): Promise<string> {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(files);
  expect(errors).toEqual([]);
  return functionsMetadata(metadataJson, language);
}

export interface FunctionSetting {
  readonly conditions?: Partial<Conditions>;
  readonly waits?: Waits;
  readonly language?: Language;
  /** In place of the doors to the open workbook. */
  readonly doors?: Partial<FunctionDoors>;
  /** In place of the ones that the functions of the page ask. */
  readonly answers?: Answers;
}

/** A workbook open in the real Office.js, whose cells call the functions of the product. */
export async function openFunctions(model: WorkbookModel, setting: FunctionSetting = {}) {
  const { conditions = {}, waits = 'short', language = 'zh', doors = {} } = setting;
  const office = watch(openOffice(model, conditions, waits));
  associateFunctions(office.CustomFunctions);
  const rules = (setting.answers ?? answers).open({
    runtime: () => office.CustomFunctions,
    port: portOf(model),
    seeCells: seenCells(office),
    today: () => asOf,
    language: () => language,
    ...doors,
  });
  const calculation = new Calculation(office.host, JSON.parse(await metadataOf(language)) as FunctionsFile);
  return { ...office, model, rules, calculation };
}

/** What the workbook says of its rules, straight from the model. */
export function portOf(model: WorkbookModel): FunctionDoors['port'] {
  return {
    facts: () => {
      const { dateSystem, sheets } = toSnapshot(model);
      return Promise.resolve({ dateSystem, rules: rulesSheetOf(sheets) });
    },
    recall: () => Promise.resolve(null),
    recalculate: () => Promise.resolve(),
    onRulesEdited: () => Promise.resolve(() => Promise.resolve()),
  };
}
