import { argumentList, type Language } from '../../core';
import { parametersOf } from './parameters';

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly description?: string;
    readonly parameters: readonly { readonly name: string; readonly description?: string }[];
  }[];
}

/**
 * The metadata that Excel reads, from what the generator has read off the functions' comments. Names and words are those
 * of the language; Excel is told to hand error cells over, and values plain, without their number formats.
 */
export function functionsMetadata(generated: string, language: Language): string {
  const { functions } = JSON.parse(generated) as Metadata;
  if (functions.length !== argumentList.length) throw new Error('there are functions without a description');
  const translated = argumentList.map((described) => {
    const one = functions.find(({ id }) => id === described.id);
    if (!one) throw new Error(`there is no function ${described.id}`);
    const texts = parametersOf(described);
    if (texts.length !== one.parameters.length) throw new Error(`${one.id} takes ${String(texts.length)} arguments`);
    const parameters = one.parameters.map((parameter, at) => ({
      ...parameter,
      name: texts[at]!.name[language],
      description: texts[at]!.says[language],
    }));
    return { ...one, description: described.says[language], parameters };
  });
  return `${JSON.stringify({ allowErrorForDataTypeAny: true, functions: translated }, null, 2)}\n`;
}
