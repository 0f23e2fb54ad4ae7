import { resolve } from 'node:path';
import { Command } from 'commander';
import { backup } from '#platform/backup/backup.ts';
import { askRunningServer, type ControlRequest, sourceOf } from '#platform/backup/control.ts';
import { exportAll } from '#platform/backup/export.ts';
import { restore } from '#platform/backup/restore.ts';
import { createBlobs } from '#platform/files/create-files.ts';
import { readSettings } from '#platform/settings.ts';
import { openDatabase } from '../create-platform.ts';
import { migrationsFolder } from '../paths.ts';
import { keepSigningKey } from '../secret.ts';
import { withPlatform } from './session.ts';

function report(summary: object): void {
  for (const [name, value] of Object.entries(summary)) console.log(`${name}: ${value}`);
}

/** Through the running server when it has the embedded database, else by ourselves. */
async function take(command: ControlRequest['command'], target: string): Promise<void> {
  const request = { command, target: resolve(target) };
  const answer = await askRunningServer(readSettings(), request);
  if (answer) return report(answer);
  await withPlatform(async (platform) => {
    const work = command === 'backup' ? backup : exportAll;
    report(await work(sourceOf(platform), request.target));
  });
}

async function putBack(file: string): Promise<void> {
  const settings = readSettings();
  const database = await openDatabase(settings);
  try {
    const blobs = createBlobs(settings);
    const saveSecret = (secret: string): void => keepSigningKey(settings, secret);
    report(await restore({ database, blobs, migrationsFolder, saveSecret }, resolve(file)));
  } finally {
    await database.close();
  }
}

export function archiveCommands(): Command[] {
  return [
    new Command('backup')
      .description('Writes everything into one archive; the server may go on running')
      .argument('<file>', 'archive to write, such as tomoni.tar.gz')
      .action((file: string) => take('backup', file)),
    new Command('restore')
      .description('Fills an empty database from an archive; refuses one that is not empty')
      .argument('<file>', 'archive that "tomoni backup" wrote')
      .action(putBack),
    new Command('export')
      .description('Writes every table as CSV with its schema and checksums')
      .argument('<dir>', 'folder to write; it must not exist yet')
      .action((dir: string) => take('export', dir)),
  ];
}
