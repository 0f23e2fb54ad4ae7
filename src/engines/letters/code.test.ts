import { describe, expect, it, test } from 'vitest';
import { newCode, readCode } from './code.ts';

describe('the code of a letter', () => {
  it('is random and reads back as it is', () => {
    const codes = Array.from({ length: 200 }, newCode);
    expect(new Set(codes).size).toBe(200);
    for (const code of codes) {
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
      expect(readCode(code)).toBe(code);
    }
  });

  test.each([
    ['7k3m9qxr2p4dw8hc', '7K3M-9QXR-2P4D-W8HC'],
    [' 7K3M 9QXR 2P4D W8HC ', '7K3M-9QXR-2P4D-W8HC'],
    ['７Ｋ３Ｍ－９ＱＸＲ－２Ｐ４Ｄ－Ｗ８ＨＣ', '7K3M-9QXR-2P4D-W8HC'],
    ['oK3M-9QXR-2P4D-W8Hl', '0K3M-9QXR-2P4D-W8H1'],
    ['7K3M-9QXR-2P4D', undefined],
    ['7K3M-9QXR-2P4D-W8HU', undefined],
    ['', undefined],
  ])('reads %s', (typed, expected) => {
    expect(readCode(typed)).toBe(expected);
  });
});
