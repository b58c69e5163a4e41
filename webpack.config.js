const fs = require('node:fs');
const path = require('node:path');
const { URL } = require('node:url');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { generateCustomFunctionsMetadata } = require('custom-functions-metadata');
const tsx = require('tsx/cjs/api');
const { Compilation, sources } = require('webpack');

/** The address that stands in manifest.xml; another one for a build: npm run build -- --env host=https://… */
const [, developmentHost] = /<SourceLocation DefaultValue="(https:\/\/[^"]+)\/taskpane\.html"/.exec(
  fs.readFileSync(path.resolve(__dirname, 'manifest.xml'), 'utf8'),
);

/** Where the page gets Office.js from: npm run build -- --env officejs=cdn or =21vianet; its own copy when not said. */
const officeScripts = {
  self: 'office/office.js',
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

const rulesFor = (target) => [
  {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    loader: 'swc-loader',
    options: {
      jsc: {
        target,
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  },
];

/** The command line as one file that runs wherever Node does, without node_modules. */
const commandLine = {
  name: 'cli',
  target: 'node20',
  entry: { ledger: './src/cli/main.ts' },
  output: { path: path.resolve(__dirname, 'dist/cli'), filename: '[name].cjs' },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: rulesFor('es2022') },
  performance: false,
};

const webFolder = path.resolve(__dirname, 'dist/web');

/** Runs before everything else, also where the rest is too new for the browser inside an old Office. */
const watch = {
  name: 'watch',
  target: ['web', 'es5'],
  entry: { watch: './src/taskpane/watch.ts' },
  output: { path: webFolder, filename: '[name].js' },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: rulesFor('es5') },
  performance: false,
};

/** What Excel on Windows, Mac and the web loads of Office.js, beside its own notice; everything else stays out. */
const officeFiles = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-win32-16.01-core.js',
  'excel-web-16.00.js',
  'excel-web-16.00-core.js',
  'excel-mac-16.00.js',
  'excel-mac-16.00-core.js',
  'o15apptofilemappingtable.js',
  'telemetry/oteljs_agave.js',
  ...['zh-cn', 'zh-hk', 'zh-sg', 'zh-tw', 'en-us', 'en-gb'].map((locale) => `${locale}/office_strings.js`),
];
const officeFolder = path.dirname(require.resolve('@microsoft/office-js/package.json'));

/** The task pane with its ribbon commands, for any web server that sends files. */
const pane = ({ host, officeScript }) => ({
  name: 'web',
  target: ['web', 'es2022'],
  entry: paneEntries(),
  output: {
    path: webFolder,
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: { keep: /^watch\.js$/ },
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: { rules: rulesFor('es2022') },
  performance: false,
  optimization: {
    splitChunks: {
      // Page and worker fetch once what both need.
      chunks: 'all',
      minSize: 8000,
      cacheGroups: {
        defaultVendors: false,
        // Needed only where a ledger is a file and not the open workbook.
        file: { test: /[\\/]src[\\/]xlsx[\\/]|[\\/]node_modules[\\/]fflate[\\/]/, name: 'file', enforce: true },
      },
    },
  },
  plugins: [
    new HtmlPlugin({
      template: 'src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      minify: false,
      chunks: Object.keys(paneEntries()),
      chunksSortMode: 'manual',
      templateParameters: { officeScript, policy: policyFor(officeScript) },
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icon*.png', to: 'assets/[name][ext]' },
        {
          from: 'manifest.xml',
          to: 'manifest.xml',
          transform: (content) => content.toString('utf8').replaceAll(developmentHost, host),
        },
        ...(officeScript === officeScripts.self ? officeCopies() : []),
      ],
    }),
    { apply: emitFunctionsMetadata },
    { apply: (compiler) => compiler.hooks.done.tap('scripts', writeScriptList) },
  ],
});

/** The commands come first and hold what the pane shares with them: both run in one page, on the same state. */
function paneEntries() {
  const taskpane = './src/taskpane/index.tsx';
  const commands = './src/commands/ribbon.ts';
  if (!fs.existsSync(path.resolve(__dirname, commands))) return { taskpane };
  return { commands, taskpane: { import: taskpane, dependOn: 'commands' } };
}

