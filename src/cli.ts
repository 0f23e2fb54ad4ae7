import { Command } from 'commander';
import { archiveCommands } from './app/cli/archive.ts';
import { auditCommand } from './app/cli/audit.ts';
import { demoCommand } from './app/cli/demo.ts';
import { openDataCommand } from './app/cli/open-data.ts';
import { participatoryBudgetsCommand } from './app/cli/participatory-budgets.ts';
import { planCommand } from './app/cli/plan.ts';
import { searchCommand } from './app/cli/search.ts';
import { explain } from './app/cli/session.ts';
import { staffCommand } from './app/cli/staff.ts';
import { townCommand } from './app/cli/town.ts';
import { workerCommand } from './app/cli/worker.ts';

const tomoni = new Command('tomoni')
  .description('Runs a town: its plan, its people, its records')
  .showHelpAfterError();

for (const command of [
  townCommand(),
  planCommand(),
  demoCommand(),
  staffCommand(),
  ...archiveCommands(),
  auditCommand(),
  searchCommand(),
  openDataCommand(),
  participatoryBudgetsCommand(),
  workerCommand(),
]) {
  tomoni.addCommand(command);
}

try {
  await tomoni.parseAsync();
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
