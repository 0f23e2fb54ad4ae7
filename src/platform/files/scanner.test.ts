import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { eicar, type Manner, runClamd } from './scanner.testing.ts';
import { createScanner } from './scanner.ts';

async function verdictOf(manner: Manner, content: Uint8Array) {
  const clamd = await runClamd(manner);
  // Only who never answers is to be given up soon.
  const limit = manner === 'honest' ? 30_000 : 300;
  try {
    return { verdict: await createScanner(clamd.url, limit)(content), seen: clamd.seen };
  } finally {
    await clamd.close();
  }
}
const bytes = (text: string) => new TextEncoder().encode(text);

describe('the virus scanner', () => {
  it.each([0, 1, 65_535, 65_536, 65_537, 3_000_000])('hands over %i bytes whole', async (size) => {
    const content = randomBytes(size);
    const { verdict, seen } = await verdictOf('honest', content);
    expect(verdict).toBe('clean');
    expect(seen[0]?.equals(content)).toBe(true);
  });

  it('finds the test virus, also far behind', async () => {
    expect((await verdictOf('honest', bytes(eicar))).verdict).toBe('infected');
    const far = Buffer.concat([randomBytes(200_000), bytes(eicar)]);
    expect((await verdictOf('honest', far)).verdict).toBe('infected');
  });

  it.each<Manner>(['silent', 'garbage', 'endless', 'limit', 'hangs-up'])(
    'calls nothing clean when the daemon is %s',
    async (manner) => {
      expect((await verdictOf(manner, bytes('harmless'))).verdict).toBe('unknown');
    },
  );

  it('calls nothing clean when there is no daemon', async () => {
    const { url, close } = await runClamd();
    await close();
    expect(await createScanner(url)(bytes('harmless'))).toBe('unknown');
    expect(await createScanner('unix:/nowhere/clamd.sock')(bytes('harmless'))).toBe('unknown');
  });
});
