import type { Shift } from './shift';

/**
 * A further part of a sheet or workbook (conditional formats, tables, page layout …), kept by whoever knows it, so that
 * the model itself stays small: `const layout: ModelPart<Layout> = { create: () => … }; sheet.part(layout).orientation`.
 */
export interface ModelPart<T> {
  create(): T;
  /** For a sheet that is copied. Without it the copy starts anew. */
  copy?(value: T): T;
  /** Follows inserted and deleted cells of the sheet. */
  shift?(value: T, shift: Shift): void;
}

/** The parts that have been asked for so far. */
export class ModelParts {
  private readonly kept = new Map<ModelPart<unknown>, unknown>();

  of<T>(part: ModelPart<T>): T {
    const key = part as ModelPart<unknown>;
    if (!this.kept.has(key)) this.kept.set(key, part.create());
    return this.kept.get(key) as T;
  }

  put<T>(part: ModelPart<T>, value: T): void {
    this.kept.set(part as ModelPart<unknown>, value);
  }

  copyTo(other: ModelParts): void {
    for (const [part, value] of this.kept) if (part.copy) other.kept.set(part, part.copy(value));
  }

  shift(shift: Shift): void {
    for (const [part, value] of this.kept) part.shift?.(value, shift);
  }
}
