import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { run } from './command.js';
import { startPostgres } from './postgres.js';
import { root, secondsSince } from './project.js';

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {readonly string[]} [faults] a line for each failed test
 * @property {string} [skipped] why it did not run
 * @property {string} [output] what to show
 *
 * @typedef {object} TestPrograms
 * @property {string} [chromium]
 * @property {string} [postgres]
 * @property {string} [java]
 * @property {string} advice
 *
 * @typedef {object} Stage
 * @property {string} name
 * @property {(programs: TestPrograms) => Promise<Outcome>} run
 * @property {boolean} [named] runs only when it is named, because it takes minutes
 */

/** Nobody watches a machine's run: there, only what fails is printed. */
const whenWatched = process.env.CI === 'true' ? 'keep' : 'show';

/** @param {string} name */
const tool = (name) => join(root, 'node_modules/.bin', name);

/**
 * A stage that passes or fails as a whole.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<Outcome>}
 */
async function check(command, args) {
  const { code, output } = await run(command, args, { output: 'keep' });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output };
}

/**
 * @typedef {{ status: string, fullName: string, failureMessages: string[] }} TestResult
 * @typedef {{ name: string, status: string, message: string, assertionResults: TestResult[] }} FileResult
 */

/**
 * @param {string} file what vitest's JSON reporter wrote
 * @returns {Outcome}
 */
function countTests(file) {
  /** @type {{ testResults: FileResult[], numPassedTests: number }} */
  const { testResults, numPassedTests } = JSON.parse(readFileSync(file, 'utf8'));
  const faults = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const line = (/** @type {string} */ test, /** @type {string} */ reason) =>
      `${relative(root, name)} ${test}: ${reason.split('\n', 1)[0]}`;
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length > 0) {
      return failed.map((test) => line(test.fullName, test.failureMessages.join('\n')));
    }
    // A file that cannot even be loaded has no test that could fail.
    return status === 'failed' ? [line('(the file)', message)] : [];
  });
  return { passed: numPassedTests, failed: faults.length, faults };
}

/**
 * Runs vitest and counts its tests.
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string | undefined> }} [options]
 * @returns {Promise<Outcome>}
 */
async function vitest(args, { env } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'tomoni-report-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  try {
    const result = await run(tool('vitest'), ['run', ...reporters, ...args], {
      env,
      output: whenWatched,
    });
    const counted = countTests(file);
    // Errors outside of any test make vitest fail without a failed test.
    const total = { ...counted, failed: counted.failed || (result.code === 0 ? 0 : 1) };
    return total.failed > 0 ? { ...total, output: result.output } : total;
  } catch (error) {
    return { passed: 0, failed: 1, output: String(error) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * What to do without a program: outside of CI the stage is left out, and says how to have it.
 * @param {TestPrograms} programs
 * @param {string} missing
 * @returns {Outcome}
 */
function without({ advice }, missing) {
  const skipped = `${missing} is missing; install it with: ${advice}`;
  return process.env.CI === 'true'
    ? { passed: 0, failed: 1, output: skipped }
    : { passed: 0, failed: 0, skipped };
}

/**
 * The database tests again, on PostgreSQL: on `TEST_DATABASE_URL`, or on a server of our own.
 * @param {TestPrograms} programs
 */
async function onPostgres(programs) {
  const args = ['.db.test.'];
  const { TEST_DATABASE_URL } = process.env;
  if (TEST_DATABASE_URL) return vitest(args);
  if (!programs.postgres) return without(programs, 'PostgreSQL');
  const server = await startPostgres(programs.postgres);
  try {
    return await vitest(args, { env: { TEST_DATABASE_URL: server.url } });
  } finally {
    await server.stop();
  }
}

/**
 * @param {TestPrograms} programs
 * @param {'e2e' | 'operations'} kind
 */
function inBrowser(programs, kind) {
  const { chromium } = programs;
  if (!chromium) return Promise.resolve(without(programs, 'Chromium'));
  const postgres = programs.postgres ?? '';
  const env = { CHROMIUM: chromium, POSTGRES_BIN: postgres };
  return vitest(['--config', 'vitest.e2e.config.ts', `.${kind}.ts`], { env });
}

/**
 * Every public page before the W3C Nu checker, axe and Lighthouse. The first needs Java: without it
 * the others still look.
 * @param {TestPrograms} programs
 */
async function onPages(programs) {
  const { chromium, java } = programs;
  if (!chromium) return without(programs, 'Chromium');
  const env = { CHROMIUM: chromium, JAVA: java };
  const outcome = await vitest(['--config', 'vitest.e2e.config.ts', '.pages.ts'], { env });
  if (java) return outcome;
  const advice = 'Java is missing, so the markup was not checked; install default-jre-headless.';
  return { ...outcome, output: [outcome.output, advice].filter(Boolean).join('\n') };
}

/**
 * Groups follow each other. The lanes of a group run side by side, and the stages of a lane one after
 * the other: browsers wait now and then, and leave the processors to the tests beside them.
 * @type {readonly Stage[][][]}
 */
export const stages = [
  [
    [
      { name: 'biome', run: () => check(tool('biome'), ['check', '.']) },
      { name: 'types', run: () => check(tool('tsc'), ['--noEmit']) },
    ],
    [{ name: 'build', run: () => check(process.execPath, ['bin/build.js']) }],
  ],
  [
    [
      { name: 'boundaries', run: () => vitest(['--project=architecture']) },
      {
        name: 'unit',
        run: () =>
          vitest(['--project=threads', '--project=process'], {
            env: { TEST_DATABASE_URL: undefined },
          }),
      },
      { name: 'db', run: onPostgres },
    ],
    [{ name: 'e2e', run: (programs) => inBrowser(programs, 'e2e') }],
  ],
  [[{ name: 'operations', named: true, run: (programs) => inBrowser(programs, 'operations') }]],
  [[{ name: 'pages', named: true, run: onPages }]],
];

/**
 * Runs one stage and prints its line; a stage that throws has failed and hides no other.
 * @param {Stage} stage
 * @param {TestPrograms} programs
 * @returns {Promise<Outcome>}
 */
export async function runStage({ name, run: work }, programs) {
  const start = performance.now();
  const outcome = await work(programs).catch(
    /** @returns {Outcome} */
    (/** @type {Error} */ error) => ({ passed: 0, failed: 1, output: String(error.stack) }),
  );
  const { passed, failed, skipped, output } = outcome;
  if (output) console.log(`\n--- ${name} ---\n${output.trimEnd()}\n`);
  const result = skipped ? `skipped: ${skipped}` : `${passed} ok, ${failed} not ok`;
  console.log(`${name.padEnd(12)}${result}  (${secondsSince(start)})`);
  return outcome;
}
