// The limits of style.md §9 and the purity of shared/, as far as a linter can say them.
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const everywhere = {
  'max-lines': ['error', { max: 300 }],
  'max-lines-per-function': ['error', { max: 60 }],
  'max-params': ['error', 3],
  'max-depth': ['error', 3],
  complexity: ['error', 12],
  'no-else-return': ['error', { allowElseIf: false }],
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
  'no-console': 'error',
  eqeqeq: 'error',
};

const typed = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
  // Numbers and booleans in a template are what the reader expects them to be.
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
};

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name; a default only where Strapi or Vite wants one.',
};
const noLocale = {
  selector: 'CallExpression[callee.property.name=/^toLocale/]',
  message: 'The machine decides what toLocale… answers; write the form out.',
};
const boundedPrimitives = {
  selector: 'CallExpression[callee.object.name="z"][callee.property.name=/^(string|number|int|any)$/]',
  message: 'Build schemas from the bounded primitives of shared/vocabulary: what they accept, PostgreSQL can hold.',
};
const noClock = [
  { selector: 'NewExpression[callee.name="Date"]', message: 'shared/ has no clock and no time zone: use calendar/.' },
  {
    selector: 'MemberExpression[object.name="Date"]',
    message: 'shared/ has no clock and no time zone: use calendar/.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'shared/ has no chance: take it as an argument.',
  },
];
const askTheMachine = {
  selector: 'BinaryExpression[operator=/^[!=]==$/] > MemberExpression.left[property.name="role"]',
  message: 'Do not decide by role: ask the permissions or available().',
};
// Strapi, Koa and knex answer `any` at every turn; what their callers do with it is checked by the schemas, not by the linter.
const borderToStrapi = {
  '@typescript-eslint/no-unsafe-argument': 'off',
  '@typescript-eslint/no-unsafe-assignment': 'off',
  '@typescript-eslint/no-unsafe-call': 'off',
  '@typescript-eslint/no-unsafe-member-access': 'off',
  '@typescript-eslint/no-unsafe-return': 'off',
};
const assertions = { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }] };
const nodeGlobals = [
  'process',
  'performance',
  'console',
  'Buffer',
  'URL',
  'fetch',
  'setTimeout',
  'clearTimeout',
  'AbortSignal',
];

const forbid = (...rules) => ({ 'no-restricted-syntax': ['error', ...rules] });

const tests = ['**/*.test.ts', '**/*.test.tsx', 'test/**'];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.data/', '.strapi/', 'public/', 'coverage/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  { rules: everywhere },
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { ...typed, ...forbid(noDefaultExport, noLocale) },
  },
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries([...nodeGlobals, 'module', 'require', '__dirname'].map((name) => [name, 'readonly'])),
    },
    rules: { 'no-undef': 'error', 'no-unused-vars': 'error', ...forbid(noDefaultExport, noLocale) },
  },
  {
    files: ['shared/**/*.ts'],
    ignores: tests,
    rules: forbid(noDefaultExport, noLocale, boundedPrimitives, ...noClock),
  },
  { files: ['shared/vocabulary/**/*.ts'], rules: forbid(noDefaultExport, noLocale, ...noClock) },
  {
    files: ['config/**/*.ts', 'database/**/*.ts', 'cms/**/*.ts'],
    ignores: tests,
    rules: forbid(noDefaultExport, noLocale, boundedPrimitives),
  },
  { files: ['cms/**/*.ts', 'database/migrations/*.ts'], rules: borderToStrapi },
  { files: ['cms/act/**/*.ts', 'cms/uids.ts'], rules: assertions },
  // A migration's down() is asked for by Strapi, though it has nothing to await.
  { files: ['database/migrations/*.ts'], rules: { '@typescript-eslint/require-await': 'off' } },
  // Strapi loads these by their default export.
  {
    files: [
      'config/{admin,api,database,middlewares,plugins,server}.ts',
      'cms/index.ts',
      'cms/middlewares/*.ts',
      'cms/api/*/{routes,controllers,services}/*.ts',
      'cms/extensions/**/*.ts',
    ],
    rules: forbid(noLocale, boundedPrimitives),
  },
  {
    files: ['admin/**/*.{ts,tsx}'],
    extends: [hooks.configs.flat['recommended-latest']],
    // Schemas here read what the server answers and store nothing.
    rules: forbid(noDefaultExport, noLocale, askTheMachine),
  },
  { files: ['**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 80 }] } },
  { files: ['admin/**/*.mts'], rules: forbid(noLocale) },
  // Data and words are as long as they are.
  {
    files: ['admin/i18n/*.ts', 'shared/vocabulary/*.ts', 'shared/errors/catalogue.ts', 'database/demo/names.ts'],
    rules: { 'max-lines': 'off' },
  },
  // Tests lie outside the projects that are built; test/tsconfig.json takes them all in.
  {
    files: ['**/*.test.ts', 'test/**/*.ts'],
    ignores: ['admin/**'],
    languageOptions: { parserOptions: { projectService: false, project: ['test/tsconfig.json'] } },
  },
  {
    files: tests,
    rules: {
      ...borderToStrapi,
      ...forbid(noDefaultExport, noLocale),
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // An answer's body is what the test says it is.
      '@typescript-eslint/no-explicit-any': 'off',
    },
  },
  // jest calls its set-up by the default export.
  { files: ['test/support/global-*.mjs', '*.config.{mjs,cjs}', '.dependency-cruiser.cjs'], rules: forbid(noLocale) },
);
