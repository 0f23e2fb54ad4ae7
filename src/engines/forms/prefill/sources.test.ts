import { describe, expect, it } from 'vitest';
import type {
  Field,
  FormDefinition,
  RepeatField,
  RowAnswer,
  SimpleField,
} from '../definition/model.ts';
import type { PrefillSource } from '../owner.ts';
import { pickEarlier } from './earlier.ts';
import { marksFor } from './fill-screen.ts';
import { factsOf, identity } from './identity.ts';
import { factsOfAnswers } from './keep-profile.ts';
import { fillFacts } from './person.ts';
import { postcode } from './postcode.ts';
import { findPrefillSource, registerPrefillSources } from './registry.ts';

const label = { ja: '質問', en: 'Question' };
const basics = { label, required: false };
const name = { ...basics, key: 'applicant', kind: 'name', question: 'person.name' } as const;
const birthday = { ...basics, key: 'born', kind: 'date', question: 'person.birthday' } as const;
const hanako = { family: '須坂', given: '花子', familyKana: 'スザカ', givenKana: 'ハナコ' };

const form = (fields: readonly Field[]): FormDefinition => ({
  ...{ fields, screens: [], rules: [], checks: [] },
});

describe('earlier answers', () => {
  const consent: Field = {
    ...{ ...basics, key: 'ok', question: 'tax.consent' },
    ...{ kind: 'consent', statement: label },
  };
  const sent = (given: string, day: string) => ({
    answers: { old: { ...hanako, given }, ok: true },
    definition: form([{ ...name, key: 'old' }, consent]),
    submittedAt: new Date(day),
  });

  it('are the newest to the same question, whatever it was called there', () => {
    const filled = pickEarlier([name], [sent('新', '2026-05-01'), sent('旧', '2025-05-01')]);
    expect(filled.applicant?.value).toMatchObject({ given: '新' });
    expect(filled.applicant?.asOf).toEqual(new Date('2026-05-01'));
  });

  it('are not those of another kind of question', () => {
    const text = { ...basics, key: 'x', kind: 'text', question: 'person.name' } as const;
    expect(pickEarlier([text], [sent('新', '2026-05-01')])).toEqual({});
  });

  it('open the rows of before under the keys of today, without their ids, files and consents', () => {
    const child = { ...name, key: 'child', question: 'child.name' } as const;
    const paper = { ...basics, key: 'paper', kind: 'file' } as const;
    const school = { ...basics, key: 'school', kind: 'text' } as const;
    const repeat = (key: string, fields: readonly SimpleField[]): RepeatField => ({
      ...{ ...basics, key, kind: 'repeat', question: 'family.children', fields },
      ...{ minRows: 0, maxRows: 5, rowLabel: label },
    });
    const rows: RowAnswer[] = [
      { id: 'row-1', answers: { kid: hanako, paper: [], school: '小山小学校' } },
      { id: 'row-2', answers: {} },
    ];
    const before = {
      definition: form([repeat('old', [{ ...child, key: 'kid' }, paper, school])]),
      answers: { old: rows },
      submittedAt: new Date('2026-05-01'),
    };
    const filled = pickEarlier([repeat('children', [child, paper, school])], [before]);
    expect(filled.children?.value).toEqual([{ child: hanako, school: '小山小学校' }]);
  });

  it('never give a consent', () => {
    expect(pickEarlier([consent], [sent('新', '2026-05-01')])).toEqual({});
  });
});

describe('the card', () => {
  it('tells name, birthday and address', () => {
    const facts = factsOf({
      ...{ name: '須坂 花子', birthdate: '1985-04-01', address: '長野県須坂市須坂1528' },
    });
    expect(facts).toMatchObject({
      name: { family: '須坂', given: '花子', familyKana: '' },
      birthday: '1985-04-01',
      address: { prefecture: '長野県', city: '須坂市' },
    });
    expect(Object.keys(fillFacts([name, birthday], facts))).toEqual(['applicant', 'born']);
  });

  it('is asked outside of the unit of work, and not for somebody without an account', async () => {
    const ask = identity.prepare?.({ platform: {} as never, userId: undefined });
    expect(await ask).toBeUndefined();
  });
});

describe('the postcode', () => {
  const code = { ...basics, key: 'code', kind: 'postcode' } as const;
  const home = { ...basics, key: 'home', kind: 'address' } as const;
  const fill = (answers: Record<string, string>) =>
    postcode.fill({} as never, {
      ...{ actor: { kind: 'visitor' }, fields: [code, home], answers },
    });

  it('fills an address where it stands for one place', async () => {
    expect((await fill({ code: '3820091' })).home?.value).toMatchObject({ city: '須坂市' });
  });

  it('fills nothing for a code that is none', async () => {
    expect(await fill({ code: '0000000' })).toEqual({});
    expect(await fill({})).toEqual({});
  });
});

describe('several sources', () => {
  it('are taken in the order in which the field names them', () => {
    const field = { ...name, prefill: { sources: ['card', 'profile'] } };
    const filled = new Map([
      ['profile', { applicant: { value: 'p' } }],
      ['card', { applicant: { value: 'c' } }],
    ]);
    expect(marksFor([field], { filled, away: [] }).applicant).toMatchObject({
      ...{ source: 'card', value: 'c' },
    });
    expect(
      marksFor([field], { filled: new Map([...filled].slice(0, 1)), away: [] }).applicant?.source,
    ).toBe('profile');
  });

  it('have one name each', () => {
    const source = (): PrefillSource => ({ name: 'twice', label, fill: async () => ({}) });
    const first = source();
    registerPrefillSources([first]);
    registerPrefillSources([first]);
    expect(findPrefillSource('twice')).toBe(first);
    expect(() => registerPrefillSources([source()])).toThrow('twice');
  });
});

describe('what the profile keeps of a submission', () => {
  it('is what was asked of the person, and nothing else', () => {
    const child = { ...basics, key: 'child', kind: 'name', question: 'child.name' } as const;
    expect(factsOfAnswers([name, birthday, child], { applicant: hanako, child: hanako })).toEqual({
      name: hanako,
    });
  });
});
