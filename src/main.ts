import { startServer } from './app/start-server.ts';
import { FolderInUseError } from './platform/database/lock.ts';
import { readSettings } from './platform/settings.ts';

const say = (line: string): void => console.log(line);

try {
  const server = await startServer(readSettings(), { announce: say });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      say('Stopping');
      server.stop().then(
        () => process.exit(0),
        (error) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  }
} catch (error) {
  console.error(error instanceof FolderInUseError ? error.message : error);
  process.exit(1);
}
