import { installPackages } from './parts/packages.js';
import { requireNode, secondsSince } from './parts/project.js';
import { runStage, stages } from './parts/stages.js';
import { findTestPrograms } from './parts/system.js';

/**
 * `npm test` runs everything but what must be named (`operations`, `pages`); `npm test -- unit db` only these.
 * @param {readonly string[]} names
 */
function chosenStages(names) {
  const known = stages.flat(2).map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    console.error(`No stage is called ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
    process.exit(2);
  }
  const chosen = (/** @type {import('./parts/stages.js').Stage} */ { name, named }) =>
    names.length === 0 ? !named : names.includes(name);
  return stages.map((group) => group.map((lane) => lane.filter(chosen)));
}

const start = performance.now();
requireNode();
const chosen = chosenStages(process.argv.slice(2));
await installPackages({ development: true });
const outside = ['db', 'e2e', 'operations', 'pages'];
const needsPrograms = chosen.flat(2).some(({ name }) => outside.includes(name));
const programs = needsPrograms ? await findTestPrograms() : { advice: '' };

/** @type {import('./parts/stages.js').Outcome[]} */
const outcomes = [];
const runLane = async (/** @type {readonly import('./parts/stages.js').Stage[]} */ lane) => {
  for (const stage of lane) outcomes.push(await runStage(stage, programs));
};
for (const group of chosen) await Promise.all(group.map(runLane));
const total = (/** @type {'passed' | 'failed'} */ key) =>
  outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
const failed = total('failed');
for (const fault of outcomes.flatMap(({ faults }) => faults ?? [])) console.log(`not ok: ${fault}`);
console.log(`\nall stages ended after ${secondsSince(start)}`);
console.log(`${total('passed')} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
