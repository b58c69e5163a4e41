import type { Text } from '../text';
import { numberIn } from './numberKind';
import { quoted, type ValueKind } from './valueKind';

export interface Option<T> extends Text {
  readonly value: T;
}

const yes = new Set(['是', '对', '启用', 'y', 'yes', 'true', '1', '√']);
const no = new Set(['否', '不', '停用', 'n', 'no', 'false', '0', '×']);

export const yesNoKind: ValueKind = {
  isLong: false,
  allowed: { zh: '填“是”或“否”', en: '是 (yes) or 否 (no)' },
  show: (value) => (value === true ? '是' : '否'),
  read: (cell) => {
    const word = plain(quoted(cell)).toLowerCase();
    if (yes.has(word)) return { value: true };
    return no.has(word) ? { value: false } : { fault: yesNoKind.allowed };
  },
};

/** One of a few, by its words in either language; a number also by itself. */
export function choiceKind<T extends string | number>(options: readonly Option<T>[]): ValueKind {
  const list = (language: 'zh' | 'en'): string => options.map((option) => option[language]).join(' / ');
  const allowed = { zh: `只能填：${list('zh')}`, en: `one of: ${list('en')}` };
  return {
    isLong: false,
    allowed,
    show: (value) => options.find((option) => option.value === value)?.zh ?? String(value),
    read: (cell) => {
      const word = plain(quoted(cell)).toLowerCase();
      const found = options.find(
        ({ value, zh, en }) => word === plain(zh) || word === en.toLowerCase() || word === String(value),
      );
      return found ? { value: found.value } : { fault: allowed };
    },
  };
}

/** 1级 to 4级. */
export const levelKind = choiceKind(
  [1, 2, 3, 4].map((value) => ({ value, zh: `${String(value)}级`, en: `level ${String(value)}` })),
);

export const textKind: ValueKind = {
  isLong: true,
  allowed: { zh: '文字', en: 'text' },
  show: (value) => value as string,
  read: (cell) => {
    const text = quoted(cell).trim();
    return typeof cell === 'object' || text === '' ? { fault: textKind.allowed } : { value: text };
  },
};

/** Words in a row, each at least `shortest` characters long. */
export function wordsKind(shortest: number): ValueKind {
  const length = String(shortest);
  const allowed =
    shortest > 1
      ? {
          zh: `词语，用顿号隔开，每个至少${length}个字`,
          en: `words parted by 、, each of ${length} characters or more`,
        }
      : { zh: '词语，用顿号隔开', en: 'words parted by 、' };
  return {
    isLong: true,
    allowed,
    show: (value) => (value as readonly string[]).join('、'),
    read: (cell) => {
      const words = partsOf(quoted(cell));
      const isGood =
        typeof cell !== 'object' && words.length > 0 && words.every((word) => Array.from(word).length >= shortest);
      return isGood ? { value: words } : { fault: allowed };
    },
  };
}

/** Some of a list that is laid down, by their names, kept in the order in which they are written. */
export function namesKind(options: readonly Option<string>[], what: Text): ValueKind {
  const nameOf = new Map(options.map(({ value, zh }) => [value, zh]));
  const idOf = new Map(options.flatMap(({ value, zh, en }) => [[plain(zh), value] as const, [plain(en), value]]));
  return {
    isLong: true,
    allowed: { zh: `${what.zh}的名称，用顿号隔开`, en: `names of ${what.en} parted by 、` },
    show: (value) => (value as readonly string[]).map((id) => nameOf.get(id) ?? id).join('、'),
    read: (cell) => {
      const names = partsOf(quoted(cell));
      const unknown = names.filter((name) => !idOf.has(plain(name)));
      if (names.length > 0 && unknown.length === 0) {
        return { value: [...new Set(names.map((name) => idOf.get(plain(name))!))] };
      }
      const list = unknown.join('、');
      return {
        fault: {
          zh: `${list === '' ? '' : `没有名为“${list}”的${what.zh}；`}可填：${options.map(({ zh }) => zh).join('、')}`,
          en: `${list === '' ? '' : `no ${what.en} named “${list}”; `}allowed: ${options.map(({ en }) => en).join(', ')}`,
        },
      };
    },
  };
}

/** Rising numbers in a row, e.g. 1、4、7. */
export function numbersKind(least: number, most: number): ValueKind {
  const [from, to] = [String(least), String(most)];
  const allowed = {
    zh: `从小到大的整数（${from}到${to}），用顿号隔开`,
    en: `rising whole numbers (${from} to ${to}) parted by 、`,
  };
  return {
    isLong: true,
    allowed,
    show: (value) => (value as readonly number[]).join('、'),
    read: (cell) => {
      const numbers = partsOf(quoted(cell)).map(numberIn);
      const isGood = (one: number | null, at: number): boolean =>
        one !== null && Number.isInteger(one) && one >= least && one <= most && one > (numbers[at - 1] ?? 0);
      return numbers.length > 0 && numbers.every(isGood) ? { value: numbers } : { fault: allowed };
    },
  };
}

function partsOf(text: string): string[] {
  return text
    .split(/[、,，;；\n\r]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function plain(text: string): string {
  return text.normalize('NFKC').trim();
}
