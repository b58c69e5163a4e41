import type { Text } from '../core';

/** A file that cannot be opened or written at all; what is inside a file is the file door's business. Exit code 3. */
export class FileError extends Error {
  constructor(readonly text: Text) {
    super(text.en);
  }
}

export function unopened(file: string): FileError {
  return new FileError({
    zh: `找不到或打不开文件“${file}”，没有写出任何结果。请检查文件名；若正被独占打开，请先关闭。`,
    en: `The file “${file}” is missing or cannot be opened; nothing was written. Check its name; if another program holds it open, close it first.`,
  });
}

export function unsaved(file: string): FileError {
  return new FileError({
    zh: `结果写不到“${file}”，原文件未改动。若它正在 Excel 或 WPS 中打开，请先关闭；或检查磁盘空间和文件夹权限，或换一个文件名。`,
    en: `The result cannot be written to “${file}”; the original is untouched. If it is open in Excel or WPS, close it first; else check free space and permissions, or choose another name.`,
  });
}
