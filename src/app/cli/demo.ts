import { Command } from 'commander';
import { listTowns } from '#engines/organisation/contract.ts';
import { demoPassword, loadDemo } from '../demo.ts';
import { withPlatform } from './session.ts';

async function load(): Promise<void> {
  await withPlatform(async (platform) => {
    if ((await listTowns(platform.database)).length > 0) {
      throw new Error(
        'The demo town is loaded into an empty installation only; this one has towns.',
      );
    }
    await loadDemo(platform, (line) => console.error(`${line} …`));
    console.log(`Demo town loaded. Password of its accounts: ${demoPassword(platform.secret)}`);
  });
}

export function demoCommand(): Command {
  const demo = new Command('demo').description('The demo town');
  demo.command('load').description('Loads the demo town into an empty installation').action(load);
  return demo;
}
