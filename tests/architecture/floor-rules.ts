import type { IForbiddenRuleType } from 'dependency-cruiser';

const test = String.raw`\.test\.tsx?$|(^|/|\.)testing\.tsx?$`;

const floors = (...names: string[]): string => `^src/(${names.join('|')})/`;

/** An engine calls only engines that stand above it in the list, so that there is no circle. */
function engineOrder(engines: readonly string[]): IForbiddenRuleType[] {
  return engines.slice(0, -1).map((engine, index) => ({
    name: `engine-order-${engine}`,
    comment: `${engine} stands above these engines in src/app/services.ts, so they call it and not the other way round.`,
    severity: 'error',
    from: { path: `^src/engines/${engine}/`, pathNot: test },
    to: { path: `^src/engines/(${engines.slice(index + 1).join('|')})/` },
  }));
}

const always: readonly IForbiddenRuleType[] = [
  {
    name: 'platform-is-the-ground',
    comment: 'platform is technique: it knows no floor above and no municipal word (japan).',
    severity: 'error',
    from: { path: floors('platform') },
    to: { path: floors('japan', 'ui', 'engines', 'services', 'app') },
  },
  {
    name: 'japan-is-pure',
    comment:
      'japan holds facts and formats: no other floor (but the type of a text), no input or output.',
    severity: 'error',
    from: { path: floors('japan'), pathNot: test },
    to: {
      path: [
        floors('platform', 'ui', 'engines', 'services', 'app'),
        '^(node:)?(fs|net|http|child_process)',
      ],
      pathNot: '^src/platform/i18n/text\\.ts$',
    },
  },
  {
    name: 'ui-draws-from-props',
    comment: 'ui knows no engine and no service; hand it what it shall draw.',
    severity: 'error',
    from: { path: floors('ui') },
    to: { path: floors('engines', 'services', 'app') },
  },
  {
    name: 'ui-reads-nothing',
    comment: 'ui asks no database, no file store and no queue.',
    severity: 'error',
    from: { path: floors('ui'), pathNot: test },
    to: {
      path: '^src/platform/(database|files|jobs|mail)/|^node_modules/(pg|drizzle-orm|pg-boss)/',
    },
  },
  {
    name: 'engines-below-services',
    comment: 'What services share moves down into an engine; an engine never reaches up.',
    severity: 'error',
    from: { path: floors('engines') },
    to: { path: floors('services', 'app') },
  },
  {
    name: 'services-below-app',
    comment: 'app puts the services together; a service does not know it.',
    severity: 'error',
    from: { path: floors('services') },
    to: { path: floors('app') },
  },
  {
    name: 'no-service-knows-another',
    comment:
      'What flows between services flows through an engine: an event, a measure, a case, a thread.',
    severity: 'error',
    from: { path: '^src/services/([^/]+)/' },
    to: { path: '^src/services/([^/]+)/', pathNot: '^src/services/$1/' },
  },
  {
    name: 'services-call-contracts',
    comment: 'A service calls the contract.ts of an engine and nothing else of it.',
    severity: 'error',
    from: { path: floors('services'), pathNot: test },
    to: { path: floors('engines'), pathNot: '^src/engines/([^/]+/contract|manifest)\\.ts$' },
  },
  {
    name: 'engines-call-contracts',
    comment: 'An engine calls the contract.ts of another engine and nothing else of it.',
    severity: 'error',
    from: { path: '^src/engines/([^/]+)/', pathNot: test },
    to: {
      path: floors('engines'),
      pathNot: ['^src/engines/$1/', '^src/engines/([^/]+/contract|manifest)\\.ts$'],
    },
  },
  {
    name: 'manifest-knows-contracts-only',
    comment: 'engines/manifest.ts lists the slots of the engines, by their contracts.',
    severity: 'error',
    from: { path: '^src/engines/manifest\\.ts$' },
    to: { path: '^src/engines/', pathNot: '/contract\\.ts$' },
  },
  {
    name: 'starters-know-app-only',
    comment: 'main, worker and cli start what app has put together.',
    severity: 'error',
    from: { path: '^src/(main|worker|cli)\\.ts$' },
    to: { path: floors('ui', 'japan', 'engines', 'services') },
  },
  {
    name: 'browser-code-is-an-island',
    comment:
      '*.client.ts(x) runs in the browser: pages name it as an island, modules do not import it.',
    severity: 'error',
    from: { path: '^src/', pathNot: [String.raw`\.client\.tsx?$`, test] },
    to: { path: String.raw`\.client\.tsx?$` },
  },
  {
    name: 'browser-code-stays-in-the-browser',
    comment: 'What *.client.ts(x) imports is sent to the reader: no server code, no Node.',
    severity: 'error',
    from: { path: String.raw`\.client\.tsx?$`, pathNot: test },
    to: {
      path: ['^src/', '^node:'],
      pathNot: [
        String.raw`\.client\.tsx?$`,
        '^src/(ui/(islands|components|charts)|japan)/',
        // The editor checks and cleans as the server does: one library, pure.
        '^src/engines/content/(editor/island|html|checks|plain)/',
        '^src/platform/i18n/',
      ],
    },
  },
  {
    name: 'testing-is-for-tests',
    comment: 'testing.ts and tests are not part of the product.',
    severity: 'error',
    from: { path: '^src/', pathNot: test },
    to: { path: [test, '^(tests|bench|bin)/'] },
  },
  {
    name: 'no-tools-in-the-product',
    comment: 'A package that the product needs is a dependency, not a devDependency.',
    severity: 'error',
    from: { path: '^src/', pathNot: test },
    to: { dependencyTypes: ['npm-dev'] },
  },
  {
    name: 'everything-resolves',
    comment: 'An import that cannot be found is an import that no rule can see.',
    severity: 'error',
    from: { path: '^src/' },
    to: { couldNotResolve: true },
  },
];

/**
 * What may import what.
 * @param engines folder names from the ground up, as `enginesInOrder` says
 */
export function floorRules(engines: readonly string[]): IForbiddenRuleType[] {
  return [...always, ...engineOrder(engines)];
}
