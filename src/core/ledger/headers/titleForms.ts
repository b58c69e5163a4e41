import { plain } from '../readers/plain';

/** One way to read a title, with how far it can be trusted (0 to 1). */
export interface TitleForm {
  readonly text: string;
  readonly trust: number;
}

const bracketed = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕|\{[^{}]*\}/g;
const marks = /[()[\]【】〔〕{}*:、/\\_\-·,。.;"'“”‘’《》<>&+|—~!?]/g;
const segments = /[\n\r\t /／、，,；;(（]+/;
/** A shorter piece may be half a word that a line break cut: 隐患 of 隐患编号. */
const shortestSegment = 4;
const longestWrapped = 8;
const andPhone = /[及和与、/]?(?:其)?(?:联系电话|联系方式|电话|手机号?)$/;
/** A title above the column that names somebody: his 电话 or 姓名 is nobody else's. */
const personal = /电话|手机|联系|姓名|名称|号码|地址|单位/;
const names = /人|员|负责|法人|维保|检验|主管|总监|机构|单位|图|照/;
const bodies = /人|员|法人|维保|总监|机构|单位/;
const using = /^(?:使用|产权)?(?:单位|企业)(?:基本)?$/;
const section = /(?:基本)?(?:情况|信息|概况|资料)$/;

/** The forms of a title, the most literal first. `parts` are its levels from top to lowest. */
export function titleForms(parts: readonly string[]): readonly TitleForm[] {
  const leaf = parts[parts.length - 1] ?? '';
  const whole = parts.join('');
  const forms: TitleForm[] = [
    { text: bare(whole), trust: 1 },
    { text: unwrapped(whole), trust: 0.97 },
  ];
  if (parts.length > 1 && !(personal.test(leaf) && isSomebody(parts.slice(0, -1).join(''))))
    forms.push({ text: bare(leaf), trust: 0.98 });
  const first = leaf.trim().split(segments)[0] ?? '';
  if (parts.length === 1 && first.length >= shortestSegment && !isWrapped(leaf.trim(), first.length))
    forms.push({ text: bare(first), trust: 0.9 });
  const withoutPhone = bare(whole).replace(andPhone, '');
  if (/[及和与、/]/.test(whole)) forms.push({ text: withoutPhone, trust: 0.9 });
  return forms.filter((form, at) => form.text !== '' && forms.findIndex((other) => other.text === form.text) === at);
}

/** A banner such as 维保单位 or 安全管理员; 使用单位情况 is what the ledger is about, and 检验情况 names nobody. */
function isSomebody(banner: string): boolean {
  const about = plain(banner).replace(section, '');
  if (using.test(about)) return false;
  return (about === plain(banner) ? names : bodies).test(about);
}

/** One title over two lines, 安全管理员⏎联系电话; what explains a title is longer, or stands in brackets. */
function isWrapped(leaf: string, first: number): boolean {
  const rest = leaf.slice(first).trim();
  return /^[\n\r]/.test(leaf.slice(first)) && rest.length < longestWrapped && !/^[(（[【]/.test(rest);
}

/** Without what stands in brackets: 下次检验日期（格式yyyy-mm-dd） is 下次检验日期. */
function bare(text: string): string {
  const without = plain(text).replace(bracketed, '');
  return without.replace(marks, '') || unwrapped(text);
}

/** With what stands in brackets: 设备使用(所在)地点 is 设备使用所在地点. */
function unwrapped(text: string): string {
  return plain(text).replace(marks, '');
}
