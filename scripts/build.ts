import { promisify } from 'node:util';
import webpack from 'webpack';
import makeConfig from '../webpack.config.js';

export interface BuildOptions {
  /** `dist` where nothing is said. */
  readonly folder?: string;
  /** Source maps beside the scripts, which do not mention them. */
  readonly sourceMap?: boolean;
}

/** Builds the pages. Rejects with what webpack found wrong. */
export async function build({ folder, sourceMap = false }: BuildOptions = {}): Promise<void> {
  const config = makeConfig({}, { mode: 'production' });
  const compiler = webpack({
    ...config,
    output: { ...config.output, ...(folder !== undefined && { path: folder }) },
    // Another kind of build would only drive the usual one out of the cache.
    ...(sourceMap && { devtool: 'hidden-source-map', cache: false }),
  });
  const stats = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  if (stats === undefined || stats.hasErrors()) {
    throw new Error(stats?.toString({ all: false, errors: true, colors: false }) ?? 'no result');
  }
}
