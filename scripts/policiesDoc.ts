import { writeFileSync } from 'node:fs';
import { policiesPage } from './policies/page';

/** Writes docs/policies.md from the policies themselves. */
writeFileSync('docs/policies.md', policiesPage());
process.stdout.write('已写 docs/policies.md\n');
