import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';

/**
 * Lints texts as if they stood in existing files: reads `[{ "file", "text" }]` from standard input and prints, for
 * each, the rule names reported (`"fatal"` for what cannot be parsed, `"directive"` for a comment without a rule).
 */
const asked = JSON.parse(readFileSync(0, 'utf8'));
const eslint = new ESLint();
const answers = [];
for (const { file, text } of asked) {
  const [result] = await eslint.lintText(text, { filePath: file });
  answers.push(result.messages.map(({ ruleId, fatal }) => ruleId ?? (fatal ? 'fatal' : 'directive')));
}
process.stdout.write(JSON.stringify(answers));
