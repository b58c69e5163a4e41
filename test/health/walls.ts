/** Who may import whom, with the reason that a broken wall prints. Folders are relative to src. */
export interface Wall {
  readonly folder: string;
  /** Folders (relative to src) that may be imported besides the folder itself. */
  readonly mayImport: readonly string[];
  /** Packages that may be imported; node: modules are packages here. */
  readonly packages: readonly (string | RegExp)[];
  readonly because: string;
  /** Folders of the folder that have packages to themselves. */
  readonly parts?: readonly {
    readonly folder: string;
    readonly packages: readonly (string | RegExp)[];
    readonly because: string;
  }[];
  /** The one file that plugs a door in, and that door. */
  readonly start?: { readonly file: string; readonly mayImport: string };
}

export const walls: readonly Wall[] = [
  {
    folder: 'core',
    mayImport: [],
    packages: ['zod'],
    because: 'the core is the knowledge of the product: Excel, a file and a formula share it, so it knows none of them',
  },
  {
    folder: 'xlsx',
    mayImport: ['core'],
    packages: ['fflate'],
    because: 'the file door also runs in a browser: bytes in, bytes out, no judgement and no Node',
  },
  {
    folder: 'cli',
    mayImport: ['core', 'xlsx'],
    packages: [/^node:/, 'zod'],
    because: 'the command line plugs the file door into the core and does nothing itself',
  },
  {
    folder: 'taskpane',
    mayImport: ['core', 'xlsx', 'port', 'desk', 'commands'],
    packages: ['react', 'react-dom', '@fluentui/react-components'],
    because: 'the pane shows and asks: it judges nothing, and no file of it but index.tsx knows where it runs',
  },
  {
    folder: 'commands',
    mayImport: ['core', 'port', 'desk', 'functions'],
    packages: [],
    because:
      'one action of the user is told in terms of the open workbook and of the desk: it knows no Office and no page',
    start: { file: 'src/commands/ribbon.ts', mayImport: 'excel' },
  },
  {
    folder: 'functions',
    mayImport: ['core', 'port'],
    packages: [],
    because: 'a function in a cell only hands its arguments to the core: it knows no page, and Office only as a shape',
  },
  {
    folder: 'port',
    mayImport: ['core'],
    packages: [],
    because: 'the port says what may be done with an open workbook, whatever program holds it open',
  },
  {
    folder: 'excel',
    mayImport: ['core', 'port'],
    packages: [],
    because: 'the Excel door reads a workbook and applies changes through Office.js; it judges nothing',
  },
  {
    folder: 'desk',
    mayImport: ['core', 'xlsx'],
    packages: [],
    because: 'the desk keeps a report and answers with plain data, so that it can sit in a worker without a page',
  },
  {
    folder: 'workbench',
    mayImport: ['core', 'xlsx'],
    packages: [/^node:/],
    because: 'the workbench stands in for Excel: it must not know how the add-in uses it, or it would cheat',
    parts: [
      { folder: 'grid', packages: [/^@univerjs\//, 'rxjs'], because: 'only the grid knows which spreadsheet draws' },
      {
        folder: 'formulas',
        packages: [/^@univerjs\//],
        because: 'only the formula engine knows whose engine works formulas out',
      },
      {
        folder: 'page',
        packages: ['react', 'react-dom', '@fluentui/react-components'],
        because: 'only the page is a page: what it shows can be tried and tested without it',
      },
    ],
  },
  {
    folder: 'serve',
    mayImport: [],
    packages: [/^node:/, 'office-addin-debugging', 'office-addin-dev-certs'],
    because: 'the small web server sends the built files and knows nothing of what is in them',
  },
];

/** The order inside the core: a folder imports only folders that stand before it. */
export const coreOrder: readonly (readonly string[])[] = [
  ['text', 'words', 'dates'],
  ['regulation'],
  ['rulebook'],
  ['codes'],
  ['ledger'],
  ['register'],
  ['departments', 'deadlines'],
  ['requirements'],
  ['grading'],
  ['checks'],
  ['summary'],
  ['report'],
  ['changes'],
  ['settings'],
  ['twin'],
  ['formulas'],
  ['analyse'],
  ['index'],
];

export const coreOrderBecause =
  'one direction lets a reader go from the bottom up: dates, law, ledger, register, judgement, figures, output';
