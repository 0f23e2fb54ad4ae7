import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormValues } from '#platform/http/input.ts';
import type { Answers } from '../definition/model.ts';
import { inputsOfAnswers } from '../filling/typed-values.ts';
import { exampleAnswers } from '../json-schema/example.ts';
import { everyKind } from '../testing.ts';
import { shownName } from './form-values.ts';
import { mergeAnswers } from './merge.ts';
import { sentPlaces } from './sent-places.ts';

const nothing = { typed: {}, pending: {} };

function send(answers: Answers, form: FormValues) {
  return mergeAnswers(everyKind, { answers, ...nothing }, sentPlaces(everyKind, answers, form));
}

describe('a page that is sent back untouched', () => {
  it('stores what it showed: nothing is lost, nothing changes', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const answers = exampleAnswers(everyKind, seed, { today: '2026-04-01' });
        const sent = send(answers, inputsOfAnswers(everyKind.fields, answers));
        expect(sent).toMatchObject({ answers, pending: {}, errors: {} });
        expect(Object.keys(sent.answers)).toEqual(Object.keys(answers));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a page that is sent', () => {
  const answers: Answers = { some: ['a'], agree: true, text: 'kept', owner: true };

  it('changes only what was on it', () => {
    expect(send(answers, {}).answers).toEqual(answers);
    expect(send(answers, { text: '' }).answers).toEqual({ some: ['a'], agree: true, owner: true });
  });

  it('unticks the boxes that it says it showed', () => {
    expect(send(answers, { [shownName]: ['some', 'agree'] }).answers).toEqual({
      text: 'kept',
      owner: true,
    });
    expect(send(answers, { [shownName]: 'agree' }).answers).toHaveProperty('some');
  });

  it('takes the last of several inputs of one name: a box behind its hidden no', () => {
    expect(send({}, { agree: ['no', 'yes'] }).answers).toEqual({ agree: true });
  });

  it('reads the four inputs of a date, and keeps what it cannot read', () => {
    const form = { 'birth.era': '昭和', 'birth.year': '60', 'birth.month': '2', 'birth.day': '30' };
    const sent = send({ birth: '2000-01-01' }, form);
    expect(sent.answers).toEqual({});
    expect(sent.pending).toEqual({ birth: { era: '昭和', year: '60', month: '2', day: '30' } });
    expect(sent.errors.birth?.ja).toContain('暦');
  });

  it('cannot name rows that are not there, or other objects', () => {
    const form = { 'children.x.apart': 'yes', '__proto__.x': 'y', 'constructor.name': 'z' };
    expect(send(answers, form).answers).toEqual(answers);
  });
});
