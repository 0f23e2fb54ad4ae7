import { describe, expect, it } from 'vitest';
import { messagesFor, readDraft, voicesToSend } from './draft.ts';

const voices = [
  { id: 'a', text: '駐車場を広くしてください。車いすで降りられません。' },
  { id: 'b', text: '駐車場の　白線が消えています。' },
];
const answer = (more: object = {}) =>
  JSON.stringify({
    ...{
      name: '駐車場の広さと白線',
      summary: '駐車場を広くし、白線を引き直してほしいという声です。',
    },
    ...{ quotes: [{ voice: 1, text: '車いすで降りられません' }] },
    ...more,
  });
const quoting = (...quotes: { voice: number | string; text: string }[]) => answer({ quotes });

describe('a draft', () => {
  it('is taken with the voices that it rests on', () => {
    const both = quoting(
      { voice: '2', text: '駐車場の 白線' },
      { voice: 2, text: '消えています' },
      { voice: 1, text: '広くしてください' },
    );
    expect(readDraft(`\`\`\`json\n${both}\n\`\`\``, voices)).toEqual({
      ...{ name: '駐車場の広さと白線', quotes: ['b', 'a'] },
      description: '駐車場を広くし、白線を引き直してほしいという声です。',
    });
  });

  it.each([
    ['unreadable', 'もちろんです。名前は「駐車場」です。'],
    ['unreadable', answer({ summary: '' })],
    ['no-quote', quoting()],
    ['quote-not-found', quoting({ voice: 1, text: '有料にしてください' })],
    ['quote-not-found', quoting({ voice: 2, text: '車いすで降りられません' })],
    ['quote-not-found', quoting({ voice: 3, text: '駐車場を広く' })],
    ['quote-not-found', quoting({ voice: 1, text: '駐車' })],
    ['quote-not-found', answer({ summary: '市民は「有料でも広い方がいい」と言っています。' })],
    ['name-too-long', answer({ name: '駐車場'.repeat(11) })],
    ['summary-too-long', answer({ summary: '広く。'.repeat(101) })],
    ['personal-data', answer({ summary: '026-248-1234に電話してほしいという声です。' })],
  ])('is refused as %s: %s', (why, content) => {
    expect(readDraft(content, voices)).toBe(why);
  });

  it('is asked for with few, short, masked voices', () => {
    const many = Array.from({ length: 40 }, (_, n) => ({
      id: `v${n}`,
      text: `090-1234-5678まで。${'長い話'.repeat(200)}`,
    }));
    const sent = voicesToSend(many);
    expect(sent).toHaveLength(12);
    const content = JSON.stringify(messagesFor(['駐車場'], sent));
    expect(content).not.toContain('1234');
    expect(content.length).toBeLessThan(12 * 340 + 1500);
    expect(content).not.toContain('v39');
  });
});
