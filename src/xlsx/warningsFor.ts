import type { Text } from '../core';
import type { ZipArchive } from './zip/openZip';

/** What the user should know before this file is written into; empty when there is nothing. */
export function warningsFor(archive: ZipArchive): readonly Text[] {
  const signed = archive.entries.some(({ name }) => /^_xmlsignatures\//i.test(name));
  return signed ? [signatureWarning] : [];
}

const signatureWarning: Text = {
  zh: '该工作簿带有数字签名，写入结果后签名将失效。原文件不受影响；如需保留签名，请使用原文件。',
  en: 'The workbook is digitally signed; the signature is no longer valid once results are written. The original file is not touched; keep it where the signature matters.',
};
