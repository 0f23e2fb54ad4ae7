import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { TownInfo } from '#platform/http/context.ts';
import { demoFolder } from './paths.ts';

/** The town of `demo/town.yaml`; our own file, so its shape is not checked again. */
export function readDemoTown(): TownInfo {
  const { town } = parse(readFileSync(join(demoFolder, 'town.yaml'), 'utf8')) as {
    town: Omit<TownInfo, 'demo' | 'hosts'>;
  };
  return { ...town, hosts: [], demo: true };
}
