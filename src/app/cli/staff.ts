import { Command, Option } from 'commander';
import { inviteStaff } from '#engines/accounts/contract.ts';
import { roleNames } from '#platform/module.ts';
import { chosenTown, operator, townCode, withPlatform } from './session.ts';

interface StaffOptions {
  name: string;
  role: string;
  town?: string;
}

async function add(email: string, options: StaffOptions): Promise<void> {
  await withPlatform(async (platform) => {
    const town = await chosenTown(platform, options.town);
    const link = await inviteStaff(platform, town, operator, {
      email,
      name: options.name,
      role: options.role,
    });
    console.log(`Send this link to ${email}; it sets the password and works once:\n${link}`);
  });
}

export function staffCommand(): Command {
  const staff = new Command('staff').description('Members of staff');
  staff
    .command('add')
    .description('Adds a member of staff and prints the link that sets the password')
    .argument('<email>', 'e-mail address, which is also the name to sign in with')
    .requiredOption('--name <name>', 'name, as 姓 名')
    .addOption(new Option('--role <role>', 'role').choices(roleNames).makeOptionMandatory())
    .option('--town <code>', 'town, if there are several', townCode)
    .action(add);
  return staff;
}
