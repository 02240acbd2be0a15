import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import {
  ATTRIBUTES,
  HEAD,
  MARKUP_AND_CODE,
  OWN_PAGE_FILE,
  PROTOTYPES,
  SETTER_FILE,
  TRACES,
} from './build/forbidden-syntax.mjs';

/** What hangs on the machine, or on an engine that is newer than the floor. */
const machine = [
  {
    selector:
      'Literal[regex.pattern=/\\(\\?<[=!]/], Literal[value=/\\(\\?<[=!]/], TemplateElement[value.raw=/\\(\\?<[=!]/]',
    message: 'Safari before 16.4 cannot read lookbehind; one stops the whole file.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(toLocale.*String|localeCompare)$/][arguments.length=0]',
    message: 'Name the language: the locale of the machine must not show.',
  },
  {
    selector: 'CallExpression[callee.property.name="localeCompare"][arguments.length=1]',
    message: 'Name the language: the locale of the machine must not show.',
  },
  {
    selector:
      ':matches(NewExpression, CallExpression)[callee.object.name="Intl"]' +
      ':matches([arguments.length=0], [arguments.0.type="Identifier"][arguments.0.name="undefined"], [arguments.0.type="ArrayExpression"][arguments.0.elements.length=0])',
    message: 'Name the language: the locale of the machine must not show.',
  },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
    message: 'The library never reads the clock.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'The library never reads the clock.',
  },
];

const forbiddenInOwnPage = [...MARKUP_AND_CODE, ...PROTOTYPES, ...TRACES, ...machine];
const forbidden = [...forbiddenInOwnPage, ...HEAD];

export default defineConfig(
  { ignores: ['test/consumer', 'demo/frameworks', 'dist/', 'docs/site/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-undef': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'test/component/**/*.ts', 'demo/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-eval': 'error',
      // Interfaces named after an inferred type keep messages and docs short.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...forbidden, ...ATTRIBUTES],
    },
  },
  { files: [SETTER_FILE], rules: { 'no-restricted-syntax': ['error', ...forbidden] } },
  { files: [OWN_PAGE_FILE], rules: { 'no-restricted-syntax': ['error', ...forbiddenInOwnPage, ...ATTRIBUTES] } },
  // Pages that show the library have a storage and elements of their own, and no clock to keep from.
  {
    files: ['demo/**/*.ts', 'demo/**/*.mjs'],
    rules: { 'no-restricted-syntax': ['error', ...MARKUP_AND_CODE] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai's assertions are property reads.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        setInterval: 'readonly',
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
      },
    },
  },
  {
    // What Node and worker runtimes both have.
    files: ['demo/server/*.mjs'],
    languageOptions: {
      globals: { crypto: 'readonly', Response: 'readonly', TextEncoder: 'readonly', URLSearchParams: 'readonly' },
    },
  },
);
