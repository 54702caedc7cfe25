import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** A relative path into another package: packages import each other by name, so that `exports` guards the way in. */
const OTHER_PACKAGE = {
  regex: String.raw`\.\./[a-z]+/(src|dist|test)/`,
  message: 'Import another package by its name.',
};

/** Focused, skipped and pending tests: a suite is green only when all of it ran. */
const UNRUN_TESTS = [
  String.raw`CallExpression[callee.object.name=/^(test|it|describe)$/][callee.property.name=/^(skip|only|todo|failing)$/]`,
  String.raw`CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]`,
].map((selector) => ({ selector, message: 'Every test runs.' }));

/** The domain reads time and chance only through its ports. */
const UNPORTED = [
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'Ask the time from Kello.'],
  ['CallExpression[callee.object.name="Date"][callee.property.name="now"]', 'Ask the time from Kello.'],
  ['CallExpression[callee.name="Date"]', 'Ask the time from Kello.'],
  ['MemberExpression[object.name="Math"][property.name="random"]', 'Ask identifiers from Tunnistegeneraattori.'],
  ['Decorator', 'The domain has no decorators.'],
].map(([selector, message]) => ({ selector, message }));

const SOURCE_RULES = {
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': 'error',
  '@typescript-eslint/prefer-promise-reject-errors': ['error', { allowThrowingUnknown: true }],
  // Our interfaces write functions as methods; what is taken out of them carries no `this`.
  '@typescript-eslint/unbound-method': 'off',
  // A port promises; the adapter that happens to need no waiting keeps the promise all the same.
  '@typescript-eslint/require-await': 'off',
  'no-restricted-imports': ['error', { patterns: [OTHER_PACKAGE] }],
  'no-restricted-syntax': ['error', ...UNRUN_TESTS],
};

export default defineConfig(
  { ignores: ['**/dist/', '**/node_modules/', 'coverage/', 'data/', 'docs/api/html/', 'packages/web/sivut/'] },
  {
    rules: {
      eqeqeq: 'error',
      'no-debugger': 'error',
      'no-empty': 'error',
      'no-var': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
      'prefer-const': 'error',
    },
  },
  {
    files: ['packages/*/{src,test}/**/*.ts', 'docs/examples/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { project: 'packages/tsconfig.test.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: SOURCE_RULES,
  },
  {
    files: ['packages/core/src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: String.raw`^(?!\.{1,2}/)`, message: 'The domain imports nothing.' }] },
      ],
      'no-restricted-syntax': ['error', ...UNPORTED],
    },
  },
  {
    files: ['packages/*/test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A test reads what came back as JSON and asserts on it: the assertion is the check.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  // What runs in a browser is a project of its own.
  {
    files: ['packages/web/selain/**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked, reactHooks.configs.flat.recommended],
    languageOptions: {
      parserOptions: { project: 'packages/web/selain/tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: SOURCE_RULES,
  },
  // Read by their tools before any compilation, so they belong to no project of TypeScript.
  { files: ['jest.config.ts'], languageOptions: { parser: tseslint.parser } },
);
