import { Command } from 'commander';
import { addTown } from '#engines/organisation/contract.ts';
import { modules } from '../services.ts';
import { townCode, withPlatform } from './session.ts';

interface TownOptions {
  name: string;
  nameEn: string;
  prefecture: string;
  prefectureEn: string;
  host: string[];
  telephone: string;
}

async function add(code: string, options: TownOptions): Promise<void> {
  await withPlatform(async ({ database }) => {
    await addTown(
      database,
      {
        code,
        name: { ja: options.name, en: options.nameEn },
        prefecture: { ja: options.prefecture, en: options.prefectureEn },
        hosts: options.host,
        accent: 'green',
        contact: {
          section: { ja: '代表', en: 'Main office' },
          telephone: options.telephone,
          hours: {
            ja: '平日 8時30分から17時15分まで',
            en: 'Weekdays 8:30 to 17:15',
          },
        },
        demo: false,
      },
      modules.flatMap(({ permissions }) => permissions ?? []),
    );
  });
  console.log(`Added ${options.name} (${code}).`);
}

export function townCommand(): Command {
  const town = new Command('town').description('Towns of this installation');
  town
    .command('add')
    .description('Adds a town with the standard roles')
    .argument('<code>', '全国地方公共団体コード, 6 digits', townCode)
    .requiredOption('--name <name>', 'name in Japanese, such as 須坂市')
    .requiredOption('--name-en <name>', 'name in English')
    .requiredOption('--prefecture <name>', 'prefecture in Japanese')
    .requiredOption('--prefecture-en <name>', 'prefecture in English')
    .requiredOption('--telephone <number>', 'main telephone number')
    .option('--host <names...>', 'host names of the town', [])
    .action(add);
  return town;
}
