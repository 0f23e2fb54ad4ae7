import { describe, expect, it } from 'vitest';
import { htmlOf } from '#ui/testing.tsx';
import { visible } from '../conditions/visible.ts';
import type { Answers } from '../definition/model.ts';
import { readFormAnswer } from '../values/form-values.ts';
import { parseAnswer } from '../values/parse.ts';
import { emptyState, type FillState } from './fill-state.ts';
import { allPlaces } from './paths.ts';
import { sent } from './sent.testing.ts';
import { everyKind } from './testing.ts';
import { inputsOfAnswers, inputsOfDraft } from './typed-values.ts';
import { AnswersView } from './views/answers.tsx';
import { AnswersDifference } from './views/answers-difference.tsx';
import { FieldInputs } from './views/asked-fields.tsx';
import { FieldInput } from './views/field-input.tsx';
import { ItemInput } from './views/repeat-input.tsx';

const rowId = '01900000-0000-7000-8000-00000000000a';
const name = { family: '山田', given: '花子', familyKana: 'ヤマダ', givenKana: 'ハナコ' };
const address = {
  ...{ postcode: '3828511', prefecture: '長野県', city: '須坂市', street: '須坂1528-1' },
  building: '',
};
const file = { id: 'f1', name: '写真.png', mediaType: 'image/png', bytes: 2048 };
const answers: Answers = {
  ...{ name, birthday: '1985-04-01', address, phone: '0262489000', email: 'a@example.jp' },
  ...{ postcode: '3820091', household: 3, income: 1_250_000, cares: true, carehours: 5 },
  ...{ way: 'post', topics: ['money', 'nursery'], reason: '一行目\n二行目', shop: 'ヤマダ' },
  account: { bank: '0143', branch: '211', type: 'ordinary', number: '0123456', holder: 'ﾔﾏﾀﾞ' },
  photos: [file],
  place: { latitude: 36.651, longitude: 138.307, note: '橋の下' },
  children: [{ id: rowId, answers: { name, apart: true, home: address, paper: [file] } }],
  ...{ consent: true, truth: true },
};
const { fields } = everyKind;
const state = (more: Partial<FillState> = {}): FillState => ({
  ...{ ...emptyState, answers, values: inputsOfAnswers(fields, answers) },
  ...more,
});
const simple = (key: string) => {
  const field = fields.find((one) => one.key === key);
  if (!field || field.kind === 'repeat') throw new Error(`no question ${key}`);
  return field;
};
const inputOf = (key: string, more: Partial<FillState> = {}) =>
  htmlOf(<FieldInput field={simple(key)} path={key} state={state(more)} />);

describe('the input of every kind', () => {
  const places = allPlaces(fields, answers).filter(({ field }) => field.kind !== 'file');

  it.each(places.map((place) => [`${place.field.kind} at ${place.path}`, place] as const))(
    'of %s sends back what is answered',
    (_title, { field, path, answer }) => {
      const html = htmlOf(<FieldInput {...{ field, path }} state={state()} />);
      const parsed = parseAnswer(field, readFormAnswer(field, path, sent(html)));
      expect(parsed).toMatchObject({ ok: true, value: answer });
    },
  );

  it('is tied to its fault and its hint', () => {
    const fault = { ja: '10桁か11桁で入力してください。', en: 'Ten or eleven digits.' };
    const html = inputOf('phone', { errors: { phone: fault } });
    expect(html).toContain('id="field-phone-error"');
    expect(html).toContain('aria-describedby="field-phone-hint field-phone-error"');
    expect(inputOf('name', { errors: { 'name.family': fault } })).toContain(
      'id="field-name.family-error"',
    );
  });

  it('offers the browser the data of the person who types, not for other people', () => {
    expect(inputOf('name')).toContain('autocomplete="family-name"');
    const place = places.find(({ path }) => path.endsWith('.name'));
    if (!place) throw new Error('the form has no row');
    const row = htmlOf(<FieldInput field={place.field} path={place.path} state={state()} />);
    expect(row).not.toContain('family-name');
  });

  it('is text where a source has locked it', () => {
    const origin = { source: 'profile', label: { ja: '台帳', en: 'register' }, locked: true };
    const html = inputOf('birthday', { origins: { birthday: origin } });
    expect(html).not.toContain('<input');
    expect(html).toContain('1985年4月1日');
    expect(html).toContain('台帳から自動で入力しました');
  });

  it('shows files with their size and a button for each', () => {
    const html = inputOf('photos', { fileHref: (id) => `/files/${id}` });
    expect(html).toContain('href="/files/f1"');
    expect(html).toContain('2 KB');
    expect(html).toContain('value="remove-file:photos:f1"');
    expect(html).toContain('あと1個まで');
    expect(html).not.toContain('capture');
  });

  it('of a postcode searches only where an address is there to be filled', () => {
    expect(inputOf('postcode')).not.toContain('find-address');
    expect(inputOf('postcode', { addressOf: { postcode: 'address' } })).toContain(
      'value="find-address:postcode"',
    );
  });
});

