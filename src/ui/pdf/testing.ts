import { inflateSync } from 'node:zlib';

/** What a test wants to know of a PDF that this folder made. */
export interface ReadPdf {
  /** The lines of text of each page, in the order they were written. */
  readonly pages: readonly (readonly string[])[];
  readonly text: string;
  /** Fonts, and how many of them bring their own outlines along. */
  readonly fonts: readonly string[];
  readonly embedded: number;
  readonly source: string;
}

/** Number of an object -> its dictionary and its stream, as text of bytes. */
function objectsOf(source: string): Map<number, string> {
  const objects = new Map<number, string>();
  for (const [, id = '', body = ''] of source.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const parts = /^([\s\S]*?)\nstream\n([\s\S]*)\nendstream$/.exec(body);
    const [, head = body, stream] = parts ?? [];
    const packed = stream !== undefined && head.includes('/FlateDecode');
    const content = packed ? inflateSync(Buffer.from(stream, 'latin1')).toString('latin1') : stream;
    objects.set(Number(id), content === undefined ? head : `${head}\nstream\n${content}`);
  }
  return objects;
}

const reference = (body: string, key: string): number =>
  Number(new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1]);

function fromUtf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

/** Glyph number -> characters; pdfkit writes ranges of lists of characters. */
function charactersOf(cmap: string): Map<number, string> {
  const characters = new Map<number, string>();
  for (const [, first = '', list = ''] of cmap.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g)) {
    const entries = [...list.matchAll(/<([0-9a-fA-F ]*)>/g)];
    for (const [index, [, hex = '']] of entries.entries()) {
      characters.set(Number.parseInt(first, 16) + index, fromUtf16(hex.replaceAll(' ', '')));
    }
  }
  return characters;
}

type Fonts = ReadonlyMap<string, ReadonlyMap<number, string>>;

function linesOf(content: string, fonts: Fonts): string[] {
  const lines: string[] = [];
  for (const [, block = ''] of content.matchAll(/\nBT\n([\s\S]*?)\nET/g)) {
    const characters = fonts.get(/\/(F\d+) /.exec(block)?.[1] ?? '');
    const glyphs = [...block.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex = '']) =>
      [...hex.matchAll(/.{4}/g)].map(([glyph]) => Number.parseInt(glyph, 16)),
    );
    lines.push(glyphs.map((glyph) => characters?.get(glyph) ?? '?').join(''));
  }
  return lines;
}

/** Reads a PDF of pdfkit back: its text through the fonts' own tables, as a reader would copy it. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const source = Buffer.from(bytes).toString('latin1');
  const objects = objectsOf(source);
  const bodies = [...objects.values()];
  const fontBodies = bodies.filter((body) => body.includes('/Subtype /Type0'));
  const fonts = new Map<string, ReadonlyMap<number, string>>();
  for (const body of bodies) {
    for (const [, name = '', id = ''] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const font = objects.get(Number(id)) ?? '';
      fonts.set(name, charactersOf(objects.get(reference(font, 'ToUnicode')) ?? ''));
    }
  }
  const pages = bodies
    .filter((body) => /\/Type \/Page\n/.test(body))
    .map((body) => linesOf(objects.get(reference(body, 'Contents')) ?? '', fonts));
  return {
    pages,
    text: pages.flat().join('\n'),
    fonts: fontBodies.map((body) => /\/BaseFont \/(\S+)/.exec(body)?.[1] ?? ''),
    embedded: bodies.filter((body) => body.includes('/FontFile2')).length,
    source,
  };
}
