/** Formulas as text, without the leading '='. Only functions that Excel 2010, WPS and LibreOffice all know. */

export function call(name: string, ...inputs: readonly (string | number)[]): string {
  return `${name}(${inputs.join(',')})`;
}

/** A text as it stands in a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The first value whose condition holds, else the last one. */
export function choose(cases: readonly (readonly [condition: string, value: string])[], otherwise: string): string {
  return cases.reduceRight((rest, [condition, value]) => call('IF', condition, value, rest), otherwise);
}

export function and(...conditions: readonly string[]): string {
  return conditions.length === 1 ? conditions[0]! : call('AND', ...conditions);
}

export function or(...conditions: readonly string[]): string {
  return conditions.length === 1 ? conditions[0]! : call('OR', ...conditions);
}

/** A text to look for: what MATCH, VLOOKUP and SUMIFS take for wildcards stands for itself. */
export function literally(text: string): string {
  return call('SUBSTITUTE', call('SUBSTITUTE', call('SUBSTITUTE', text, '"~"', '"~~"'), '"*"', '"~*"'), '"?"', '"~?"');
}

/** Whether one of the words of a range (without blank cells) stands in the text. */
export function mentions(words: string, text: string): string {
  return `SUMPRODUCT(1*ISNUMBER(FIND(${words},${text})))>0`;
}

/** Whether the text is one of the range's cells. */
export function isAmong(words: string, text: string): string {
  return `SUMPRODUCT(1*(${words}=${text}))>0`;
}

/** A text as TRIM leaves it. */
export function trimmed(text: string): string {
  return text.replace(/ +/g, ' ').replace(/^ | $/g, '');
}
