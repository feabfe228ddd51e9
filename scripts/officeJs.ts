import { fillOwnOffice } from './excel/ownOffice';

/**
 * `npm run office-js [-- FOLDER]`: fills the folder office-js with Microsoft's files for a server of one's own. A build
 * with OFFICE_JS=own takes them along.
 */
const [folder = 'office-js'] = process.argv.slice(2);

try {
  const { files, bytes } = fillOwnOffice(folder);
  process.stdout.write(
    `已把 ${String(files.length)} 个文件（${(bytes / 1e6).toFixed(1)} MB）放进 ${folder}，校验值在 ${folder}/sha256.txt。\n` +
      '这些文件是微软的，只可随自己的加载项使用，不要另行发布；微软不支持自行提供 office.js。\n' +
      `Put ${String(files.length)} files of Microsoft's into ${folder}; use them with the add-in only. Not supported by Microsoft.\n`,
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
