import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createConnection, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { createBlobs } from '../files/create-files.ts';
import type { Platform } from '../platform.ts';
import type { Settings } from '../settings.ts';
import { type BackupSummary, backup } from './backup.ts';
import { type ExportSummary, exportAll } from './export.ts';
import { linesOf } from './lines.ts';
import { BackupError } from './manifest.ts';

/**
 * The embedded database serves one process. While the server has it, `tomoni backup` asks the server
 * through a socket that only the same user can open; one line of JSON each way.
 */
const requestSchema = z.object({
  command: z.enum(['backup', 'export']),
  /** Absolute, as the server may have been started elsewhere. */
  target: z.string().startsWith('/'),
});
export type ControlRequest = z.infer<typeof requestSchema>;

const answerSchema = z.union([
  z.object({ summary: z.looseObject({ path: z.string() }) }),
  z.object({ error: z.string() }),
]);

/** Linux takes 107 bytes for the address of a socket. */
const longestAddress = 107;

function socketPath({ dataFolder }: Settings): string {
  const path = join(dataFolder, 'tomoni.sock');
  if (Buffer.byteLength(path) <= longestAddress) return path;
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16);
  return join(tmpdir(), `tomoni-${name}.sock`);
}

/** What is saved of a running platform. */
export function sourceOf({ database, settings, secret }: Platform) {
  return {
    database,
    blobs: createBlobs(settings),
    secret: settings.TOMONI_SECRET ? undefined : secret,
  };
}

async function obey(platform: Platform, line: string): Promise<BackupSummary | ExportSummary> {
  const { command, target } = requestSchema.parse(JSON.parse(line));
  const source = sourceOf(platform);
  return command === 'backup' ? backup(source, target) : exportAll(source, target);
}

async function firstLine(socket: Socket): Promise<string> {
  // The answer goes out through the same socket, so reading must not close it.
  for await (const line of linesOf(socket.iterator({ destroyOnReturn: false }))) return line;
  throw new BackupError('The running server stopped before it had finished.');
}

async function serve(platform: Platform, socket: Socket): Promise<void> {
  // Whoever asked may be gone by the time of the answer; the work is done all the same.
  socket.on('error', () => undefined);
  try {
    const summary = await obey(platform, await firstLine(socket));
    socket.end(`${JSON.stringify({ summary })}\n`);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    platform.log.error({ message }, 'a command from the command line failed');
    socket.end(`${JSON.stringify({ error: message })}\n`);
  }
}

/** Takes commands of the command line while this process holds the embedded database. */
export async function listenForCommands(platform: Platform): Promise<{ close(): Promise<void> }> {
  if (platform.database.kind !== 'embedded') return { close: async () => undefined };
  const path = socketPath(platform.settings);
  // The folder is locked by this process, so a socket that is there was left by a dead one.
  rmSync(path, { force: true });
  const server = createServer((socket) => void serve(platform, socket));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    // The socket is made within this call, so nobody else can open it at any moment.
    const before = process.umask(0o177);
    server.listen(path, resolve);
    process.umask(before);
  });
  server.unref();
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}

function connect(path: string): Promise<Socket | undefined> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(path);
    socket.once('connect', () => resolve(socket));
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ECONNREFUSED') resolve(undefined);
      else reject(error);
    });
  });
}

/**
 * Has the server that holds the embedded database do the work.
 * @returns undefined when none is running: the caller then opens the database itself.
 * @throws BackupError with the server's own words when it could not.
 */
export async function askRunningServer(
  settings: Settings,
  request: ControlRequest,
): Promise<{ readonly path: string; readonly [figure: string]: unknown } | undefined> {
  if (settings.DATABASE_URL) return undefined;
  const socket = await connect(socketPath(settings));
  if (!socket) return undefined;
  socket.write(`${JSON.stringify(requestSchema.parse(request))}\n`);
  const answer = answerSchema.parse(JSON.parse(await firstLine(socket)));
  if ('error' in answer) throw new BackupError(answer.error);
  return answer.summary;
}
