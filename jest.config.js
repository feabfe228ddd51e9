const transform = {
  '\\.[cm]?[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
};

// Packages that ship ES modules only; everything else in node_modules is run as it is.
const esmOnly = ['hucre', '@fortune-sheet'];

const shared = {
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  moduleNameMapper: { '\\.css$': '<rootDir>/scripts/jest/emptyStyle.cjs' },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};

const jsdomRooms = ['pane', 'workbench', 'commands'];

/** @type {import('jest').Config} */
export default {
  reporters: ['default', '<rootDir>/scripts/jest/countReporter.mjs'],
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: [
        '/node_modules/',
        '<rootDir>/test/e2e/',
        ...jsdomRooms.map((room) => `<rootDir>/test/${room}/`),
      ],
    },
    {
      ...shared,
      displayName: 'jsdom',
      testEnvironment: 'jsdom',
      // jsdom would pick the browser builds of packages, which are ES modules in several of them.
      testEnvironmentOptions: { customExportConditions: ['node', 'node-addons'] },
      setupFilesAfterEnv: ['<rootDir>/scripts/jest/jsdomSetup.ts'],
      testMatch: [
        ...jsdomRooms.map((room) => `<rootDir>/test/${room}/**/*.test.{ts,tsx}`),
        '<rootDir>/test/**/*.test.tsx',
      ],
    },
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.e2e.test.ts'],
      testPathIgnorePatterns: ['/node_modules/'],
    },
  ],
};
