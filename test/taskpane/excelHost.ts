import type { BrowserContext } from 'playwright-core';

/** Where Office.js looks for its host: Excel on Windows, in Chinese. */
export const excelQuery = '?_host_Info=Excel$Win32$16.01$zh-CN$$$$1';

/** As little of Excel as Office.js needs to believe that it is there; no workbook answers. */
export async function pretendExcel(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const answers: Record<string, unknown> = {
      GetAppType: 1,
      GetAppVersionMajor: '16.0',
      GetAppVersionMinor: 1,
      GetAppUILocale: 'zh-CN',
      GetAppDataLocale: 'zh-CN',
      GetAppCapabilities: 0,
      GetActivationMode: 1,
      GetControlIntegrationLevel: 1,
      GetTouchEnabled: false,
      GetCommerceAllowed: false,
      GetHostFullVersion: '16.0.17000.0',
      GetInitialDisplayMode: 2,
      GetSettings: { Read: () => [[], []] },
      GetSupportedMatrix: JSON.stringify({ excelapi: '1.14', sharedruntime: '1.1' }),
    };
    const context = new Proxy(answers, { get: (all, name) => () => all[String(name)] ?? '' });
    const host = {
      GetHostInfo: () => 'Excel$Win32$16.01$zh-CN$$$$1',
      GetContext: () => context,
      Execute: (_id: number, _args: unknown, done: (code: number, rows: unknown[]) => void) => {
        done(0, []);
      },
      RegisterEvent: (_id: number, _target: string, _handler: unknown, done: (code: number) => void) => {
        done(0);
      },
      UnregisterEvent: () => undefined,
    };
    Object.defineProperty(window, 'external', { value: host });
    Object.defineProperty(window, '_richApiNativeBridge', { value: { sendMessageToHost: () => undefined } });
  });
}
