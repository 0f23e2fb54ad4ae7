import { createPlatform } from './app/create-platform.ts';
import { readSettings } from './platform/settings.ts';

/**
 * Makes an embedded database of the newest schema in the folder that is named, without a town. The
 * build runs it, so that first starts need not.
 */
const settings = readSettings({ TOMONI_DATA: process.argv[2], LOG_LEVEL: 'error' });
const { queue, database } = await createPlatform(settings, () => undefined);
await queue.stop();
await database.close();
