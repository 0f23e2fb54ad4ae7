import { Command } from 'commander';
import { rebuildIndex } from '#engines/search/contract.ts';
import { chosenTown, townCode, withPlatform } from './session.ts';

async function rebuild(options: { town?: string }): Promise<void> {
  await withPlatform(async (platform) => {
    const town = await chosenTown(platform, options.town);
    const total = await rebuildIndex(platform.database, town, (entries, source) =>
      console.error(`${entries} entries (${source}) …`),
    );
    console.log(`${total} entries can be found.`);
  });
}

export function searchCommand(): Command {
  const search = new Command('search').description('The index of everything public');
  search
    .command('rebuild')
    .description('Makes the index anew from what all services have; searching goes on meanwhile')
    .option('--town <code>', 'town, if there are several', townCode)
    .action(rebuild);
  return search;
}
