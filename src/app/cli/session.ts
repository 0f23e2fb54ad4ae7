import { InvalidArgumentError } from 'commander';
import { listTowns } from '#engines/organisation/contract.ts';
import { isMunicipalityCode } from '#japan/municipality-code.ts';
import type { Actor } from '#platform/actor.ts';
import { FolderInUseError } from '#platform/database/lock.ts';
import { AppError } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { readSettings } from '#platform/settings.ts';
import { createPlatform } from '../create-platform.ts';

/** Who the audit log names for what is done at the command line. */
export const operator: Actor = { kind: 'system', name: 'tomoni command' };

/** Opens the platform for one command and closes it whatever happens. */
export async function withPlatform<T>(work: (platform: Platform) => Promise<T>): Promise<T> {
  const platform = await createPlatform(readSettings(), (line) => console.error(`${line} …`));
  try {
    return await work(platform);
  } finally {
    await platform.queue.stop();
    await platform.database.close();
  }
}

/** The town that a command is for: the option, `TOMONI_TOWN`, or the only one. */
export async function chosenTown(platform: Platform, option: string | undefined): Promise<string> {
  const wanted = option ?? platform.settings.TOMONI_TOWN;
  const towns = await listTowns(platform.database);
  const found = wanted
    ? towns.find(({ code }) => code === wanted)
    : towns.length === 1
      ? towns[0]
      : undefined;
  if (found) return found.code;
  const codes = towns.map(({ code, name }) => `${code} ${name.ja}`).join(', ');
  throw new Error(
    wanted
      ? `There is no town ${wanted} here. Towns: ${codes || 'none'}.`
      : `Say which town with --town: ${codes || 'none yet; add one with "tomoni town add"'}.`,
  );
}

/** For commander: a 6-digit code with a right check digit. */
export function townCode(value: string): string {
  if (!isMunicipalityCode(value)) {
    throw new InvalidArgumentError('A town code has 6 digits, the last a check digit: 202070.');
  }
  return value;
}

/** A line for the person at the keyboard; the stack only for what is a bug. */
export function explain(error: unknown): string {
  if (error instanceof AppError) return `${error.reason.text.ja}\n${error.reason.text.en}`;
  if (error instanceof FolderInUseError) return error.message;
  return error instanceof Error ? error.message : String(error);
}
