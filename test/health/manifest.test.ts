import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandIds } from '../../src/commands/commandIds';
import { allElements, type Element, readManifest } from './manifestTree';
import { root } from './sourceFiles';

const xml = readFileSync(join(root, 'manifest.xml'), 'utf8');
const manifest = readManifest(xml);
const all = allElements(manifest);
const named = (name: string): Element[] => all.filter((element) => element.name === name);
const below = (name: string): Element[] => named(name).flatMap(allElements);
const value = (element: Element): string => element.attributes.DefaultValue ?? '';
const type = (element: Element): string | undefined => element.attributes['xsi:type'];
const resids = (elements: readonly Element[]): string[] => elements.flatMap(({ attributes }) => attributes.resid ?? []);

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
  Hosts: ['Host'],
  Requirements: ['Sets', 'Methods'],
  Sets: ['Set'],
  DefaultSettings: ['SourceLocation', 'RequestedWidth', 'RequestedHeight'],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  Runtimes: ['Runtime'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  AllFormFactors: ['ExtensionPoint'],
  // Of functions in cells the first three, of a surface the last.
  ExtensionPoint: ['Script', 'Page', 'Metadata', 'CustomTab'],
  Script: ['SourceLocation'],
  Page: ['SourceLocation'],
  Metadata: ['SourceLocation'],
  'bt:Urls': ['bt:Url'],
  'bt:Url': ['bt:Override'],
  // The label of a tab stands last.
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Icon: ['bt:Image'],
  Action: ['SourceLocation', 'FunctionName'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
  'bt:Images': ['bt:Image'],
  'bt:ShortStrings': ['bt:String'],
  'bt:LongStrings': ['bt:String'],
  'bt:String': ['bt:Override'],
  DisplayName: ['Override'],
};

test.each(Object.entries(order))('children of %s stand in the order of the schema', (name, wanted) => {
  const parents = named(name).filter(({ children }) => children.length > 0);
  expect(parents.length).toBeGreaterThan(0);
  for (const { children } of parents) {
    const places = children.map((child) => wanted.indexOf(child.name));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});

test('no element has children of which the schema is not known here', () => {
  const parents = all.filter(({ children }) => children.length > 0).map(({ name }) => name);
  const known = [...Object.keys(order), 'Description'];
  expect([...new Set(parents)].filter((name) => !known.includes(name))).toEqual([]);
});

test('is a task pane for workbooks, Chinese first, with an id and a version', () => {
  const text = (name: string): string => named(name)[0]!.text;
  expect(type(manifest)).toBe('TaskPaneApp');
  expect(text('Id')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(text('Version')).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  expect(text('DefaultLocale')).toBe('zh-CN');
  expect(named('VersionOverrides').map(type)).toEqual(['VersionOverridesV1_0']);
  expect(named('Host').map((host) => host.attributes.Name ?? type(host))).toEqual(['Workbook', 'Workbook']);
});

test('asks for what a shared runtime and the workbook need, and for no more', () => {
  const sets = named('Set').map(({ attributes }) => `${attributes.Name!} ${attributes.MinVersion!}`);
  expect(sets).toEqual(['SharedRuntime 1.1', 'ExcelApi 1.9']);
});

describe('the shared runtime', () => {
  test('is one, and lives on when the pane is closed', () => {
    expect(named('Runtime').map(({ attributes }) => attributes)).toEqual([{ resid: 'Taskpane.Url', lifetime: 'long' }]);
  });

  // Excel loads it only where all of them name the same resource.
  test('is the page of every button and of the pane', () => {
    const pages = [...resids(named('FunctionFile')), ...resids(below('Action')), ...resids(below('Page'))];
    expect(pages).toEqual(['Taskpane.Url', 'Taskpane.Url', 'Taskpane.Url']);
    const url = named('bt:Url').find(({ attributes }) => attributes.id === 'Taskpane.Url')!;
    expect(named('SourceLocation').flatMap((element) => value(element) || [])).toEqual([value(url)]);
  });

  test('has no pane id of its own', () => {
    expect(named('TaskpaneId')).toEqual([]);
    expect(named('ExtensionPoint').map(type)).toEqual(['CustomFunctions', 'PrimaryCommandSurface']);
  });
});

describe('the functions in cells', () => {
  const addressOf = (id: string): Element => named('bt:Url').find(({ attributes }) => attributes.id === id)!;

  // An empty namespace breaks them in Excel for Windows; without the element they are called by their names alone.
  test('have no namespace', () => {
    expect(named('Namespace')).toEqual([]);
    expect(xml).not.toContain('Namespace');
  });

  test('have their script, page and metadata', () => {
    expect(resids(['Script', 'Page', 'Metadata'].flatMap(below))).toEqual([
      'Functions.Script.Url',
      'Taskpane.Url',
      'Functions.Metadata.Url',
    ]);
  });

  test('are told in Chinese, and in English where Excel is English', () => {
    const metadata = addressOf('Functions.Metadata.Url');
    expect(value(metadata)).toMatch(/\/functions\.json$/);
    expect(metadata.children.map(({ attributes }) => [attributes.Locale, attributes.Value])).toEqual([
      ['en-US', 'https://localhost:3000/functions.en-US.json'],
    ]);
  });
});

describe('the ribbon', () => {
  const buttons = named('Control');
  const functions = named('FunctionName').map(({ text }) => text);

  test('is one tab', () => {
    expect(named('CustomTab')).toHaveLength(1);
    expect(named('Group').length).toBeGreaterThan(0);
  });

  test('has a button for each command that there is, and no other', () => {
    expect([...functions].sort()).toEqual([...commandIds].sort());
  });

  test('has one button that opens the pane; every other one runs the command that it is named for', () => {
    const actions = buttons.map((button) => {
      const [action] = button.children.filter(({ name }) => name === 'Action');
      return [button.attributes.id!, type(action!)!, action!.children[0]!.text];
    });
    const opening = actions.filter(([, kind]) => kind === 'ShowTaskpane');
    expect(opening).toEqual([['Button.openPane', 'ShowTaskpane', '']]);
    const running = actions.filter((action) => !opening.includes(action));
    expect(running).toEqual(functions.map((id) => [`Button.${id}`, 'ExecuteFunction', id]));
  });

  test('shows words, an explanation and an icon of its own on every button', () => {
    for (const { attributes, children } of buttons) {
      const id = attributes.id!.replace('Button.', '');
      const [label, supertip, icon] = children;
      expect(resids([label!, ...supertip!.children])).toEqual([`${id}.Label`, `${id}.Label`, `${id}.Tip`]);
      expect(resids(icon!.children)).toEqual([`Icon.${id}.16`, `Icon.${id}.32`, `Icon.${id}.80`]);
    }
  });

  test('gives no two things the same id', () => {
    const ids = ['CustomTab', 'Group', 'Control'].flatMap(named).map(({ attributes }) => attributes.id!);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 125)).toEqual([]);
  });
});

describe('resources', () => {
  const resources = ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']
    .flatMap(named)
    .flatMap(({ children }) => children);
  const ids = resources.flatMap(({ attributes }) => attributes.id ?? []);

  test('every one that is used is there, and the other way round', () => {
    expect([...new Set(resids(all))].sort()).toEqual([...ids].sort());
  });

  test('every one is of the sort that the schema wants where it is used', () => {
    const idsOf = (sort: string): string[] => named(sort)[0]!.children.map(({ attributes }) => attributes.id!);
    const used = (...names: string[]): string[] => [...new Set(resids(names.flatMap(named)))].sort();
    expect(used('Label', 'Title')).toEqual(idsOf('bt:ShortStrings').sort());
    expect(used('Description')).toEqual(idsOf('bt:LongStrings').sort());
    expect(used('bt:Image')).toEqual(idsOf('bt:Images').sort());
    expect(used('Runtime', 'FunctionFile', 'LearnMoreUrl', 'SourceLocation')).toEqual(idsOf('bt:Urls').sort());
  });

  test('ids are at most 32 characters and stand once', () => {
    expect(ids).toHaveLength(resources.length);
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

test('every address is on the host that the build replaces, and short enough', () => {
  const addresses = [...xml.matchAll(/"(https?:[^"]*)"/g)].map(([, address]) => address!);
  const own = addresses.filter(
    (address) => !address.startsWith('http://schemas.microsoft.com/') && !address.includes('w3.org'),
  );
  expect(own.length).toBeGreaterThan(5);
  expect(own.filter((address) => !address.startsWith('https://localhost:3000/') || address.length > 2048)).toEqual([]);
});

test('icons are PNG files of the size that the manifest says', () => {
  const addresses = new Map(named('bt:Image').map((image) => [image.attributes.id, value(image)]));
  const shown = named('bt:Image').filter(({ attributes }) => attributes.size !== undefined);
  const icons = [
    ...shown.map(({ attributes }) => [addresses.get(attributes.resid)!, attributes.size] as const),
    [value(named('IconUrl')[0]!), '32'] as const,
    [value(named('HighResolutionIconUrl')[0]!), '64'] as const,
  ];
  expect(shown).toHaveLength(3 * (named('Group').length + named('Control').length));
  for (const [address, size] of icons) {
    const png = readFileSync(join(root, new URL(address).pathname));
    // PNG: eight bytes of signature, then IHDR with width and height.
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)].map(String)).toEqual([size, size]);
  }
});
