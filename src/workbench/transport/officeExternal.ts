/** What Office shows itself like: colours as numbers, 0xRRGGBB. */
export type OfficeColours = Readonly<Record<string, number>>;

/** As Office has them, light and in its black theme. */
export const officeColours = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x262626,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xf0f0f0,
    controlBackgroundColor: 0x363636,
    controlForegroundColor: 0xf0f0f0,
  },
} as const satisfies Readonly<Record<string, OfficeColours>>;

/** What an add-in's page has to know of its Excel before its first script runs. */
export interface OfficeSettings {
  /** Highest version by requirement set, names in lower case. */
  readonly sets: Readonly<Record<string, string>>;
  /** 'zh-CN', 'en-US'. */
  readonly locale: string;
  readonly colours: OfficeColours;
}

/** The last figure says that the page is a shared runtime (1) which has custom functions (2). */
export function hostInfo(locale: string): string {
  return `Excel$Win32$16.01$${locale}$$$$3`;
}

/**
 * `window.external`: the part of the host that is not about the workbook; what the loader of Office.js asks for before
 * it says that it is ready.
 */
export function officeExternal({ sets, locale, colours }: OfficeSettings): unknown {
  const answers: Readonly<Record<string, unknown>> = {
    GetAppType: 1,
    GetAppVersionMajor: '16.0',
    GetAppVersionMinor: 1,
    GetAppUILocale: locale,
    GetAppDataLocale: locale,
    GetAppCapabilities: 0,
    GetActivationMode: 1,
    GetControlIntegrationLevel: 1,
    GetTouchEnabled: false,
    GetCommerceAllowed: false,
    GetHostFullVersion: '16.0.17000.0',
    GetInitialDisplayMode: 2,
    GetOfficeThemeInfo: JSON.stringify(colours),
    GetSettings: { Read: () => [[], []] },
    GetSupportedMatrix: JSON.stringify(sets),
  };
  // What is not in the list is a text that is not known: the solution's reference, tokens, the document's address.
  const context = new Proxy(answers, { get: (all, name) => () => all[String(name)] ?? '' });
  return {
    GetHostInfo: () => hostInfo(locale),
    GetContext: () => context,
    Execute: (_id: number, _args: unknown, done: (code: number, rows: unknown[]) => void) => {
      done(0, []);
    },
    RegisterEvent: (_id: number, _target: string, _handler: unknown, done: (code: number) => void) => {
      done(0);
    },
    UnregisterEvent: () => undefined,
  };
}
