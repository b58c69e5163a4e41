import { definedFields } from '../fields/define';
import type { Field } from '../field';
import { titleRules } from './titles/all';
import { similarity } from './similarity';
import type { Context, TitleRule } from './titleRule';
import { titleForms } from './titleForms';

/** A meaning that a title may have. */
export interface Meaning {
  readonly field: Field;
  /** 0 to 1. */
  readonly score: number;
  readonly weak: boolean;
  /** Sheets on which it means this; empty for all. */
  readonly on: readonly Context[];
  readonly why: string;
}

const labelScore = 1;
const aliasScore = 0.98;
const builtScore = 0.96;
const contextScore = 0.92;
const weakScore = 0.85;
const shortenedTrust = 0.86;
const similarScore = 0.8;

const remembered = 4000;

/** Every meaning of a title, given by its levels from top to lowest, whatever the sheet; best first. */
export type Interpreter = (parts: readonly string[]) => readonly Meaning[];

/** What the rules make of titles. Titles come again with every sheet, so what they mean is remembered. */
export function interpreterOf(rules: readonly TitleRule[]): Interpreter {
  // All patterns in one: most cells of a sheet are no title, and this says so at once.
  const anyTitle = new RegExp(rules.map((rule) => rule.pattern.source).join('|'));
  const known = new Map<string, readonly Meaning[]>();
  return (parts) => {
    const key = parts.join('\u0000');
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= remembered) known.clear();
    const meanings = interpret(parts, rules, anyTitle);
    known.set(key, meanings);
    return meanings;
  };
}

/** The meanings of a title by all our rules. The caller keeps those of its own sheet. */
export const interpretTitle: Interpreter = interpreterOf(titleRules);

function interpret(parts: readonly string[], rules: readonly TitleRule[], anyTitle: RegExp): readonly Meaning[] {
  const meanings = new Map<string, Meaning>();
  const add = (meaning: Meaning) => {
    const key = `${meaning.field.key} ${meaning.on.join()} ${String(meaning.weak)}`;
    const before = meanings.get(key);
    if (before === undefined || before.score < meaning.score) meanings.set(key, meaning);
  };
  const forms = titleForms(parts);
  for (const form of forms) {
    for (const field of exactTitles().get(form.text) ?? []) add(exact(field, form.trust));
    if (!anyTitle.test(form.text)) continue;
    for (const rule of rules) if (rule.pattern.test(form.text)) add(built(rule, form.text, form.trust));
  }
  if (meanings.size === 0)
    for (const { text } of forms) for (const meaning of shortenedTitle(text, rules)) add(meaning);
  if (meanings.size === 0) for (const { text } of forms) for (const meaning of similarTitles(text)) add(meaning);
  return [...meanings.values()].sort((one, other) => other.score - one.score);
}

function built({ field, weak, on, trust: own }: TitleRule, text: string, trust: number): Meaning {
  const base = weak ? weakScore : on.length > 0 ? contextScore : builtScore;
  return { field, score: base * own * trust, weak, on, why: `标题“${text}”即${field.label}` };
}

const beside = /^(?:所属|关联|对应|相关|本|该)/;
const namedSo = /(?<=[人员项容象目])(?:名称|姓名|名)$/;
const shortestShortened = 3;

/** The title without what says whose it is or that it is a name; null where nothing is left out. */
export function shortened(text: string): string | null {
  const shorter = text.replace(beside, '').replace(namedSo, '');
  return shorter === text || shorter.length < shortestShortened ? null : shorter;
}

/** 关联设备编号 is 设备编号 and 复查人名 is 复查人, where nothing knows the longer title. */
function shortenedTitle(text: string, rules: readonly TitleRule[]): Meaning[] {
  const shorter = shortened(text);
  if (shorter === null) return [];
  return rules
    .filter((rule) => !rule.weak && rule.pattern.test(shorter))
    .map((rule) => built(rule, shorter, shortenedTrust));
}

function exact(field: Field, trust: number): Meaning {
  const why = `标题与“${field.label}”相符`;
  return { field, score: (field.aliases.length > 0 ? aliasScore : labelScore) * trust, weak: false, on: [], why };
}

let exactIndex: ReadonlyMap<string, readonly Field[]> | undefined;

/** Aliases as plain titles. Labels are among the built titles: some of them need their sheet's context. */
function exactTitles(): ReadonlyMap<string, readonly Field[]> {
  if (exactIndex !== undefined) return exactIndex;
  const index = new Map<string, Field[]>();
  for (const field of definedFields()) {
    for (const alias of field.aliases) {
      const text = titleForms([alias])[0]?.text ?? alias;
      index.set(text, [...(index.get(text) ?? []), field]);
    }
  }
  return (exactIndex = index);
}

const shortestSimilar = 5;
const leastSimilarity = 0.8;

/** A slip of the pen: one character wrong, missing or too many in a label of some length. */
function similarTitles(text: string): Meaning[] {
  if (text.length < shortestSimilar) return [];
  const meanings: Meaning[] = [];
  for (const field of definedFields()) {
    const label = titleForms([field.label])[0]?.text ?? field.label;
    if (label.length < shortestSimilar || !field.published) continue;
    const likeness = similarity(text, label);
    if (likeness < leastSimilarity) continue;
    const why = `标题“${text}”与“${field.label}”相近`;
    meanings.push({ field, score: similarScore * likeness, weak: true, on: [], why });
  }
  return meanings;
}
