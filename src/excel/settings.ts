import type { Session } from './session';

/** Settings travel with the workbook; ours have this before their key. */
const prefix = 'tzsb.';

export async function recall(session: Session, key: string): Promise<unknown> {
  const setting = session.context.workbook.settings.getItemOrNullObject(prefix + key).load('value');
  await session.read();
  return setting.isNullObject ? null : parse(setting.value);
}

/** Written by another program, it may be anything. */
function parse(text: unknown): unknown {
  if (typeof text !== 'string') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

export async function remember(session: Session, key: string, value: unknown): Promise<void> {
  const { settings } = session.context.workbook;
  if (value !== null && value !== undefined) {
    settings.add(prefix + key, JSON.stringify(value));
    await session.write();
    return;
  }
  const setting = settings.getItemOrNullObject(prefix + key).load('key');
  await session.read();
  if (setting.isNullObject) return;
  setting.delete();
  await session.write();
}
