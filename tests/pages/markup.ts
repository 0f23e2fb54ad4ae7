import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { PublicPage } from './crawl.ts';

const jar = join(dirname(createRequire(import.meta.url).resolve('vnu-jar')), 'build/dist/vnu.jar');

interface Message {
  readonly type: string;
  readonly message: string;
  readonly url: string;
  readonly extract?: string;
}

/**
 * The one message that is no finding: HTML itself lets a void element end with a slash (13.1.2.1), and
 * what draws our pages writes one.
 */
const noFinding = 'Trailing slash on void elements has no effect';

/** What the checker says of a folder; it ends with 1 when it says anything. */
async function ask(java: string, folder: string): Promise<readonly Message[]> {
  const args = ['-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', folder];
  const { stdout } = await promisify(execFile)(java, args, { maxBuffer: 1 << 29 });
  return (JSON.parse(stdout) as { messages: Message[] }).messages;
}

/** Findings of the W3C Nu checker, each with the pages on which it stands. @param java path of `java` */
export async function findMarkupFaults(
  java: string,
  pages: readonly PublicPage[],
): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tomoni-pages-'));
  try {
    for (const [index, { html }] of pages.entries()) {
      writeFileSync(join(folder, `${index}.html`), html);
    }
    const places = new Map<string, Set<string>>();
    for (const { message, url, extract = '', type } of await ask(java, folder)) {
      if (message.startsWith(noFinding)) continue;
      const page = pages[Number.parseInt(basename(url), 10)];
      const fault = `${type}: ${message} ${extract.replaceAll(/\s+/g, ' ')}`;
      const where = places.get(fault) ?? new Set();
      places.set(fault, where.add(`${page?.path} (${page?.reading})`));
    }
    return [...places].map(
      ([fault, where]) => `${fault}\n  on ${[...where].slice(0, 5).join(', ')}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
