import { describe, expect, it } from 'vitest';
import { mediaTypeOf, safeName } from './media-type.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
/** 氏名,年齢 in Shift_JIS. */
const shiftJis = Buffer.from('8e9696bc2c944e97ee0d0a', 'hex');

describe('the media type of content', () => {
  it.each<[string, Uint8Array, string, string | undefined]>([
    ['a picture, whatever its name', png, 'a.pdf', 'image/png'],
    ['a PDF', utf8('%PDF-1.7\n'), 'a.txt', 'application/pdf'],
    ['CSV by its name', utf8('a,b\r\n1,2\r\n'), 'a.CSV', 'text/csv'],
    ['CSV in Shift_JIS', shiftJis, '名簿.csv', 'text/csv'],
    ['plain text', utf8('こんにちは\n'), 'a.txt', 'text/plain'],
    ['a page called CSV', utf8('\n <!doctype HTML><p>'), 'a.csv', 'text/html'],
    ['a script called text', utf8('<script>alert(1)</script>'), 'a.txt', 'text/html'],
    ['SVG', utf8('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.png', 'image/svg+xml'],
    ['SVG behind a declaration', utf8('<?xml version="1.0"?>\n<svg></svg>'), 'a', 'image/svg+xml'],
    ['SVG behind a comment', utf8('<!-- x --><svg onload="x">'), 'a.txt', 'image/svg+xml'],
    ['XML', utf8('<?xml version="1.0"?><a/>'), 'a.txt', 'application/xml'],
    ['unknown bytes', Uint8Array.of(0, 1, 2, 3), 'a.csv', undefined],
    ['bytes that are no text', Uint8Array.of(0xfd, 0xff, 0xfe, 0x80), 'a.txt', undefined],
  ])('%s', async (_what, content, name, type) => {
    expect(await mediaTypeOf(content, name)).toBe(type);
  });
});

describe('a safe name', () => {
  it.each([
    ['../../etc/passwd', 'text/plain', 'passwd.txt'],
    ['C:\\Users\\taro\\写真.JPG', 'image/jpeg', '写真.JPG'],
    ['photo.txt.html', 'text/plain', 'photo.txt.html.txt'],
    ['a\u202Efdp.exe', 'application/pdf', 'afdp.exe.pdf'],
    ['a\r\nSet-Cookie: x.csv', 'text/csv', 'aSet-Cookie x.csv'],
    ['.htaccess', 'text/plain', 'htaccess.txt'],
    ['', 'application/pdf', 'file.pdf'],
    ['か\u3099.pdf', 'application/pdf', 'が.pdf'],
    [`${'長'.repeat(300)}.pdf`, 'application/pdf', `${'長'.repeat(146)}.pdf`],
    [`${'😀'.repeat(200)}.webp`, 'image/webp', `${'😀'.repeat(72)}.webp`],
    ['x\ud800.png', 'image/png', 'x.png'],
  ])('%j', (name, type, safe) => {
    expect(safeName(name, type)).toBe(safe);
  });
});
