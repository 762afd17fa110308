import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { BROWSER_ROOMS, ROOMS } from './eslint.rooms.mjs';

const rooms = Object.keys(ROOMS);
const filesOf = (room) => `${ROOMS[room].folder}/**/*.{ts,tsx}`;
const testFiles = ['**/*.test.{ts,tsx}', 'src/testing/**/*.{ts,tsx}'];

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      '.next',
      '.cache',
      '.data',
      'out',
      'drafts',
      'public',
      'next-env.d.ts',
      'src/db/generated',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommendedTypeChecked, reactHooks.configs.flat.recommended],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
    },
  },
  {
    files: rooms.map(filesOf),
    plugins: { boundaries },
    settings: {
      'boundaries/elements': rooms.map((room) => ({
        type: room,
        pattern: ROOMS[room].folder,
      })),
      'boundaries/include': ['src/**/*', 'remotion/**/*'],
      'import/resolver': { typescript: { project: './tsconfig.json' } },
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            ...rooms.map((room) => ({
              from: { element: { type: room } },
              allow: { to: { element: { types: { anyOf: [room, ...ROOMS[room].mayImport] } } } },
            })),
            // The types of the API are what pages and server agree on; no code of the server comes with them.
            {
              from: { element: { type: 'components' } },
              allow: { to: { element: { type: 'server' } }, dependency: { kind: 'type' } },
            },
            // Libraries and Node's own modules are each room's choice; the browser rooms' rule is below.
            {
              from: { element: { types: { anyOf: rooms } } },
              allow: { to: { module: { origin: ['external', 'core'] } } },
            },
          ],
        },
      ],
    },
  },
  {
    // Tests may use the builders, and src/testing may use everything.
    files: testFiles,
    rules: { 'boundaries/dependencies': 'off' },
  },
  {
    files: BROWSER_ROOMS.map(filesOf),
    ignores: [...testFiles, 'src/catalog/ingest/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', 'fs', 'path', 'node-av*', '@prisma/*', 'sharp'],
              message: 'This room runs in a browser.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
);
