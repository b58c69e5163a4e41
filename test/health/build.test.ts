import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './sourceFiles';

interface Plugin {
  readonly userOptions?: { readonly templateParameters?: { readonly policy: string; readonly officeScript: string } };
  readonly patterns?: readonly { readonly to: string; readonly transform?: (content: Buffer) => string }[];
}

interface Build {
  readonly name: string;
  readonly plugins?: readonly Plugin[];
}

/** The part that is the pane, of a build asked for with these `--env` values. */
async function pane(env: Readonly<Record<string, string>>): Promise<readonly Plugin[]> {
  // By a name that the compiler does not follow: the file is plain JavaScript.
  const config: string = join(root, 'webpack.config.js');
  const { default: builds } = (await import(config)) as { default: (env: object) => Build[] };
  return builds(env).find(({ name }) => name === 'web')!.plugins!;
}

async function pageOf(env: Readonly<Record<string, string>>): Promise<{ policy: string; officeScript: string }> {
  return (await pane(env)).find(({ userOptions }) => userOptions)!.userOptions!.templateParameters!;
}

async function copiesOf(env: Readonly<Record<string, string>>): Promise<NonNullable<Plugin['patterns']>> {
  return (await pane(env)).find(({ patterns }) => patterns)!.patterns!;
}

async function manifestOf(env: Readonly<Record<string, string>>): Promise<string> {
  const copy = (await copiesOf(env)).find(({ to }) => to === 'manifest.xml')!;
  return copy.transform!(readFileSync(join(root, 'manifest.xml')));
}

test('the manifest stays as it is while developing', async () => {
  expect(await manifestOf({})).toBe(readFileSync(join(root, 'manifest.xml'), 'utf8'));
});

test.each([
  ['https://ledger.example.cn', 'https://ledger.example.cn/'],
  ['https://ledger.example.cn/tzsb/', 'https://ledger.example.cn/tzsb/'],
  ['https://台账.example.cn/', 'https://xn--kpr644k.example.cn/'],
  ['https://10.1.2.3:8443/a/b', 'https://10.1.2.3:8443/a/b/'],
])('every address of the manifest is on the host %s', async (host, start) => {
  const manifest = await manifestOf({ host });
  expect(manifest).not.toContain('localhost');
  const own = [...manifest.matchAll(/"(https:[^"]*)"/g)].map(([, address]) => address!);
  expect(own.length).toBeGreaterThan(30);
  expect(own.filter((address) => !address.startsWith(start))).toEqual([]);
  expect(own).toContain(`${start}taskpane.html`);
});

test.each([
  'http://ledger.example.cn',
  'ledger.example.cn',
  'https://a"b',
  'https://a/?x=1',
  'https://a/<b>',
  'https://a&b',
])('%p is no host', async (host) => {
  await expect(pane({ host })).rejects.toThrow('--env host');
});

test.each([
  [{}, 'office/office.js', "script-src 'self';"],
  [
    { officejs: 'cdn' },
    'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    "script-src 'self' https://appsforoffice.microsoft.com;",
  ],
  [
    { officejs: '21vianet' },
    'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    "script-src 'self' https://appsforoffice.cdn.partner.office365.cn;",
  ],
])('%p: the page and its policy name the same Office.js', async (env, script, allowed) => {
  const { policy, officeScript } = await pageOf(env);
  expect(officeScript).toBe(script);
  expect(policy).toContain(allowed);
});

test('Office.js is copied with its licence only where the page uses the copy', async () => {
  const files = async (env: Readonly<Record<string, string>>): Promise<string[]> =>
    (await copiesOf(env)).map(({ to }) => to).filter((to) => to.startsWith('office'));
  expect(await files({})).toEqual(expect.arrayContaining(['office/office.js', 'office/LICENSE.md']));
  expect(await files({ officejs: 'cdn' })).toEqual([]);
});

test('another Office.js is refused', async () => {
  await expect(pane({ officejs: 'other' })).rejects.toThrow('--env officejs must be one of self, cdn, 21vianet');
});

test('the page may run only its own scripts, no inline ones and no eval, and reach only its own server', async () => {
  const { policy } = await pageOf({});
  const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0]!, rule.split(' ').slice(1).join(' ')]));
  expect(rules.get('default-src')).toBe("'none'");
  expect(rules.get('script-src')).toBe("'self'");
  expect(rules.get('connect-src')).toBe("'self'");
});
