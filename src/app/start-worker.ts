import type { Settings } from '#platform/settings.ts';
import { createPlatform } from './create-platform.ts';

/** Takes jobs until SIGINT or SIGTERM. */
export async function startWorker(settings: Settings): Promise<void> {
  if (!settings.DATABASE_URL) {
    throw new Error(
      'The embedded database serves one process, which runs the jobs itself. Set DATABASE_URL for workers.',
    );
  }
  const platform = await createPlatform(settings, (line) => console.error(`${line} …`));
  await platform.queue.work(platform);
  console.log('Working. Ctrl-C stops after the jobs at hand.');
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await platform.queue.stop();
  await platform.database.close();
}
