import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { type AuditFault, verifyAudit, verifyExport } from '#engines/audit/contract.ts';
import { listTowns } from '#engines/organisation/contract.ts';
import { townCode, withPlatform } from './session.ts';

function report(
  town: string,
  { checked, faults }: { checked: number; faults: readonly AuditFault[] },
): void {
  console.log(`${town}: ${checked} entries checked, ${faults.length} faults`);
  for (const { seq, id, fault } of faults) console.log(`  entry ${seq} ${id ?? ''}: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

/** An exported log, without a database: what `tomoni export` wrote as audit_entries.csv. */
async function verifyFile(file: string): Promise<void> {
  const lines = createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  for (const [town, result] of await verifyExport(lines)) report(town, result);
}

async function verify(options: { town?: string; file?: string }): Promise<void> {
  if (options.file) return verifyFile(options.file);
  await withPlatform(async ({ database }) => {
    const towns = options.town
      ? [options.town]
      : (await listTowns(database)).map(({ code }) => code);
    for (const town of towns) {
      report(town, await verifyAudit(database, town));
    }
  });
}

export function auditCommand(): Command {
  const audit = new Command('audit').description('The log of who did and who read what');
  audit
    .command('verify')
    .description('Finds any changed, missing or reordered entry and names it')
    .option('--town <code>', 'only this town', townCode)
    .option('--file <file>', 'an exported log (audit_entries.csv), without the database')
    .action(verify);
  return audit;
}
