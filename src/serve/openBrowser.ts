import { spawn } from 'node:child_process';
import process from 'node:process';

/** The program that shows an address on this system; null where there is no screen. */
export function browserCommand(
  platform: string,
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] | null {
  if (environment.CI !== undefined && environment.CI !== '' && environment.CI !== 'false') return null;
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  if (platform === 'darwin') return ['open'];
  return environment.DISPLAY || environment.WAYLAND_DISPLAY ? ['xdg-open'] : null;
}

/** Shows the address in the user's browser where there is one; the address is printed in any case. */
export function openBrowser(address: string): void {
  const [program, ...args] = browserCommand(process.platform, process.env) ?? [];
  if (program === undefined) return;
  const started = spawn(program, [...args, address], { detached: true, stdio: 'ignore' });
  started.on('error', () => undefined);
  started.unref();
}
