import { type DesktopTools, hasDesktopExcel, openInExcel } from '../../src/serve/excelDesktop';

/** Tools that note what they are asked for; the named one fails. */
function tools(failing?: keyof DesktopTools): DesktopTools & { readonly asked: string[] } {
  const asked: string[] = [];
  const ask = (name: keyof DesktopTools): Promise<void> => {
    asked.push(name);
    return name === failing ? Promise.reject(new Error('no')) : Promise.resolve();
  };
  return { asked, trustCertificate: () => ask('trustCertificate'), open: () => ask('open'), close: () => ask('close') };
}

test.each([
  ['win32', true],
  ['darwin', true],
  ['linux', false],
  ['freebsd', false],
])('desktop Excel on %s: %s', (platform, expected) => {
  expect(hasDesktopExcel(platform)).toBe(expected);
});

test('the certificate is trusted before Excel opens', async () => {
  const all = tools();
  expect(await openInExcel(all, 'manifest.xml')).toBeNull();
  expect(all.asked).toEqual(['trustCertificate', 'open']);
});

test('without a certificate Excel is not opened', async () => {
  const all = tools('trustCertificate');
  expect(await openInExcel(all, 'manifest.xml')).toContain('证书没有装好');
  expect(all.asked).toEqual(['trustCertificate']);
});

test('what goes wrong in Excel is said', async () => {
  expect(await openInExcel(tools('open'), 'manifest.xml')).toMatch(/没能在 Excel 中打开加载项.*: no$/);
});
