import { describe, expect, it } from 'vitest';
import { openPdf } from './read-pdf.ts';

describe('reading a PDF', () => {
  it('leaves the functions of the language as they are', async () => {
    await expect(openPdf(Buffer.from('no PDF'))).rejects.toThrow();
    const used = [JSON.parse, JSON.stringify, Array.prototype.push, Function.prototype.toString];
    // Those of the language have no prototype; functions written in JavaScript do.
    expect(used.filter((one) => Object.hasOwn(one, 'prototype'))).toEqual([]);
  });
});
