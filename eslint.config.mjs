import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { doors } from './tools/lint/doors.mjs';

/** A pattern that fits every import that none of `may` fits. */
const otherThan = (may) => `^(?!${may.join('|')})`;

const doorRules = doors.flatMap(({ room, may, typesOnly = [], sentence }) => ({
  files: [`${room}/**/*.{ts,astro}`],
  ignores: ['**/*.test.ts', '**/fixtures/**', '**/cases/**'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: otherThan(may), message: sentence },
          ...typesOnly.map((regex) => ({ regex: `^${regex}`, allowTypeImports: true, message: sentence })),
        ],
      },
    ],
  },
}));

export default defineConfig(
  {
    ignores: ['dist/', 'dist-*/', 'node_modules/', '**/.astro/', 'test-results/', 'playwright-report/'],
  },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'off',
      'no-console': ['error', { allow: ['error'] }],
      eqeqeq: 'error',
    },
  },
  // Where global types are added to, TypeScript wants a namespace.
  { files: ['src/env.d.ts'], rules: { '@typescript-eslint/no-namespace': 'off' } },
  { files: ['tools/**', '.ci/**', 'bench/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: [
      'src/{advice,record,downloads,handouts,starting}/**',
      'src/timeline/{layout,state}/**',
      'src/charts/layout/**',
    ],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['document', 'window', 'process', 'fetch', 'localStorage'].map((name) => ({
          name,
          message: 'This room is pure: hand the value in.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'This room is pure: the same input gives the same output.' },
        { object: 'Date', property: 'now', message: 'This room knows no clock: hand the date in.' },
      ],
    },
  },
  ...doorRules,
);
