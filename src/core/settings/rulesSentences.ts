import { bookWords } from '../rulebook/bookWords';
import type { Text } from '../text';
import type { BookOf } from './bookOf';

/** More faults than this nobody reads in one go. */
const mostNamed = 20;

/** Which rules are in force and why, and every cell of the sheet of rules that needs a look; none without a sheet. */
export function rulesSentences({ book, origin, sheet, faults, remarks }: BookOf): Text[] {
  if (sheet === null) return [];
  const named = [...faults, ...remarks].slice(0, mostNamed).map(({ at, text }): Text => ({
    zh: `${at === '' ? '' : `${sheet}!${at} `}${text.zh}`,
    en: `${at === '' ? '' : `${sheet}!${at} `}${text.en}`,
  }));
  return [inForce({ book, origin, sheet, faults }), ...named];
}

function inForce({ book, origin, sheet, faults }: Pick<BookOf, 'book' | 'origin' | 'sheet' | 'faults'>): Text {
  const name = sheet ?? '';
  const zh = bookWords(book, 'zh');
  const en = bookWords(book, 'en');
  if (origin === 'sheet') {
    return { zh: `按工作簿中“${name}”表的规则检查：${zh}`, en: `By the rules of the sheet “${name}”: ${en}` };
  }
  if (origin === 'file') {
    return {
      zh: `按指定的规则文件检查：${zh}；工作簿中的“${name}”表未采用`,
      en: `By the rules of the file that was named: ${en}; the sheet “${name}” was not used`,
    };
  }
  const count = String(faults.length);
  const which = origin === 'lastGood' ? { zh: '上一次正确的规则', en: 'the last good rules' } : usual;
  return {
    zh: `“${name}”表有${count}处填写有误，全部未采用；本次按${which.zh}检查：${zh}`,
    en: `The sheet “${name}” has ${count} faults and was not used at all; checked by ${which.en}: ${en}`,
  };
}

const usual: Text = { zh: '默认规则', en: 'the default rules' };
