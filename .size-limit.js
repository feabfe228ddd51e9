import { readFileSync } from 'node:fs';

/** The scripts and styles a page asks for before anything is clicked; files of other hosts are not ours to weigh. */
const firstLoad = (page) =>
  [...readFileSync(`dist/${page}.html`, 'utf8').matchAll(/(?:src|href)="?([^">\s]+\.(?:js|css))/g)]
    .map(([, file]) => file)
    .filter((file) => !file.includes('office'))
    .map((file) => `dist/${file}`);

export default [
  { name: '任务窗格首次加载 (task pane, first load)', path: firstLoad('taskpane'), limit: '200 kB', gzip: true },
  {
    name: '工作台首次加载，不含表格 (workbench, before the grid)',
    path: firstLoad('index'),
    limit: '300 kB',
    gzip: true,
  },
];
