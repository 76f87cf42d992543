// Who may import whom: docs and reasons stand beside each rule; `npm run lint` enforces them.
const floor = ['vocabulary', 'calendar', 'errors'];

/** The modules of shared/ that each one may import besides itself. */
const sharedModules = {
  vocabulary: [],
  calendar: ['vocabulary'],
  errors: ['vocabulary'],
  policy: floor,
  dossier: floor,
  access: floor,
  assessment: ['policy', 'dossier', ...floor],
  lint: ['policy', 'dossier', 'assessment', ...floor],
  impact: ['policy', 'assessment', ...floor],
  golden: ['policy', 'dossier', 'assessment', 'lint', ...floor],
  casework: ['policy', ...floor],
  rows: ['policy', 'dossier', 'casework', 'golden', ...floor],
  'edition-file': ['policy', 'lint', 'golden', ...floor],
  'json-schema': ['policy', 'dossier', 'assessment', 'golden', 'edition-file', ...floor],
  ballot: floor,
  consistency: ['policy', 'dossier', 'assessment', ...floor],
  advice: ['policy', 'dossier', 'assessment', ...floor],
  proof: ['policy', 'dossier', 'assessment', ...floor],
};

const test = String.raw`\.test\.tsx?$`;

const withinShared = Object.entries(sharedModules).map(([name, allowed]) => ({
  name: `shared-${name}`,
  comment: `shared/${name} may import ${allowed.length > 0 ? allowed.join(', ') : 'no other module of shared/'}.`,
  severity: 'error',
  from: { path: `^shared/${name}/`, pathNot: test },
  to: { path: '^shared/', pathNot: `^shared/(${[name, ...allowed].join('|')})/` },
}));

const frontDoors = Object.keys(sharedModules).map((name) => ({
  name: `front-door-${name}`,
  comment: `shared/${name} is entered by its index.ts alone.`,
  severity: 'error',
  from: { path: '^(shared|config|database|cms|admin)/', pathNot: [`^shared/${name}/`, test] },
  to: { path: `^shared/${name}/`, pathNot: `^shared/${name}/index\\.ts$` },
}));

/** Folder by folder: what of ours each may import. */
const folders = {
  config: ['shared', 'config'],
  database: ['shared', 'config', 'database'],
  cms: ['shared', 'config', 'database', 'cms'],
  admin: ['shared', 'admin'],
};
const betweenFolders = Object.entries(folders).map(([name, allowed]) => ({
  name: `folder-${name}`,
  comment: `${name}/ may import ${allowed.join(', ')}.`,
  severity: 'error',
  from: { path: `^${name}/`, pathNot: test },
  to: { path: '^(shared|config|database|cms|admin|test)/', pathNot: `^(${allowed.join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...withinShared,
    ...frontDoors,
    ...betweenFolders,
    {
      name: 'shared-is-pure',
      comment: 'shared/ decides, and knows nothing but zod.',
      severity: 'error',
      from: { path: '^shared/', pathNot: test },
      to: { pathNot: ['^shared/', '^node_modules/zod/'] },
    },
    {
      name: 'floor-of-shared',
      comment: 'Nothing stands in shared/ outside its modules.',
      severity: 'error',
      from: {},
      to: { path: '^shared/[^/]+\\.ts$' },
    },
    {
      name: 'start-before-install',
      comment:
        'cms/start runs before the install: node built-ins and the embedded PostgreSQL alone; pg once it is installed.',
      severity: 'error',
      from: { path: '^(cms/start|database/embedded)/' },
      to: { dependencyTypesNot: ['core'], pathNot: ['^cms/start/', '^database/embedded/', '^node_modules/pg/'] },
    },
    {
      name: 'questions-change-nothing',
      comment: 'A query never calls an act, a job or perform.',
      severity: 'error',
      from: { path: '^cms/api/[^/]+/queries/' },
      to: { path: ['^cms/api/[^/]+/acts/', '^cms/api/[^/]+/jobs/', '^cms/jobs/', '^cms/act/perform\\.ts$'] },
    },
    {
      name: 'acts-of-another-subject',
      comment: "An act never calls another subject's act: make it an effect or a job.",
      severity: 'error',
      from: { path: '^cms/api/([^/]+)/acts/' },
      to: { path: '^cms/api/[^/]+/acts/', pathNot: '^cms/api/$1/acts/' },
    },
    {
      name: 'tests-are-a-leaf',
      comment: 'Nobody imports a test.',
      severity: 'error',
      from: { pathNot: ['^test/', test] },
      to: { path: ['^test/', test] },
    },
    { name: 'no-cycle', comment: 'No cycle.', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphan',
      comment: 'A file that nothing imports and that is no entry is left over.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          test,
          '\\.d\\.ts$',
          '^test/',
          '^config/',
          '^database/(migrations|embedded)/',
          '^cms/(middlewares|commands|extensions)/',
          '^cms/api/[^/]+/(routes|controllers|services|content-types)/',
          '^admin/.*\\.mts$',
        ],
      },
      to: {},
    },
    {
      name: 'no-drawer',
      comment: 'A file or folder is called after its subject.',
      severity: 'error',
      from: {},
      to: { path: '/(utils|helpers|common|misc|lib)[/.]', pathNot: 'node_modules' },
    },
    {
      name: 'declared-dependencies',
      comment: 'What is imported stands in package.json.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'], pathNot: '^@strapi/types' },
    },
  ],
  required: [
    {
      name: 'acts-go-through-perform',
      comment: 'Every act goes through perform: lock, decide, write, history, trail, jobs.',
      severity: 'error',
      module: { path: '^cms/api/[^/]+/acts/', pathNot: test },
      to: { path: '^cms/act/perform\\.ts$', reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^\\.data/'] },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.cjs', '.js', '.json'],
    },
  },
};
