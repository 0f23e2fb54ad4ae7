export type Encoding = 'br' | 'gzip' | 'identity';

const known = new Map<string, Encoding>();

function negotiate(header: string): Encoding {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(',')) {
    const [coding = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    weights.set(coding, quality ? Number(quality.slice(2)) : 1);
  }
  const accepts = (coding: string) => (weights.get(coding) ?? weights.get('*') ?? 0) > 0;
  if (accepts('br')) return 'br';
  return accepts('gzip') ? 'gzip' : 'identity';
}

/**
 * The smallest form that the reader takes (RFC 9110, 12.5.3); of equal or odd weights, brotli.
 * Browsers send very few different headers, so the answers are remembered.
 */
export function encodingOf(acceptEncoding: string | undefined): Encoding {
  if (!acceptEncoding) return 'identity';
  const found = known.get(acceptEncoding);
  if (found) return found;
  const encoding = negotiate(acceptEncoding);
  if (known.size >= 200) known.clear();
  if (acceptEncoding.length <= 200) known.set(acceptEncoding, encoding);
  return encoding;
}

/** Whether `If-None-Match` names this tag; weak comparison (RFC 9110, 13.1.2). */
export function matchesTag(ifNoneMatch: string | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false;
  if (ifNoneMatch === etag || ifNoneMatch.trim() === '*') return true;
  const opaque = etag.replace(/^W\//, '');
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === opaque);
}
