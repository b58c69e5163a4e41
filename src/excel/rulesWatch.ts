import { ownNames, rulesName } from './ownNames';
import type { Session } from './session';

/** Watches the sheet of rules, and no other: nothing is asked of Excel where there is none. */
export class RulesWatch {
  private readonly listeners = new Set<() => void>();
  private watched: string | null = null;

  /** Registers with the sheet of rules that the workbook carries now, once. */
  async listen(session: Session): Promise<void> {
    if (this.listeners.size === 0) return;
    const { workbook } = session.context;
    const name = workbook.names.getItemOrNullObject(rulesName).load('name,formula');
    await session.read();
    const place = name.isNullObject ? null : ownNames([{ name: name.name, formula: String(name.formula) }])[0]?.place;
    if (!place) return;
    const sheet = workbook.worksheets.getItemOrNullObject(place.sheet).load('id');
    await session.read();
    if (sheet.isNullObject || sheet.id === this.watched) return;
    sheet.onChanged.add(() => {
      this.tell();
      return Promise.resolve();
    });
    await session.read();
    this.watched = sheet.id;
  }

  /** Returns how to stop. */
  add(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  tell(): void {
    for (const listener of this.listeners) listener();
  }
}
