import { promisify } from 'node:util';
import webpack from 'webpack';
import makeConfig from '../webpack.config.js';

/** Builds the pages into dist. Rejects with what webpack found wrong. */
export async function build(): Promise<void> {
  const compiler = webpack(makeConfig({}, { mode: 'production' }));
  const stats = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  if (stats === undefined || stats.hasErrors()) {
    throw new Error(stats?.toString({ all: false, errors: true, colors: false }) ?? 'no result');
  }
}
