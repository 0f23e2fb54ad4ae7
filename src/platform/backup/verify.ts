import { createHash } from 'node:crypto';
import {
  type ArchiveEntry,
  BackupError,
  type Manifest,
  manifestPath,
  manifestSchema,
} from './manifest.ts';
import { damaged, type ReadContent, readArchive } from './read-archive.ts';

async function checksum(path: string, content: ReadContent): Promise<ArchiveEntry> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of content) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { path, bytes, sha256: hash.digest('hex') };
}

/** A changed byte may leave an archive readable up to its manifest, and the manifest no JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw damaged;
  }
}

async function parseManifest(content: ReadContent): Promise<Manifest> {
  const chunks: Buffer[] = [];
  for await (const chunk of content) chunks.push(chunk);
  const parsed = manifestSchema.safeParse(jsonOf(Buffer.concat(chunks).toString('utf8')));
  if (!parsed.success)
    throw new BackupError('The backup is of a format that this version does not know.');
  return parsed.data;
}

/**
 * Reads the whole archive and compares every entry with its checksum; writes nothing.
 * @throws BackupError naming the first entry that differs.
 */
export async function verifyArchive(source: string): Promise<Manifest> {
  const found: ArchiveEntry[] = [];
  let manifest: Manifest | undefined;
  await readArchive(source, async (path, content) => {
    if (path === manifestPath) manifest = await parseManifest(content);
    else found.push(await checksum(path, content));
  });
  if (!manifest) throw new BackupError('The file is not a backup of Tomoni: it has no manifest.');
  const expected = new Map(manifest.entries.map((entry) => [entry.path, entry]));
  for (const { path, bytes, sha256 } of found) {
    const entry = expected.get(path);
    if (!entry || entry.bytes !== bytes || entry.sha256 !== sha256) {
      throw new BackupError(`${path} in the backup was changed or damaged. Nothing was restored.`);
    }
    expected.delete(path);
  }
  const [missing] = expected.keys();
  if (missing)
    throw new BackupError(`${missing} is missing from the backup. Nothing was restored.`);
  return manifest;
}
