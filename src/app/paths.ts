import { join } from 'node:path';

/** The project's folder: two levels up from `src/app` and from `dist/server`, where the bundle lies. */
export const projectFolder = join(import.meta.dirname, '../..');

export const migrationsFolder = join(projectFolder, 'migrations');
export const demoFolder = join(projectFolder, 'demo');
export const clientFolder = join(projectFolder, 'dist/client');

/** An empty cluster of the embedded database, made by the build. */
export const clusterFolder = join(projectFolder, 'dist/cluster');
