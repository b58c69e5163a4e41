import type { Area } from '../../core';
import { parseArea, splitAddress } from '../model/address';

/** A formula that is one call of one function, with plain arguments. */
export interface ParsedCall {
  /** In capitals. */
  readonly name: string;
  readonly args: readonly ParsedArgument[];
}

export type ParsedArgument =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'area'; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: 'missing' };

/** null for every other formula: those are not worked out here. */
export function parseCall(formula: string): ParsedCall | null {
  const found = /^=\s*(?:_xldudf_)?([\p{L}_][\p{L}\p{N}_.]*)\((.*)\)\s*$/su.exec(formula);
  const parts = found && splitArguments(found[2]!);
  if (!parts) return null;
  const args = parts.map(parseArgument);
  return args.every((argument) => argument !== null) ? { name: found[1]!.toUpperCase(), args } : null;
}

/** At the commas that stand in no quotes and no brackets; null where brackets do not match. */
function splitArguments(text: string): string[] | null {
  if (text.trim() === '') return [];
  const parts = [''];
  let depth = 0;
  for (const token of text.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[(),]|[^"'(),]+|["']/g) ?? []) {
    if (token === '(') depth++;
    else if (token === ')' && --depth < 0) return null;
    if (token === ',' && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${token}`);
  }
  return depth === 0 ? parts.map((part) => part.trim()) : null;
}

function parseArgument(text: string): ParsedArgument | null {
  if (text === '') return { kind: 'missing' };
  const value = literal(text);
  if (value !== null) return { kind: 'value', value };
  const { sheet, rest } = splitAddress(text);
  const area = parseArea(rest);
  return area && { kind: 'area', sheet, area };
}

const dayLength = 86_400_000;

function literal(text: string): string | number | boolean | null {
  const quoted = /^"((?:[^"]|"")*)"$/s.exec(text);
  if (quoted) return quoted[1]!.replaceAll('""', '"');
  if (/^[+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d+)?$/i.test(text)) return Number(text);
  if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === 'TRUE';
  const date = /^DATE\(\s*(\d{4})\s*,\s*(\d{1,2})\s*,\s*(\d{1,2})\s*\)$/i.exec(text);
  if (!date) return null;
  // Serial of the usual date system; right from March 1900 on.
  return (Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) - Date.UTC(1899, 11, 30)) / dayLength;
}