/** What the manifest tells Excel to read of the functions in cells, in Chinese and in English. */
function emitFunctionsMetadata(compiler) {
  const folder = path.resolve(__dirname, 'src/functions/cells');
  const { functionsMetadata } = tsx.require(
    './src/functions/metadata/functionsMetadata.ts',
    path.join(__dirname, 'webpack.config.js'),
  );
  compiler.hooks.thisCompilation.tap('functions', (compilation) => {
    compilation.contextDependencies.add(folder);
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compilation.hooks.processAssets.tapPromise({ name: 'functions', stage }, async () => {
      const files = fs.readdirSync(folder).map((name) => path.join(folder, name));
      const { errors, metadataJson } = await generateCustomFunctionsMetadata(files);
      for (const error of errors) compilation.errors.push(new Error(`functions.json: ${error}`));
      if (errors.length > 0) return;
      for (const [name, language] of [
        ['functions.json', 'zh'],
        ['functions.en-US.json', 'en'],
      ]) {
        compilation.emitAsset(name, new sources.RawSource(functionsMetadata(metadataJson, language)));
      }
    });
    // The manifest must name a script: a shared runtime loads the page instead, whose scripts have hashes in their names.
    compilation.hooks.processAssets.tap({ name: 'functions', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
      const [script] = compilation.entrypoints.get('commands').getEntrypointChunk().files;
      compilation.emitAsset('functions.js', compilation.getAsset(script).source);
    });
  });
}

