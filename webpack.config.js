const path = require('node:path');

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

module.exports = [commandLine];
