import { writeFileSync } from 'node:fs';
import { rulesPage } from './rules/page';

/** Writes docs/rules.md from the rules themselves. */
writeFileSync('docs/rules.md', rulesPage());
process.stdout.write('已写 docs/rules.md\n');
