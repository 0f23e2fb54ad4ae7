import cluster from 'node:cluster';
import { isFollower, ProcessesError, processCount, startProcesses } from './app/processes.ts';
import { startServer } from './app/start-server.ts';
import { FolderInUseError } from './platform/database/lock.ts';
import { readSettings } from './platform/settings.ts';

const say = (line: string): void => {
  if (!isFollower()) console.log(line);
};

function start(): Promise<{ stop(): Promise<void> }> {
  const settings = readSettings();
  const count = cluster.isPrimary ? processCount(settings) : 1;
  return count > 1 ? startProcesses(count) : startServer(settings, { announce: say });
}

/** Ctrl-C reaches every process of a terminal, and the first one tells the others too: stop once. */
function stopOnSignals(server: { stop(): Promise<void> }): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    if (cluster.isPrimary) say('Stopping');
    server.stop().then(
      () => process.exit(0),
      (error) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
}

try {
  stopOnSignals(await start());
} catch (error) {
  const known = error instanceof FolderInUseError || error instanceof ProcessesError;
  console.error(known ? error.message : error);
  process.exit(1);
}
