import { existsSync } from 'node:fs';
import process from 'node:process';

/** Where Chromium is on this computer; CHROMIUM says it first. Null where none is found. */
export function chromiumPath(): string | null {
  const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return places.find((path) => path !== undefined && existsSync(path)) ?? null;
}