describe('a draft', () => {
  it('shows again what could not be read, and a day in the era in which it was typed', () => {
    const inputs = inputsOfDraft({
      ...{ definition: everyKind, answers },
      typed: { birthday: '昭和60年4月1日' },
      pending: { phone: '12', address: { postcode: '38', prefecture: '' } },
    });
    expect(inputs).toMatchObject({
      ...{ 'birthday.era': '昭和', 'birthday.year': '60', phone: '12', 'address.postcode': '38' },
    });
  });
});

describe('rows', () => {
  const itemOf = (given: Answers) => {
    const screens = visible(everyKind, given, '2026-11-23').screens;
    const item = screens.flatMap(({ items }) => items).find(({ path }) => path === 'children');
    if (!item) throw new Error('no rows show');
    return htmlOf(<ItemInput item={item} state={state({ answers: given })} />);
  };

  it('are groups with their number; names hold the id of the row', () => {
    const html = itemOf(answers);
    expect(html).toContain('お子さん 1</legend>');
    expect(html).toContain(`name="children.${rowId}.name.family"`);
    expect(html).toContain('value="add-row:children"');
  });

  it('ask what an answer of the row opens', () => {
    const together = { ...answers, children: [{ id: rowId, answers: { name, apart: false } }] };
    expect(itemOf(answers)).toContain(`children.${rowId}.home.city`);
    expect(itemOf(together)).not.toContain(`children.${rowId}.home.city`);
  });

  it('can be removed while more are there than the form needs', () => {
    const two = { id: `${rowId.slice(0, -1)}b`, answers: {} };
    expect(itemOf(answers)).not.toContain('remove-row');
    expect(itemOf({ ...answers, children: [{ id: rowId, answers: {} }, two] })).toContain(
      `value="remove-row:children:${rowId}"`,
    );
  });
});

describe('answers', () => {
  it('are read as people write them, rows as groups, files as links', () => {
    const html = htmlOf(
      <AnswersView definition={everyKind} answers={answers} fileHref={(id) => `/f/${id}`} />,
    );
    const said = [
      '山田 花子',
      '（ヤマダ ハナコ）',
      '〒382-8511',
      '026-248-9000',
      '1,250,000円',
      '郵送',
    ];
    for (const words of [...said, '手当、保育', '八十二', '普通 0123456', '橋の下', '昭和60年']) {
      expect(html).toContain(words);
    }
    expect(html).toContain('<h3>お子さん 1</h3>');
    expect(html).toContain('href="/f/f1"');
    expect(html).toContain(`id="field-children.${rowId}.name"`);
  });

  it('leave out what was not answered', () => {
    const html = htmlOf(<AnswersView definition={everyKind} answers={{ household: 3 }} />);
    expect(html.match(/<dt>/g)).toHaveLength(1);
  });

  it('that changed stand side by side', () => {
    const after = { ...answers, household: 4, email: undefined as never };
    const html = htmlOf(
      <AnswersDifference definition={everyKind} before={answers} after={after} />,
    );
    expect(html).toContain('変わった項目：2件');
    expect(html).toMatch(/3人.*4人/s);
    const same = {
      ...answers,
      name: { givenKana: 'ハナコ', familyKana: 'ヤマダ', given: '花子', family: '山田' },
    };
    expect(
      htmlOf(<AnswersDifference definition={everyKind} before={answers} after={same} />),
    ).toContain('変わったところはありません');
  });
});

describe('a round of correction', () => {
  it('asks only what was named, in its row', () => {
    const paths = ['phone', `children.${rowId}.paper`, 'gone'];
    const html = htmlOf(<FieldInputs definition={everyKind} {...{ paths, answers }} />);
    expect(html).toContain('value="0262489000"');
    expect(html).toContain('お子さん 1');
    expect(html.match(/class="form-question"/g)).toHaveLength(2);
  });
});
