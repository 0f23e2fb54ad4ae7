import { join } from 'node:path';

/** The project's folder: two levels up from `src/app` and from `dist/server`, where the bundle lies. */
export const projectFolder = join(import.meta.dirname, '../..');

export const migrationsFolder = join(projectFolder, 'migrations');
export const demoFolder = join(projectFolder, 'demo');
export const clientFolder = join(projectFolder, 'dist/client');

/** A cluster of the embedded database with the newest schema and no town, made by the build. */
export const clusterFolder = join(projectFolder, 'dist/cluster');
