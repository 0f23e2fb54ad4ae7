/** The smallest contents that are what they claim to be, in Base64, so that an example can be sent. */
const contents: Readonly<Record<string, { readonly name: string; readonly content: string }>> = {
  'application/pdf': {
    name: 'mihon.pdf',
    content: Buffer.from(
      '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
    ).toString('base64'),
  },
  'image/png': {
    name: 'mihon.png',
    content:
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  },
  'image/gif': {
    name: 'mihon.gif',
    content: 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
  },
  'image/jpeg': {
    name: 'mihon.jpg',
    content:
      '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  },
  'text/csv': { name: 'mihon.csv', content: Buffer.from('a,b\n1,2\n').toString('base64') },
  'text/plain': { name: 'mihon.txt', content: Buffer.from('mihon\n').toString('base64') },
};

export interface SampleFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Base64. */
  readonly content: string;
}

/** A file of the first of these types of which there is a sample. */
export function sampleName(accept: readonly string[]): SampleFile {
  const mediaType = accept.find((type) => type in contents) ?? accept[0] ?? 'application/pdf';
  const { name, content } = contents[mediaType] ?? { name: 'mihon', content: '' };
  return { name, mediaType, bytes: Buffer.from(content, 'base64').byteLength, content };
}
