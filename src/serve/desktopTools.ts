import type { DesktopTools } from './excelDesktop';

/** Microsoft's tools, loaded only where they are used: they report their use to Microsoft unless switched off. */
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
      enableLiveReload: false,
    });
  },
  close: async (manifest) => {
    const { stopDebugging } = await import('office-addin-debugging');
    await stopDebugging(manifest);
  },
};
