import { fill, type Text } from '../core';

/** Why a file is not worked on. The file itself is never changed by a refusal. */
export type RefusalReason =
  | 'emptyFile'
  | 'notWorkbook'
  | 'encrypted'
  | 'oldXls'
  | 'openDocument'
  | 'binaryWorkbook'
  | 'plainText'
  | 'brokenZip'
  | 'unknownCompression'
  | 'tooManyParts'
  | 'tooLarge'
  | 'duplicateParts'
  | 'unsafeName'
  | 'documentType'
  | 'brokenXml'
  | 'missingPart'
  | 'noWorksheet'
  | 'sheetMissing'
  | 'cellTaken'
  | 'tableColumns'
  | 'sheetNameTaken';

/** A file that cannot be read safely: one sentence for the user, no stack trace needed. */
export class Refusal extends Error {
  readonly reason: RefusalReason;
  readonly text: Text;

  /** `part` names the zip part at fault, where one is known. */
  constructor(reason: RefusalReason, part = '') {
    const template = sentences[reason];
    const text: Text = { zh: fill(template.zh, { part }), en: fill(template.en, { part }) };
    super(text.en);
    this.name = 'Refusal';
    this.reason = reason;
    this.text = text;
  }
}

const sentences: Readonly<Record<RefusalReason, Text>> = {
  emptyFile: {
    zh: '这是一个空文件，没有任何内容，未作任何改动。请检查文件是否下载或复制完整后重试。',
    en: 'The file is empty; nothing was changed. Please download or copy it again and retry.',
  },
  notWorkbook: {
    zh: '这不是 Excel 工作簿，或者已被单位的加密软件加密，未作任何改动。请在 Excel 或 WPS 中打开，“另存为” .xlsx 后重试。',
    en: 'This is not an Excel workbook, or it is locked by encryption software; nothing was changed. Please open it in Excel or WPS, save it as .xlsx and retry.',
  },
  encrypted: {
    zh: '这个工作簿设有打开密码，未作任何改动。请在 Excel 或 WPS 中取消打开密码，“另存为” .xlsx 后重试。',
    en: 'This workbook needs a password to open; nothing was changed. Please remove the password in Excel or WPS, save it as .xlsx and retry.',
  },
  oldXls: {
    zh: '这是旧版 .xls 或 WPS 的 .et 工作簿，未作任何改动。请在 Excel 或 WPS 中“另存为” .xlsx 后重试。',
    en: 'This is a workbook in the old .xls format or the WPS .et format; nothing was changed. Please save it as .xlsx in Excel or WPS and retry.',
  },
  openDocument: {
    zh: '这是 OpenDocument（.ods）文件，未作任何改动。请在 Excel 或 WPS 中“另存为” .xlsx 后重试。',
    en: 'This is an OpenDocument (.ods) file; nothing was changed. Please save it as .xlsx in Excel or WPS and retry.',
  },
  binaryWorkbook: {
    zh: '这是 .xlsb 二进制工作簿，未作任何改动。请在 Excel 中“另存为” .xlsx 后重试。',
    en: 'This is a binary workbook (.xlsb); nothing was changed. Please save it as .xlsx in Excel and retry.',
  },
  plainText: {
    zh: '这是文本、CSV 或网页文件，不是 Excel 工作簿，未作任何改动。请在 Excel 或 WPS 中打开，“另存为” .xlsx 后重试。',
    en: 'This is a text, CSV or web page file, not an Excel workbook; nothing was changed. Please open it in Excel or WPS, save it as .xlsx and retry.',
  },
  brokenZip: {
    zh: '文件不完整或已损坏（{part}），未作任何改动。请重新复制或下载，或在 Excel 中“打开并修复”，“另存为” .xlsx 后重试。',
    en: 'The file is incomplete or damaged ({part}); nothing was changed. Please copy it again, or repair it in Excel, save it as .xlsx and retry.',
  },
  unknownCompression: {
    zh: '文件使用了 Excel 不用的压缩方式（{part}），未作任何改动。请在 Excel 或 WPS 中“另存为” .xlsx 后重试。',
    en: 'The file is compressed in a way that Excel does not use ({part}); nothing was changed. Please save it as .xlsx in Excel or WPS and retry.',
  },
  tooManyParts: {
    zh: '文件内部的部件过多，不像正常的工作簿，未作任何改动。请在 Excel 或 WPS 中“另存为” .xlsx 后重试。',
    en: 'The file holds too many inner parts for a workbook; nothing was changed. Please save it as .xlsx in Excel or WPS and retry.',
  },
  tooLarge: {
    zh: '文件解压后过大或压缩比异常（{part}），为防止死机未予打开，未作任何改动。请删去多余的空行和图片，“另存为” .xlsx 后重试。',
    en: 'The file is too large when unpacked, or packed abnormally tight ({part}); it was not opened and nothing was changed. Please delete surplus empty rows and pictures, save it as .xlsx and retry.',
  },
  duplicateParts: {
    zh: '文件内部有重名的部件（{part}），无法判断以哪个为准，未作任何改动。请在 Excel 或 WPS 中“另存为” .xlsx 后重试。',
    en: 'The file holds two inner parts of one name ({part}), so it is unclear which one counts; nothing was changed. Please save it as .xlsx in Excel or WPS and retry.',
  },
  unsafeName: {
    zh: '文件内部有不安全的路径（{part}），未作任何改动。请确认文件来源，在 Excel 或 WPS 中“另存为” .xlsx 后重试。',
    en: 'The file holds an unsafe inner path ({part}); nothing was changed. Please check where the file comes from, save it as .xlsx in Excel or WPS and retry.',
  },
  documentType: {
    zh: '文件内部含有 Excel 不会写入的 DTD 或实体声明（{part}），可能不安全，未作任何改动。请确认文件来源，在 Excel 或 WPS 中“另存为” .xlsx 后重试。',
    en: 'The file holds a DTD or entity declaration, which Excel never writes ({part}) and which may be unsafe; nothing was changed. Please check where the file comes from, save it as .xlsx in Excel or WPS and retry.',
  },
  brokenXml: {
    zh: '文件内部的内容有错误，无法读取（{part}），未作任何改动。请在 Excel 中“打开并修复”，“另存为” .xlsx 后重试。',
    en: 'An inner part of the file cannot be read ({part}); nothing was changed. Please repair the file in Excel, save it as .xlsx and retry.',
  },
  missingPart: {
    zh: '文件内部缺少必要的部件（{part}），未作任何改动。请在 Excel 中“打开并修复”，“另存为” .xlsx 后重试。',
    en: 'The file lacks an inner part that it needs ({part}); nothing was changed. Please repair the file in Excel, save it as .xlsx and retry.',
  },
  noWorksheet: {
    zh: '这个工作簿里没有工作表，未作任何改动。请打开含有台账的工作簿，“另存为” .xlsx 后重试。',
    en: 'This workbook has no worksheet; nothing was changed. Please open the workbook that holds the ledger, save it as .xlsx and retry.',
  },
  sheetMissing: {
    zh: '工作簿里找不到要写入的工作表“{part}”，未作任何改动。请关闭文件后重新检查。',
    en: 'The workbook has no sheet “{part}” to write into; nothing was changed. Please close the file and check it again.',
  },
  cellTaken: {
    zh: '要写入结果的位置已有您填写的内容（{part}），为避免覆盖，未作任何改动。请重新检查，或清空台账右侧的列后重试。',
    en: 'There is content of yours where a result should go ({part}); nothing was changed. Please check again, or empty the columns right of the ledger and retry.',
  },
  tableColumns: {
    zh: '表格（{part}）的列数有增减，无法写回原文件，未作任何改动。请撤销对该表格列的增减后再保存。',
    en: 'A table ({part}) has more or fewer columns than in the file, which cannot be written back; nothing was changed. Please undo that and save again.',
  },
  sheetNameTaken: {
    zh: '已有名为“{part}”的图表页，新工作表不能与它重名，未作任何改动。请改名后再保存。',
    en: 'A chart sheet is already named "{part}", so a worksheet cannot bear that name; nothing was changed. Please rename the sheet and save again.',
  },
};
