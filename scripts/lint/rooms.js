/**
 * Who may import whom (docs/design.md, "Rooms"): imports go downwards only. Inside the core the rooms stand in a line,
 * each seeing the ones before it; outside, each room names what it may see.
 */
export const coreLine = ['sheet', 'text', 'forms', 'policies', 'scoring', 'rules', 'plan'];

const message = 'Imports go downwards only: see "Rooms" in docs/design.md.';

const coreZones = coreLine.flatMap((room, at) => {
  const above = coreLine.slice(at + 1).map((other) => ({
    target: `./src/core/${room}`,
    from: `./src/core/${other}`,
    // A finding carries the changes that would mend it, so rules see the shape of a change, and nothing else of the plan.
    except: room === 'rules' && other === 'plan' ? ['./changes.ts'] : [],
    message,
  }));
  // The files at the top of the core put the rooms together; only the shape of the memory is known further down.
  const pipeline = ['./src/core/!(memory).ts', './src/core/messages/**/*', './src/core/summary/**/*'].map((from) => ({
    target: `./src/core/${room}`,
    from,
    message,
  }));
  return [...above, ...pipeline];
});

/** Room → the rooms of src it may see, itself included. */
const outside = {
  core: ['core'],
  ooxml: ['core', 'ooxml'],
  hosts: ['core', 'ooxml', 'hosts'],
  pane: ['core', 'hosts', 'pane', 'commands'],
  commands: ['core', 'hosts', 'pane', 'commands'],
  workbench: ['core', 'ooxml', 'hosts', 'pane', 'workbench'],
  cli: ['core', 'ooxml', 'hosts', 'cli'],
};

const outsideZones = Object.entries(outside).flatMap(([room, seen]) =>
  Object.keys(outside)
    .filter((other) => !seen.includes(other))
    .map((other) => ({ target: `./src/${room}`, from: `./src/${other}`, message })),
);

/** The adapters do not know each other; the workbench keeps its files with the means of the xlsx host. */
const adapterZones = [
  { target: './src/hosts/excel', from: ['./src/hosts/xlsx', './src/hosts/workbench', './src/ooxml'], message },
  { target: './src/hosts/xlsx', from: ['./src/hosts/excel', './src/hosts/workbench'], message },
  { target: './src/hosts/workbench', from: './src/hosts/excel', message },
];

/** The pane knows the port, not the adapters: only its entry puts the two together. */
const portZones = ['excel', 'xlsx', 'workbench'].map((adapter) => ({
  target: './src/pane/**/!(main.tsx)',
  from: `./src/hosts/${adapter}/**/*`,
  message: 'The pane speaks to src/hosts/host.ts; only src/pane/main.tsx may name an adapter.',
}));

const testZones = [{ target: './src', from: ['./test', './scripts'], message: 'src stands without its tests.' }];

export const roomZones = [...coreZones, ...outsideZones, ...adapterZones, ...portZones, ...testZones];

const specifierPatterns = [
  { regex: '^\\..*\\.(ts|tsx|js|mjs)$', message: 'Imports are written without the file extension.' },
];

const onlyIn = (files, ignores, patterns) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns: [...specifierPatterns, ...patterns] }] },
});

const anyPackage = '^(?!\\.)';

/** Which npm packages a room may import. The last entry that matches a file wins. */
export const packageLimits = [
  onlyIn(
    ['src/**/*.{ts,tsx}'],
    [],
    [{ regex: '^@microsoft/office-js', message: 'office.js is loaded by the page, never bundled.' }],
  ),
  onlyIn(
    ['src/core/**/*.ts'],
    ['src/core/text/decimal.ts'],
    [
      {
        regex: `${anyPackage}(?!zod(/mini)?$)`,
        message: 'The core imports zod only; decimals come from core/text/decimal.ts.',
      },
    ],
  ),
  onlyIn(
    ['src/core/text/decimal.ts'],
    [],
    [{ regex: `${anyPackage}(?!big\\.js$)`, message: 'Only big.js is imported here.' }],
  ),
  onlyIn(
    ['src/pane/**/*.{ts,tsx}', 'src/commands/**/*.ts'],
    [],
    [
      {
        regex: '^(@microsoft/office-js|@fortune-sheet|hucre|fflate)',
        message: 'The task pane carries no grid and reads no files.',
      },
    ],
  ),
  onlyIn(
    ['src/ooxml/**/*.ts', 'src/hosts/**/*.ts'],
    ['src/hosts/workbench/**'],
    [
      {
        regex: '^(react|@fluentui|@fortune-sheet)',
        message: 'Adapters and the package layer know no user interface.',
      },
    ],
  ),
];
