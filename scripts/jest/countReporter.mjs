import { writeFileSync } from 'node:fs';

/**
 * Ends a test run with the plain line `N passed, N failed, N skipped` and names what was skipped. With `JIHE_COUNTS`
 * set, the counts go to that file instead, for a caller that adds up several runs.
 */
export default class CountReporter {
  onRunComplete(_contexts, results) {
    const counts = countsOf(results);
    const skipped = results.testResults.flatMap((suite) =>
      suite.testResults
        .filter((test) => test.status === 'pending' || test.status === 'todo')
        .map((test) => test.fullName),
    );
    if (skipped.length > 0) {
      const shown = skipped.slice(0, 30).map((name) => `  ○ ${name}`);
      if (skipped.length > shown.length) shown.push(`  … and ${String(skipped.length - shown.length)} more`);
      process.stdout.write(`\nskipped:\n${shown.join('\n')}\n`);
    }
    const file = process.env.JIHE_COUNTS;
    if (file) writeFileSync(file, JSON.stringify(counts));
    else process.stdout.write(`\n${countLine(counts)}\n`);
  }
}

/** A suite that could not be loaded, or an interrupted run, counts as one failed test each: it must never look clean. */
export function countsOf(results) {
  const crashed = results.numRuntimeErrorTestSuites + (results.wasInterrupted ? 1 : 0);
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + crashed,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

export const countLine = ({ passed, failed, skipped }) =>
  `${String(passed)} passed, ${String(failed)} failed, ${String(skipped)} skipped`;
