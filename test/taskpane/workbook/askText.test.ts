import { askText, asksText } from '../../../src/taskpane/workbook/asks/askText';

const line = {
  unit: '高平市甲厂',
  township: '米山镇',
  questions: [
    { zh: '最近演练日期不明', en: 'date of the last drill unknown' },
    { zh: '未写明安全总监', en: 'safety director not stated' },
  ],
  at: null,
};

test('one unit as a text to send', () => {
  expect(askText(line, 'zh')).toBe(
    '高平市甲厂（米山镇）：请补充以下特种设备资料\n1. 最近演练日期不明\n2. 未写明安全总监',
  );
  expect(askText({ ...line, township: null }, 'en')).toMatch(
    /^高平市甲厂: please supply .*\n1\. date of the last drill/,
  );
});

test('all units, a blank line between them', () => {
  expect(asksText([line, { ...line, unit: '乙厂' }], 'zh').split('\n\n')).toHaveLength(2);
});
