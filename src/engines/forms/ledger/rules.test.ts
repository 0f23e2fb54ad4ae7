import { describe, expect, it } from 'vitest';
import type { RepeatField, SimpleField } from '../definition/model.ts';
import { filledAnswers, standardSeconds } from './rules.ts';

const label = { ja: '質問', en: 'Question' };
const field = (key: string, kind: 'text' | 'date' | 'address'): SimpleField => ({
  ...{ key, kind, label, required: false },
});
const fields = [field('typed', 'text'), field('born', 'date'), field('home', 'address')];
const home = {
  ...{ postcode: '3828511', prefecture: '長野県', city: '須坂市', street: '1', building: '' },
};
const answers = { typed: 'あ', born: '1985-04-01', home };

const ledger = (prefilled: object, rest: object = {}, byPostcode: readonly string[] = []) =>
  Object.fromEntries(
    filledAnswers({ fields }, answers, {
      draft: { channel: 'web', prefilled: prefilled as never, ...rest },
      byPostcode: new Set(byPostcode),
      seconds: standardSeconds,
    }).map(({ path, source, seconds }) => [path, [source, seconds]]),
  );

describe('the ledger', () => {
  it('counts what a source filled and nobody changed', () => {
    expect(ledger({ born: { source: 'profile', value: '昭和60年4月1日' } })).toEqual({
      ...{ typed: ['typed', 0], born: ['profile', standardSeconds.date], home: ['typed', 0] },
    });
  });

  it('counts an edited answer as typed', () => {
    expect(ledger({ born: { source: 'profile', value: '1985-04-02' } }).born).toEqual(['typed', 0]);
  });

  it('counts half of an address that a postcode filled', () => {
    expect(ledger({}, {}, ['home']).home).toEqual(['postcode', standardSeconds.address / 2]);
  });

  it('claims nothing for what staff type', () => {
    expect(ledger({}, { enteredBy: 's' }).typed).toEqual(['staff', 0]);
  });

  it('counts rows one by one', () => {
    const rows = [
      { id: 'a', answers: { name: 'x' } },
      { id: 'b', answers: { name: 'y' } },
    ];
    const repeat: RepeatField = {
      ...{ key: 'rows', label, required: false, rowLabel: label, minRows: 0, maxRows: 9 },
      ...{ kind: 'repeat', fields: [field('name', 'text')] },
    };
    const filled = filledAnswers(
      { fields: [repeat] },
      { rows },
      { draft: { channel: 'web', prefilled: {} }, byPostcode: new Set(), seconds: standardSeconds },
    );
    expect(filled.map(({ path }) => path)).toEqual(['rows.a.name', 'rows.b.name']);
  });
});
