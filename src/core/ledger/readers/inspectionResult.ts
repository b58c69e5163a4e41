import { type Reading, value } from '../reading';
import { plain } from './plain';
import { textReader } from './textReader';
import { readToken } from './tokens';

export type InspectionResult = 'passed' | 'failed' | 'conditional';

const failed = /[不未][能予]?(?:合格|符合(?:要求)?|允许(?:使用|运行)?|通过|具备使用条件)|禁止使用|停止使用|判废/g;
const conditional =
  /基本(?:合格|符合(?:要求)?)|监[控督]使用|限制?[期条]?件?使用|有条件(?:合格|使用|通过)|让步使用|降[级压]使用|整改后?(?:合格|使用)/g;
const passed = /合格|符合(?:要求|规定|标准)?|允许(?:使用|运行|投入使用)|通过/;

/** Where the inspection or the device stands, written where the result belongs. */
const state =
  /^(?:已|正在)?(?:待检验?|在检|送检|报检|检验中|未到期|免检|停用|报停|封停|停运|闲置|报废|注销|拆除?|未投用|过期|超期)(?:中|未检)?$/;

/** 检验结论. The words of all the inspection rules: 合格, 基本符合要求, 不允许使用 … */
export const readInspectionResult = textReader<InspectionResult>((text) => {
  const token = readToken(text);
  const seen = plain(text);
  const results = resultsIn(seen);
  if (results.length === 1) return value(results[0]!);
  if (results.length > 1) return { kind: 'unreadable', text: text.trim(), why: 'ambiguous' };
  if (state.test(seen)) return { kind: 'state', text: text.trim() };
  return token ?? ({ kind: 'unreadable', text: text.trim(), why: 'malformed' } satisfies Reading<never>);
});

/** Each kind of result that the text names; 不合格 is not also a 合格. */
function resultsIn(text: string): InspectionResult[] {
  const results: InspectionResult[] = [];
  const withoutFailed = text.replace(failed, ' ');
  if (withoutFailed !== text) results.push('failed');
  const withoutConditional = withoutFailed.replace(conditional, ' ');
  if (withoutConditional !== withoutFailed) results.push('conditional');
  if (passed.test(withoutConditional)) results.push('passed');
  return results;
}
