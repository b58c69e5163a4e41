/** The part of Office.js that the page needs to know where it runs. */
export interface OfficeLike {
  onReady(): Promise<{ readonly host: unknown }>;
}

/** True inside Excel. False where Office.js is absent, sees no host, or does not answer in time. */
export async function officeReady(office: OfficeLike | undefined, timeoutMs: number): Promise<boolean> {
  if (office === undefined) return false;
  const late = new Promise<null>((resolve) => {
    setTimeout(() => {
      resolve(null);
    }, timeoutMs);
  });
  const info = await Promise.race([office.onReady().catch(() => null), late]);
  return info?.host === 'Excel';
}
