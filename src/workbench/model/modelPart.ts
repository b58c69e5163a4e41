import type { Area } from '../../core';
import type { Shift } from './shift';

/**
 * A further part of a sheet or workbook (conditional formats, tables, page layout …), kept by whoever knows it, so that
 * the model itself stays small: `const layout: ModelPart<Layout> = { create: () => … }; sheet.part(layout).orientation`.
 */
export interface ModelPart<T> {
  create(): T;
  /** For a sheet that is copied. Without it the copy starts anew. */
  copy?(value: T): T;
  /** Follows a clearing of formats, e.g. of conditional ones. */
  clearFormats?(value: T, area: Area): void;
  /** Follows inserted and deleted cells of the sheet. */
  shift?(value: T, shift: Shift): void;
}

/** The parts that have been asked for so far. */
export class ModelParts {
  private readonly kept = new Map<ModelPart<unknown>, unknown>();

  of<T>(part: ModelPart<T>): T {
    const key: ModelPart<unknown> = part;
    if (!this.kept.has(key)) this.kept.set(key, part.create());
    return this.kept.get(key) as T;
  }

  put<T>(part: ModelPart<T>, value: T): void {
    this.kept.set(part, value);
  }

  copyTo(other: ModelParts): void {
    for (const [part, value] of this.kept) if (part.copy) other.kept.set(part, part.copy(value));
  }

  clearFormats(area: Area): void {
    for (const [part, value] of this.kept) part.clearFormats?.(value, area);
  }

  shift(shift: Shift): void {
    for (const [part, value] of this.kept) part.shift?.(value, shift);
  }
}
