import { Command } from 'commander';
import { verifyAudit } from '#engines/audit/contract.ts';
import { listTowns } from '#engines/organisation/contract.ts';
import { townCode, withPlatform } from './session.ts';

async function verify(options: { town?: string }): Promise<void> {
  await withPlatform(async ({ database }) => {
    const towns = options.town
      ? [options.town]
      : (await listTowns(database)).map(({ code }) => code);
    for (const town of towns) {
      const { checked, faults } = await verifyAudit(database, town);
      console.log(`${town}: ${checked} entries checked, ${faults.length} faults`);
      for (const fault of faults)
        console.log(`  entry ${fault.seq} ${fault.id ?? ''}: ${fault.fault}`);
      if (faults.length > 0) process.exitCode = 1;
    }
  });
}

export function auditCommand(): Command {
  const audit = new Command('audit').description('The log of who did and who read what');
  audit
    .command('verify')
    .description('Finds any changed, missing or reordered entry and names it')
    .option('--town <code>', 'only this town', townCode)
    .action(verify);
  return audit;
}
