import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { contentSecurity } from './scripts/webpack/contentSecurity.js';
import { officeSource } from './scripts/webpack/officeSource.js';

const root = dirname(fileURLToPath(import.meta.url));

const pages = {
  taskpane: { entry: './src/pane/main.tsx', template: './src/pane/taskpane.html', office: true },
  index: { entry: './src/workbench/main.tsx', template: './src/workbench/index.html', office: false },
  gallery: { entry: './src/pane/gallery/main.tsx', template: './src/pane/gallery/gallery.html', office: false },
};

/** @returns {import('webpack').Configuration} */
export default function config(_env, { mode = 'production' } = {}) {
  const development = mode === 'development';
  const office = officeSource(process.env.OFFICE_JS || 'global');
  const present = Object.entries(pages).filter(([, page]) => existsSync(resolve(root, page.template)));

  return {
    mode,
    context: root,
    target: ['web', 'es2020'],
    // No eval in either mode: the policy forbids it.
    devtool: development ? 'cheap-module-source-map' : false,
    entry: {
      watchdog: './src/pane/watchdog.ts',
      ...Object.fromEntries(present.map(([name, page]) => [name, page.entry])),
    },
    output: {
      path: resolve(root, process.env.JIHE_DIST || 'dist'),
      filename: development ? '[name].js' : '[name].[contenthash:8].js',
      chunkFilename: development ? '[name].chunk.js' : '[name].[contenthash:8].js',
      cssFilename: development ? '[name].css' : '[name].[contenthash:8].css',
      cssChunkFilename: development ? '[name].chunk.css' : '[name].[contenthash:8].css',
      assetModuleFilename: 'assets/[name].[contenthash:8][ext]',
      // The add-in may live under any path of any server.
      publicPath: 'auto',
      clean: true,
    },
    experiments: { css: true },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      parser: { css: { url: false } },
      rules: [
        // The sample workbook is part of the workbench page, which asks for nothing over the network.
        { test: /\.xlsx$/, type: 'asset/inline' },
        {
          test: /\.tsx?$/,
          include: resolve(root, 'src'),
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic', development } },
              target: 'es2020',
            },
          },
        },
        // Part of the page, since a page that may connect nowhere cannot ask for it.
        { test: /\.xlsx$/, type: 'asset/inline' },
      ],
    },
    // A page's first load is its own: shared with the workbench, the task pane would carry what only the other needs.
    optimization: { splitChunks: { chunks: 'async' } },
    // What the first load may weigh is kept by size-limit.
    performance: { hints: false },
    cache: {
      type: 'filesystem',
      name: `${mode}-${office.host || 'own'}`,
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    plugins: [
      ...present.map(
        ([name, page]) =>
          new HtmlWebpackPlugin({
            template: page.template,
            filename: `${name}.html`,
            chunks: page.office ? ['watchdog', name] : [name],
            chunksSortMode: 'manual',
            inject: false,
            templateParameters: (_compilation, assets) => ({
              scripts: scriptsInOrder(assets.js, page.office ? office.address : undefined),
              styles: assets.css,
              contentSecurity: contentSecurity({
                scripts: page.office && office.host ? [office.host] : [],
                development,
              }),
            }),
          }),
      ),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.{png,xlsx}', to: 'assets/[name][ext]', noErrorOnMissing: true },
          // Filled by `npm run office-js`; whoever serves the pages may also put the files there by himself.
          ...(office.host ? [] : [{ from: 'office-js', to: 'office-js', noErrorOnMissing: true }]),
        ],
      }),
    ],
    devServer: { port: 'auto', host: 'localhost', static: false, hot: false, client: { overlay: true } },
    stats: 'errors-warnings',
  };
}

/** The watchdog comes first, then office.js, then the page's own: deferred scripts run in this order. */
function scriptsInOrder(own, officeAddress) {
  if (officeAddress === undefined) return own;
  const isWatchdog = (file) => /(^|\/)watchdog\./.test(file);
  return [...own.filter(isWatchdog), officeAddress, ...own.filter((file) => !isWatchdog(file))];
}
