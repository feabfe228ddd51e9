import { commandOf } from './arguments';

/**
 * The command line. What a command needs is loaded when it runs, so that `--help` and a mistyped option answer at once.
 */
async function main(words: readonly string[]): Promise<number> {
  const streams = {
    out: (text: string) => void process.stdout.write(text),
    error: (text: string) => void process.stderr.write(text),
  };
  const command = commandOf(words);
  switch (command.name) {
    case 'help': {
      const { HELP } = await import('./help');
      streams.out(HELP);
      return 0;
    }
    case 'mistake':
      streams.error(`${command.sentence}用法见 npm run jihe -- --help。\n`);
      return 2;
    case 'check': {
      const { check } = await import('./check');
      return check(command.check, streams);
    }
    case 'report':
    case 'selfeval': {
      const { report, selfEvaluation } = await import('./sheetCommands');
      return (command.name === 'report' ? report : selfEvaluation)(command.sheet, streams);
    }
    case 'summary': {
      const { summary } = await import('./summary');
      return summary(command.summary, streams);
    }
    case 'values': {
      const [{ values }, { createInterface }] = await Promise.all([import('./values'), import('node:readline')]);
      await values(createInterface({ input: process.stdin, crlfDelay: Infinity }), (line) => streams.out(`${line}\n`));
      return 0;
    }
  }
}

// A reader such as `head` may close the pipe before all is printed.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

// The status is set, not forced: what is still to be printed is printed.
main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`出了意外，没有做完：${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
