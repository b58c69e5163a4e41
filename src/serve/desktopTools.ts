import type { DesktopTools } from './excelDesktop';

/** Microsoft's tools, loaded only on the systems where they work. */
export const desktopTools: DesktopTools = {
  trustCertificate: async () => {
    const { ensureCertificatesAreInstalled } = await import('office-addin-dev-certs');
    await ensureCertificatesAreInstalled();
  },
  open: async (manifest) => {
    const { AppType, startDebugging } = await import('office-addin-debugging');
    await startDebugging(manifest, {
      appType: AppType.Desktop,
      devServerCommandLine: 'npm run --silent serve',
      devServerPort: 3000,
      // Else Excel stops at every start and waits for a debugger.
      enableDebugging: false,
      enableLiveReload: false,
    });
  },
  close: async (manifest) => {
    const { stopDebugging } = await import('office-addin-debugging');
    await stopDebugging(manifest);
  },
};
