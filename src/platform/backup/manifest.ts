import { z } from 'zod';

const column = z.object({ name: z.string(), type: z.string() });

const table = z.object({
  /** As SQL names it: `public.plan_plans`. */
  schema: z.string(),
  name: z.string(),
  columns: z.array(column).min(1),
  rows: z.number().int(),
});

/** The last entry of a backup: what is in it and the checksum of every other entry. */
export const manifestSchema = z.object({
  format: z.literal(1),
  createdAt: z.string(),
  /** Migrations of the database that was saved, oldest first. */
  migrations: z.array(z.object({ hash: z.string(), when: z.number() })),
  tables: z.array(table),
  sequences: z.array(z.object({ name: z.string(), value: z.string(), called: z.boolean() })),
  /** Queues of the jobs that were waiting or dead. */
  queues: z.array(z.string()),
  /** Contents that rows name but the store did not have: already lost before the backup. */
  lostFiles: z.array(z.string()),
  entries: z.array(z.object({ path: z.string(), bytes: z.number().int(), sha256: z.string() })),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type TableDump = Manifest['tables'][number];
export type ArchiveEntry = Manifest['entries'][number];

export const manifestPath = 'manifest.json';
export const secretPath = 'secret';
export const tablePath = ({ schema, name }: { schema: string; name: string }): string =>
  `tables/${schema}.${name}.ndjson`;
export const filePath = (sha256: string): string => `files/${sha256}`;

/** Why an archive cannot be used; the message is for the person at the keyboard. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}
