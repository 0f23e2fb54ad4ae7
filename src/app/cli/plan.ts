import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { registerMeasures } from '#engines/measures/contract.ts';
import { importPlan } from '#services/plan/commands.ts';
import { type CheckedPlan, describe } from '#services/plan/plan-file/check.ts';
import { checkPlanFile } from '#services/plan/plan-file/files.ts';
import { planWorkbook } from '#services/plan/plan-file/workbook-writer.ts';
import { modules } from '../services.ts';
import { chosenTown, operator, townCode, withPlatform } from './session.ts';

/** The plan of a file; undefined after its problems were printed, each with place and value. */
async function readPlan(file: string): Promise<CheckedPlan | undefined> {
  // An indicator must count in the unit of its measure, and a check opens no platform that knows them.
  registerMeasures(modules.flatMap(({ measures }) => measures ?? []));
  const checked = await checkPlanFile(file);
  if (checked.ok) return checked.plan;
  for (const problem of checked.problems) {
    const { ja, en } = describe(problem);
    console.error(`${ja}\n  ${en}`);
  }
  console.error(`${file}: ${checked.problems.length} problems; nothing was stored.`);
  process.exitCode = 1;
  return undefined;
}

async function check(file: string): Promise<void> {
  if (await readPlan(file)) console.log(`${file}: the plan can be imported.`);
}

async function importFile(file: string, options: { town?: string }): Promise<void> {
  const plan = await readPlan(file);
  if (!plan) return;
  await withPlatform(async (platform) => {
    const town = await chosenTown(platform, options.town);
    const { revision, changed } = await platform.database.inTown(town, (unit) =>
      importPlan(unit, operator, plan),
    );
    console.log(changed ? `Imported as revision ${revision}.` : 'The plan in force says the same.');
  });
}

async function template(file: string): Promise<void> {
  await writeFile(file, await planWorkbook(), { flag: 'wx' });
  console.log(`Wrote ${file}. Fill it in, then "tomoni plan check ${file}".`);
}

export function planCommand(): Command {
  const plan = new Command('plan').description("The town's plan");
  plan
    .command('check')
    .description('Says what is wrong in a plan file, with line, column and value; stores nothing')
    .argument('<file>', 'YAML or xlsx')
    .action(check);
  plan
    .command('import')
    .description('Imports a plan, or a revised one; the old figures stay')
    .argument('<file>', 'YAML or xlsx')
    .option('--town <code>', 'town, if there are several', townCode)
    .action(importFile);
  plan
    .command('template')
    .description('Writes an empty workbook to fill in')
    .argument('<file>', 'xlsx to write; it must not exist yet')
    .action(template);
  return plan;
}
