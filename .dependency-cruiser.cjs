/** Imports go index -> bot -> dialogs -> cards -> data, never back, no circles. See ARCHITECTURE.md. */
const upward = (from, to) => ({
  name: `${from}-knows-nobody-above`,
  severity: 'error',
  from: { path: `^${from}/` },
  to: { path: `^(${to.join('|')})` },
});

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    upward('data', ['cards/', 'dialogs/', 'bot/', 'index\\.ts']),
    upward('cards', ['dialogs/', 'bot/', 'index\\.ts']),
    upward('dialogs', ['bot/', 'index\\.ts']),
    upward('bot', ['index\\.ts']),
    {
      name: 'sdk-stays-in-bot-dialogs-cards',
      comment: "The day somebody moves to the SDK's successor, only these folders change.",
      severity: 'error',
      from: { path: '^data/' },
      to: { path: 'node_modules/botbuilder' },
    },
    {
      name: 'policy-does-no-io',
      severity: 'error',
      from: { path: '^data/policy/' },
      to: {
        path: '^(data/store|node:|fs|http|net|child_process)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'policy-uses-no-core-module',
      severity: 'error',
      from: { path: '^data/policy/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'tests-are-imported-by-tests-only',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.data)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
