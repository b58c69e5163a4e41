import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allElements, type Element, readManifest } from './manifestTree';
import { root } from './sourceFiles';

const xml = readFileSync(join(root, 'manifest.xml'), 'utf8');
const manifest = readManifest(xml);
const all = allElements(manifest);
const named = (name: string): Element[] => all.filter((element) => element.name === name);
const value = (element: Element): string => element.attributes.DefaultValue ?? '';

/** The order of children that Excel's schema wants; a wrong order is reported there as 'not a valid child'. */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  // The label of a tab stands last.
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

test.each(Object.entries(order))('children of %s stand in the order of the schema', (name, wanted) => {
  expect(named(name).length).toBeGreaterThan(0);
  for (const { children } of named(name)) {
    const places = children.map((child) => wanted.indexOf(child.name));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});

test('is a task pane for workbooks, Chinese first, with an id and a version', () => {
  const text = (name: string): string => named(name)[0]!.text;
  expect(manifest.attributes['xsi:type']).toBe('TaskPaneApp');
  expect(text('Id')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(text('Version')).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  expect(text('DefaultLocale')).toBe('zh-CN');
  expect(named('Host').map(({ attributes }) => attributes.Name ?? attributes['xsi:type'])).toEqual([
    'Workbook',
    'Workbook',
  ]);
});

describe('resources', () => {
  const resources = all.filter(({ name }) => ['bt:Image', 'bt:Url', 'bt:String'].includes(name));
  const ids = resources.flatMap(({ attributes }) => attributes.id ?? []);
  const used = all.flatMap(({ attributes }) => attributes.resid ?? []);

  test('every one that is used is there, and the other way round', () => {
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
  });

  test('ids are at most 32 characters and stand once', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  test.each([
    ['bt:ShortStrings', 125],
    ['bt:LongStrings', 250],
  ])('%s are Chinese, have English beside them and at most %d characters', (name, most) => {
    for (const string of named(name)[0]!.children) {
      const english = string.children.find(({ attributes }) => attributes.Locale === 'en-US')?.attributes.Value;
      expect(value(string)).toMatch(/[\u4e00-\u9fff]/);
      expect(english).toMatch(/^[\x20-\x7e]+$/);
      expect(Math.max(value(string).length, english!.length)).toBeLessThanOrEqual(most);
    }
  });

  test('the name and the description are short enough and have English beside them', () => {
    for (const [name, most] of [
      ['DisplayName', 125],
      ['Description', 250],
    ] as const) {
      const [element] = named(name).filter(({ attributes }) => attributes.DefaultValue !== undefined);
      const english = element!.children[0]!.attributes.Value!;
      expect(Math.max(value(element!).length, english.length)).toBeLessThanOrEqual(most);
    }
  });
});

test('every address is on the host that the build replaces', () => {
  const addresses = [...xml.matchAll(/"(https?:[^"]*)"/g)].map(([, address]) => address!);
  const own = addresses.filter(
    (address) => !address.startsWith('http://schemas.microsoft.com/') && !address.includes('w3.org'),
  );
  expect(own.length).toBeGreaterThan(5);
  expect(own.filter((address) => !address.startsWith('https://localhost:3000/'))).toEqual([]);
});

test('icons are PNG files of the size that the manifest says', () => {
  const bySize = named('bt:Image').flatMap(({ attributes }) =>
    attributes.size === undefined ? [] : [[attributes.resid, attributes.size] as const],
  );
  const icons = [
    ...bySize.map(([resid, size]) => [value(all.find(({ attributes }) => attributes.id === resid)!), size] as const),
    [value(named('IconUrl')[0]!), '32'] as const,
    [value(named('HighResolutionIconUrl')[0]!), '64'] as const,
  ];
  expect(icons).toHaveLength(8);
  for (const [address, size] of icons) {
    const png = readFileSync(join(root, new URL(address).pathname));
    // PNG: eight bytes of signature, then IHDR with width and height.
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)].map(String)).toEqual([size, size]);
  }
});

test('the button opens the pane, and there are no functions yet', () => {
  expect(named('Action').map(({ attributes }) => attributes['xsi:type'])).toEqual(['ShowTaskpane']);
  // A pane id of its own would keep a shared runtime from loading later.
  for (const absent of ['Namespace', 'TaskpaneId']) expect(named(absent)).toEqual([]);
});
