import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Command } from 'commander';
import {
  findUploaded,
  importTable,
  publishVersion,
  recognise,
  streamedRecords,
} from '#engines/datasets/contract.ts';
import type { Actor } from '#platform/actor.ts';
import { chosenTown, townCode, withPlatform } from './session.ts';

const actor: Actor = { kind: 'system', name: 'tomoni open-data' };
const headBytes = 200_000;

/** The first bytes of a file, up to the end of a line. */
function readHead(file: string): Buffer {
  const handle = openSync(file, 'r');
  const buffer = Buffer.alloc(headBytes);
  const read = readSync(handle, buffer, 0, headBytes, 0);
  closeSync(handle);
  const head = buffer.subarray(0, read);
  return read < headBytes ? head : head.subarray(0, head.lastIndexOf(10) + 1);
}

interface Options {
  readonly town?: string;
  readonly publish?: boolean;
}

/** Takes a CSV or TSV of any size, without holding it in memory. */
async function importFile(slug: string, file: string, options: Options): Promise<void> {
  await withPlatform(async (platform) => {
    const { database } = platform;
    const town = await chosenTown(platform, options.town);
    const set = await database.inTown(town, (unit) => findUploaded(unit, slug));
    if (!set) throw new Error(`there is no data set ${slug}; make it at /staff/open-data`);
    const found = await recognise(readHead(file), file, { standard: set.standard ?? '' });
    if (!found.encoding || !found.delimiter) throw new Error('only CSV and TSV are taken here');
    const { encoding, delimiter, header, columns, origin } = found;
    const start = performance.now();
    const done = await importTable(
      database,
      { town, actor },
      { datasetId: set.id, origin, bytes: statSync(file).size, note: basename(file) },
      {
        ...{ header, columns, encoding, ...(set.standard && { standard: set.standard }) },
        pages: streamedRecords(createReadStream(file), { encoding, delimiter }),
      },
    );
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${done.rows} rows in ${seconds} s, ${done.faults} faults, score ${done.score}`);
    if (options.publish) {
      await database.inTown(town, (unit) => publishVersion(unit, actor, done.versionId));
      console.log('published');
    }
  });
}

export function openDataCommand(): Command {
  const openData = new Command('open-data').description('Data that everybody may have');
  openData
    .command('import <slug> <file>')
    .description('Brings a CSV or TSV of any size in as a new version of a data set')
    .option('--town <code>', 'town, if there are several', townCode)
    .option('--publish', 'publishes it when no value is wrong')
    .action(importFile);
  return openData;
}
