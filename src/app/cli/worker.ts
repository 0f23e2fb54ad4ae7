import { Command } from 'commander';
import { readSettings } from '#platform/settings.ts';
import { startWorker } from '../start-worker.ts';

export function workerCommand(): Command {
  return new Command('worker')
    .description('Runs the jobs beside web processes that have TOMONI_JOBS=0 (PostgreSQL only)')
    .action(() => startWorker(readSettings()));
}
