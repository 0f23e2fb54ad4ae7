import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { HttpEnv } from '../http/context.ts';
import { contentDisposition, sendFile } from './download.ts';

const file = {
  id: 'x',
  name: '議事録 (案).pdf',
  bytes: 3,
  sha256: 'ab',
  mediaType: 'application/pdf',
};

async function answer(mediaType: string, inline: boolean): Promise<Response> {
  const app = new Hono<HttpEnv>().get('/', (c) =>
    sendFile(c, { ...file, mediaType }, Buffer.from('abc'), { inline }),
  );
  return app.request('/');
}

describe('a download', () => {
  it.each([
    ['image/png', 'inline', 'image/png'],
    ['image/jpeg', 'inline', 'image/jpeg'],
    ['image/svg+xml', 'attachment', 'image/svg+xml'],
    ['application/pdf', 'attachment', 'application/pdf'],
    ['text/html', 'attachment', 'application/octet-stream'],
    ['text/csv', 'attachment', 'application/octet-stream'],
  ])('of %s is %s', async (type, kind, contentType) => {
    const { headers } = await answer(type, true);
    expect(headers.get('content-disposition')?.split(';')[0]).toBe(kind);
    expect(headers.get('content-type')).toBe(contentType);
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('is an attachment unless the page asks otherwise', async () => {
    const response = await answer('image/png', false);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(await response.text()).toBe('abc');
  });

  it('has its name for old and new programs', () => {
    expect(contentDisposition('attachment', file.name)).toBe(
      'attachment; filename="___ (_).pdf"; filename*=UTF-8\'\'%E8%AD%B0%E4%BA%8B%E9%8C%B2%20%28%E6%A1%88%29.pdf',
    );
    expect(contentDisposition('attachment', 'a"b\\c.txt')).toContain('filename="a_b_c.txt"');
  });
});