/** Office.js and the styles of the components want inline styles; nothing wants inline scripts or eval. */
function policyFor(officeScript) {
  const office = officeScript === officeScripts.self ? '' : ` ${new URL(officeScript).origin}`;
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function officeCopies() {
  return [
    ...officeFiles.map((name) => ({
      from: path.join(officeFolder, 'dist', name),
      to: path.join('office', name),
      info: { minimized: true },
    })),
    { from: path.join(officeFolder, 'LICENSE.md'), to: 'office/LICENSE.md' },
  ];
}

/** Says for `npm run sizes` which scripts the page loads, when, and which ones its worker. */
function writeScriptList({ compilation }) {
  if (compilation.errors.length > 0) return;
  const entries = [...compilation.entrypoints];
  const workers = compilation.asyncEntrypoints;
  const engine = compilation.namedChunkGroups.get('engine');
  const desk = compilation.namedChunkGroups.get('desk');
  const scripts = (groups) => [...new Set(groups.flatMap((group) => group.getFiles()))].sort();
  const below = (group, found = new Set()) => {
    for (const child of group.getChildren()) {
      if (found.has(child) || workers.includes(child) || child === engine || child === desk) continue;
      found.add(child);
      below(child, found);
    }
    return [...found];
  };
  const list = {
    ...Object.fromEntries(entries.map(([name, entry]) => [name, scripts([entry])])),
    pageLater: scripts(entries.flatMap(([, entry]) => below(entry))),
    worker: scripts(workers),
    engine: scripts([engine]),
    deskInPage: scripts([desk]),
    workerLater: scripts(workers.flatMap((worker) => below(worker))),
  };
  fs.writeFileSync(path.join(webFolder, '../scripts.json'), `${JSON.stringify(list, null, 2)}\n`);
}

/**
 * The page with a spreadsheet that stands in for Excel, with the add-in of dist/web beside it as it was built. Apart
 * from the product and slow: npm run build:workbench.
 */
const workbench = {
  name: 'workbench',
  target: ['web', 'es2022'],
  entry: {
    page: './src/workbench/page/index.tsx',
    // The one script that comes before the add-in's own.
    frame: {
      import: './src/workbench/transport/frameOffice.ts',
      filename: 'addin/frame.[contenthash:8].js',
      chunkLoading: false,
    },
  },
  output: {
    path: path.resolve(__dirname, 'dist/workbench'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [...rulesFor('es2022'), { test: /\.xlsx$/, type: 'asset/inline' }, { test: /\.css$/, type: 'asset/source' }],
  },
  performance: false,
  // Most of it is the spreadsheet, which comes minified and changes seldom.
  cache: { type: 'filesystem', name: 'workbench' },
  infrastructureLogging: { level: 'error' },
  optimization: {
    minimizeOptions: { javascript: { compress: false } },
    // The workers and the frame's script are one file each, so that a page can carry or name them.
    splitChunks: { chunks: ({ name }) => name !== 'frame' && !carriedWorkers.includes(name) },
  },
  plugins: [
    ...[
      ['index.html', 'workbench'],
      ['local.html', 'local'],
    ].map(
      ([filename, edition]) =>
        new HtmlPlugin({
          template: 'src/workbench/page/index.html',
          filename,
          minify: false,
          chunks: ['page'],
          templateParameters: () => ({ policy: workbenchPolicy, pageData: pageData(edition) }),
        }),
    ),
    new CopyPlugin({ patterns: [{ from: webFolder, to: 'addin', info: { minimized: true } }] }),
    { apply: emitFrame },
  ],
};

const workbenchPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What the page would otherwise have to fetch, which a page from disk cannot. */
function pageData(edition) {
  const read = (name) => fs.readFileSync(path.join(webFolder, name), 'utf8');
  const { readMemberSets } = tsx.require(
    './src/workbench/transport/memberSets.ts',
    path.join(__dirname, 'webpack.config.js'),
  );
  const officeSource = fs.readFileSync(path.join(officeFolder, 'dist/excel-win32-16.01.debug.js'), 'utf8');
  const data = {
    edition,
    manifest: read('manifest.xml'),
    functions: { zh: JSON.parse(read('functions.json')), en: JSON.parse(read('functions.en-US.json')) },
    memberSets: [...readMemberSets(officeSource)],
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** Workers whose scripts are there as text, too, for a page from disk: `createWorkers.ts`. */
const carriedWorkers = ['book', 'formulas'];

/** The add-in's page with one script before its own, and the workers' scripts as text. */
function emitFrame(compiler) {
  compiler.hooks.thisCompilation.tap('frame', (compilation) => {
    compilation.hooks.processAssets.tap({ name: 'frame', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
      const [script] = compilation.entrypoints.get('frame').getEntrypointChunk().files;
      const tag = `<script src="${path.posix.basename(script)}"></script>`;
      const page = fs.readFileSync(path.join(webFolder, 'taskpane.html'), 'utf8');
      const at = page.indexOf('<script');
      compilation.emitAsset('addin/pane.html', new sources.RawSource(page.slice(0, at) + tag + page.slice(at)));
      for (const worker of carriedWorkers) {
        const [file] = [...compilation.chunks].find(({ name }) => name === worker).files;
        const text = JSON.stringify(compilation.getAsset(file).source.source().toString());
        const carried = `(globalThis.carriedWorkers ??= {}).${worker} = ${text};`;
        compilation.emitAsset(`${worker}.carried.js`, new sources.RawSource(carried));
      }
    });
  });
}

module.exports = (env = {}) => [
  commandLine,
  watch,
  pane({ host: hostOf(env), officeScript: officeScriptOf(env) }),
  workbench,
];

function hostOf({ host = developmentHost }) {
  // It goes into XML and below it come the files, so it has neither marks of XML nor a query.
  if (!/^https:\/\/[^\s/"'<>&?#]+(\/[^\s"'<>&?#]*)?$/.test(host)) {
    throw new Error('--env host must be an https:// address, such as https://taizhang.example.cn/tzsb');
  }
  return new URL(host).href.replace(/\/+$/, '');
}

function officeScriptOf({ officejs = 'self' }) {
  if (!Object.hasOwn(officeScripts, officejs)) {
    throw new Error(`--env officejs must be one of ${Object.keys(officeScripts).join(', ')}`);
  }
  return officeScripts[officejs];
}
