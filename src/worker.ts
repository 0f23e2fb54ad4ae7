import { startWorker } from './app/start-worker.ts';
import { readSettings } from './platform/settings.ts';

await startWorker(readSettings());
process.exit(0);
