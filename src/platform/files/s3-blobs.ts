import { AwsClient } from 'aws4fetch';
import { type Blobs, blobPath } from './blobs.ts';
import { contentLost, storeAway, storeFull } from './text.ts';

const patience = 30_000;

/**
 * Contents behind the S3 protocol.
 * @param address `https://KEY:SECRET@HOST:PORT/BUCKET`, with `?region=` where the service wants one.
 */
export function s3Blobs(address: string): Blobs {
  const url = new URL(address);
  const client = new AwsClient({
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
    region: url.searchParams.get('region') ?? 'us-east-1',
    service: 's3',
    retries: 2,
  });
  const base = `${url.origin}${url.pathname.replace(/\/$/, '')}`;
  const ask = async (method: string, sha256: string, body?: Uint8Array): Promise<Response> => {
    const signal = AbortSignal.timeout(patience);
    const target = `${base}/${blobPath(sha256)}`;
    const request: RequestInit = { method, body: body as BodyInit | undefined, signal };
    return client.fetch(target, request).catch(() => {
      throw storeAway;
    });
  };
  return {
    write: async (sha256, content) => {
      if ((await ask('HEAD', sha256)).ok) return;
      const answer = await ask('PUT', sha256, content);
      // 507 Insufficient Storage (RFC 4918) and 413 are what full or limited stores answer.
      if (answer.status === 507 || answer.status === 413) throw storeFull;
      if (!answer.ok) throw storeAway;
    },
    read: async (sha256) => {
      const answer = await ask('GET', sha256);
      if (answer.status === 404) throw contentLost;
      if (!answer.ok) throw storeAway;
      return Buffer.from(await answer.arrayBuffer());
    },
    remove: async (sha256) => {
      const answer = await ask('DELETE', sha256);
      if (!answer.ok && answer.status !== 404) throw storeAway;
    },
  };
}
