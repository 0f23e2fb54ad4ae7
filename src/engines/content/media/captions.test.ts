import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cue, parseCaptions, writeCaptions } from './captions.ts';

const line = fc
  .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
  .map((text) => text.replace(/[\r\n\u2028\u2029]/g, ' ').replaceAll('-->', '→'))
  .filter((text) => text.trim() === text && text !== '' && !/^(?:NOTE|STYLE|REGION)\b/.test(text));
const cue = fc.record({
  wait: fc.nat(5_000),
  length: fc.integer({ min: 1, max: 100_000 }),
  lines: fc.array(line, { minLength: 1, maxLength: 3 }),
});

/** Cues in the order of time. */
function inOrder(parts: readonly { wait: number; length: number; lines: string[] }[]): Cue[] {
  let start = 0;
  return parts.map(({ wait, length, lines }) => {
    start += wait;
    return { start, end: start + length, text: lines.join('\n') };
  });
}

describe('captions', () => {
  it('read as they were written, on every system', () => {
    fc.assert(
      fc.property(
        fc.array(cue, { minLength: 1, maxLength: 20 }).map(inOrder),
        fc.constantFrom('\n', '\r\n', '\r'),
        (cues, end) => {
          expect(parseCaptions(writeCaptions(cues).replaceAll('\n', end))).toEqual({
            ok: true,
            cues,
          });
        },
      ),
    );
  });

  it('never throw, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof parseCaptions(`WEBVTT\n\n${text}`).ok).toBe('boolean');
      }),
    );
  });

  it.each([
    ['no WEBVTT', '1\n00:00:01.000 --> 00:00:02.000\nはい', 'WEBVTT'],
    ['a comma, as SubRip has', 'WEBVTT\n\n00:00:01,000 --> 00:00:02,000\nはい', '00:00:01,000'],
    ['an end before its beginning', 'WEBVTT\n\n00:02.000 --> 00:01.000\nはい', '00:02.000'],
    ['no words', 'WEBVTT\n\n00:01.000 --> 00:02.000\n', '00:01.000'],
    [
      'times out of order',
      'WEBVTT\n\n00:09.000 --> 00:10.000\na\n\n00:01.000 --> 00:02.000\nb',
      '順',
    ],
    ['nothing', 'WEBVTT\n', '1つもありません'],
  ])('say what to mend: %s', (_what, source, words) => {
    const captions = parseCaptions(source);
    expect(captions).toMatchObject({ ok: false, fault: { ja: expect.stringContaining(words) } });
  });

  it('may have comments, styles, names and places of cues', () => {
    const source =
      'WEBVTT 見本\n\nNOTE メモ\n\nSTYLE\n::cue { color: red }\n\n導入\n00:01.000 --> 00:02.500 align:start\n<v 市長>こんにちは';
    expect(parseCaptions(source)).toEqual({
      ok: true,
      cues: [{ start: 1000, end: 2500, text: '<v 市長>こんにちは' }],
    });
  });
});
