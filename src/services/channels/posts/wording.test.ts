import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facebookClient } from '../clients/facebook/client.ts';
import { lineClient } from '../clients/line/client.ts';
import { xClient } from '../clients/x/client.ts';
import {
  bindLink,
  correctionText,
  countText,
  expandLinks,
  fits,
  fitText,
  proposeText,
  withdrawalText,
} from './wording.ts';

const both = (ja: string) => ({ ja, en: ja });

describe('a proposal', () => {
  it('has title, summary and link', () => {
    const item = { title: both('開館時間'), summary: both('夏は8時まで') };
    expect(proposeText(xClient.limits, item)).toBe('開館時間\n夏は8時まで\n{link}');
  });

  it('cuts the summary first, and keeps title and link', () => {
    const item = { title: both('題'), summary: both('あ'.repeat(300)) };
    const text = proposeText(xClient.limits, item);
    expect(text).toMatch(/^題\nあ{125}…\n\{link\}$/);
    expect(countText(xClient.limits, text)).toBe(2 + 1 + 250 + 2 + 1 + 23);
  });

  it.each([xClient, facebookClient, lineClient])('fits $name whatever is written', ({ limits }) => {
    const words = fc.string({ unit: 'grapheme', maxLength: 8000 });
    fc.assert(
      fc.property(words, words, (title, summary) => {
        const item = { title: both(title), summary: both(summary) };
        const text = proposeText(limits, item);
        expect(fits(limits, text) && text.endsWith('{link}')).toBe(true);
        expect(fits(limits, fitText(limits, title))).toBe(true);
        expect(fits(limits, withdrawalText(limits, title, summary))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a correction', () => {
  const correction = { title: '開館時間', note: '7時までです。', text: '開館時間\n{link}' };

  it('is a note of its own where the post cannot be edited', () => {
    expect(correctionText(xClient.limits, false, correction)).toBe(
      '【訂正】開館時間\n7時までです。\n{link}',
    );
  });

  it('is the post with a note below where it can', () => {
    expect(correctionText(facebookClient.limits, true, correction)).toBe(
      '開館時間\n{link}\n【訂正】7時までです。',
    );
  });
});

it('writes the short link out when the post leaves', () => {
  const bound = bindLink('見て {link}', 'abc2345');
  expect(bound).toBe('見て {/l/abc2345}');
  expect(expandLinks(bound, 'https://town.example')).toBe('見て https://town.example/l/abc2345');
  expect(expandLinks('{/etc/passwd} {link}', 'https://town.example')).toBe('{/etc/passwd} {link}');
});
