import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from '../build';
import { inBytes, inTime, time, type Bench } from './bench';

const gzipped = (file: string): number => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length;

/** Scripts and styles that the page names, office.js and other hosts apart. */
const firstLoad = (page: string): string[] =>
  [...readFileSync(`dist/${page}.html`, 'utf8').matchAll(/(?:src|href)="?([^">\s]+\.(?:js|css))/g)]
    .map(([, file]) => file ?? '')
    .filter((file) => !file.includes('office'));

const pages: Bench = {
  title: '页面大小与构建 Pages and build',
  about: '首次加载是打开页面就要取的脚本与样式（gzip -9），不含 office.js；其余在用到时才取。',
  measure: async () => {
    const [taken = 0] = await time(1, build);
    const code = readdirSync('dist').filter((file) => /\.(js|css)$/.test(file));
    const all = ['taskpane', 'index'].map((page) => {
      const files = firstLoad(page);
      return {
        what: page === 'taskpane' ? '任务窗格首次加载' : '工作台首次加载',
        value: inBytes(files.reduce((sum, file) => sum + gzipped(file), 0)),
        how: files.map((file) => `${file.replace(/\.[0-9a-f]{8}\./, '.')} ${inBytes(gzipped(file))}`).join('，'),
      };
    });
    // The gallery is a page for the makers, not a part of either.
    const initial = new Set(['taskpane', 'index', 'gallery'].flatMap(firstLoad));
    const largest = code.filter((file) => !initial.has(file)).map((file) => ({ file, size: gzipped(file) }));
    largest.sort((a, b) => b.size - a.size);
    return [
      ...all,
      ...largest.slice(0, 3).map(({ file, size }) => ({
        what: `用到时才取：${file.replace(/\.[0-9a-f]{8}\./, '.')}`,
        value: inBytes(size),
      })),
      { what: '生产构建', value: inTime(taken), how: '一次，带上次构建的缓存时更快' },
    ];
  },
};
export default pages;
