const fs = require('node:fs');
const path = require('node:path');
const { gzipSync } = require('node:zlib');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

/** The address in manifest.xml; another one for a build: webpack --mode production --env host=https://… */
const developmentHost = 'https://localhost:3000';

const rules = [
  {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    loader: 'swc-loader',
    options: {
      jsc: {
        target: 'es2022',
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
  module: { rules },
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
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];
const officeFolder = path.dirname(require.resolve('@microsoft/office-js/package.json'));

/** The task pane, for any web server that sends files; it needs no other address than its own. */
const pane = (host) => ({
  name: 'web',
  target: ['web', 'es2022'],
  entry: { taskpane: './src/taskpane/index.tsx' },
  output: {
    path: path.resolve(__dirname, 'dist/web'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: { rules },
  performance: false,
  plugins: [
    new HtmlPlugin({ template: 'src/taskpane/taskpane.html', filename: 'taskpane.html', minify: false }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icon-*.png', to: 'assets/[name][ext]' },
        {
          from: 'manifest.xml',
          to: 'manifest.xml',
          transform: (content) => content.toString('utf8').replaceAll(developmentHost, host),
        },
        ...officeFiles.map((name) => ({
          from: path.join(officeFolder, 'dist', name),
          to: path.join('office', name),
          info: { minimized: true },
        })),
        { from: path.join(officeFolder, 'LICENSE.md'), to: 'office/LICENSE.md' },
      ],
    }),
    { apply: (compiler) => compiler.hooks.done.tap('sizes', printSizes) },
  ],
});

/** The pane's own scripts as they travel. */
function printSizes(stats) {
  if (stats.hasErrors()) return;
  const logger = stats.compilation.compiler.getInfrastructureLogger('sizes');
  const { path: folder } = stats.compilation.outputOptions;
  const scripts = Object.keys(stats.compilation.assets).filter((name) => /^[^/]+\.js$/.test(name));
  let whole = 0;
  for (const name of scripts) {
    const size = gzipSync(fs.readFileSync(path.join(folder, name))).length;
    whole += size;
    logger.info(`${name}: ${(size / 1024).toFixed(1)} KB gzip`);
  }
  logger.info(`task pane: ${(whole / 1024).toFixed(1)} KB gzip in all, without Office.js`);
}

module.exports = (env = {}) => [commandLine, pane(hostOf(env))];

function hostOf({ host = developmentHost }) {
  if (!/^https:\/\/[^/\s]+(\/[^\s]*)?$/.test(host)) throw new Error('--env host must be an https:// address');
  return host.replace(/\/+$/, '');
}
