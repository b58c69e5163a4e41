/** What is needed of Microsoft's tools to show an add-in that is still being developed in desktop Excel. */
export interface DesktopTools {
  /** Makes a certificate for localhost once and asks the user to let the system trust it. */
  trustCertificate(): Promise<void>;
  /** Starts the web server in the background, enters the manifest for this user and opens Excel with it. */
  open(manifest: string): Promise<void>;
  /** Takes the manifest out again and ends the web server. */
  close(manifest: string): Promise<void>;
}

/** Whether Excel for the desktop exists on this system at all. */
export function hasDesktopExcel(platform: string): boolean {
  return platform === 'win32' || platform === 'darwin';
}

/** Null when done, else the sentence that says what went wrong. */
export async function openInExcel(tools: DesktopTools, manifest: string): Promise<string | null> {
  try {
    await tools.trustCertificate();
  } catch (error) {
    return `本机证书没有装好，未打开 Excel。The certificate for localhost is not installed: ${wordsOf(error)}`;
  }
  try {
    await tools.open(manifest);
    return null;
  } catch (error) {
    return `没能在 Excel 中打开加载项。The add-in could not be opened in Excel: ${wordsOf(error)}`;
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
