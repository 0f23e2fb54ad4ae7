import { beforeAll, describe, expect, it } from 'vitest';
import { checkDefinition, formJsonSchema } from '#engines/forms/contract.ts';
import { checkInput } from '#platform/http/input.ts';
import { newId } from '#platform/ids.ts';
import { ContentInput } from './catalogue/inputs.ts';
import { searchCatalogue } from './catalogue/search-catalogue.ts';
import { type DemoProcedure, readDemoProcedures } from './demo-file.ts';
import { promotedList } from './promoted/list.ts';
import { demoFolder } from './testing.ts';

let procedures: readonly DemoProcedure[];
beforeAll(async () => {
  procedures = (await readDemoProcedures(demoFolder)).procedures;
});

/** Every text of a file: what has a Japanese side. */
function* textsIn(node: unknown, path: string): Generator<[string, Record<string, unknown>]> {
  if (typeof node !== 'object' || node === null) return;
  if ('ja' in node) yield [path, node as Record<string, unknown>];
  for (const [key, child] of Object.entries(node)) yield* textsIn(child, `${path}.${key}`);
}

/** 4 kanji in a row are compounds of administration, and need their reading. */
const compound = /\p{Script=Han}{4,}(?!（)/u;
const languages = ['ja', 'en', 'easy'];

/** Sections are named as they are; their names are no words of ours. */
const isName = (path: string) => path.includes('.post.address');

function faultsOf([path, text]: [string, Record<string, unknown>]): string[] {
  const strange = Object.keys(text).filter((key) => !languages.includes(key));
  const missing = languages.filter((language) => typeof text[language] !== 'string');
  const hard = !isName(path) && compound.test(String(text.easy));
  return [...strange, ...missing, ...(hard ? ['hard'] : [])].map(
    (fault) => `${path}: ${fault} ${text.ja}`,
  );
}

const contentOf = ({ content }: DemoProcedure) =>
  checkInput(ContentInput, { ...content, departmentId: newId() });

describe('the procedures of the demo town', () => {
  it('are all there: twelve and more with a form', () => {
    expect(procedures.length).toBeGreaterThanOrEqual(45);
    expect(procedures.filter(({ form }) => form).length).toBeGreaterThanOrEqual(12);
    expect(new Set(procedures.map(({ id }) => id)).size).toBe(procedures.length);
  });

  it('say everything in three languages, and in easy Japanese without hard compounds', () => {
    const faults = procedures.flatMap((one) =>
      [...textsIn({ ...one.content, form: one.form }, one.id)].flatMap(faultsOf),
    );
    expect(faults).toEqual([]);
  });

  it('keep to what the catalogue and the forms engine accept', () => {
    const errors = procedures.flatMap((one) => {
      const content = contentOf(one);
      const form = one.form ? checkDefinition(one.form) : { ok: true as const };
      const faults = [content, form].flatMap((checked) =>
        checked.ok ? [] : Object.entries(checked.errors),
      );
      return faults.map(([path, text]) => `${one.id} ${path}: ${text.en}`);
    });
    expect(errors).toEqual([]);
  });

  it('give the API an example of answers', () => {
    for (const { id, form } of procedures) {
      const checked = form ? checkDefinition(form) : undefined;
      if (!checked?.ok) continue;
      const { examples } = formJsonSchema(checked.value, 'ja') as { examples?: unknown[] };
      expect(examples?.[0], id).toBeTypeOf('object');
    }
  });

  it('tell the API that a microchip has 15 digits (ISO 11784)', () => {
    const dog = procedures.find(({ id }) => id === 'inu-toroku');
    const checked = checkDefinition(dog?.form);
    if (!checked.ok) throw new Error('the form of inu-toroku is wrong');
    expect(JSON.stringify(formJsonSchema(checked.value, 'ja'))).toContain('^[0-9]{15}$');
  });

  it('are every promoted procedure that a city performs, each once', () => {
    const linked = procedures.flatMap(({ content }) => content.promotedId ?? []);
    const performed = promotedList.filter((one) => one.performed).map(({ id }) => id);
    expect([...linked].sort()).toEqual([...performed].sort());
  });

  it.each([
    ['ごみ', 'sodai-gomi'],
    ['子ども お金', 'jido-teate'],
    ['犬', 'inu-toroku'],
    ['引っ越してきたので水道を使いたい', 'suido-kaishi'],
    ['台風で家が壊れた', 'risai-shomei'],
    ['親の世話', 'kaigo-nintei'],
    ['手すりを付けたい', 'jutaku-kaishu'],
    ['保育園に預けたい', 'hoiku-riyo'],
    ['あかちゃん できた', 'ninshin-todoke'],
    ['本を借りたい', 'toshokan'],
    ['体育館', 'shisetsu-riyo'],
    ['市役所で働きたい', 'saiyo-shiken'],
    ['nursery', 'hoiku-riyo'],
  ])('are found in plain words: %s', (question, id) => {
    const entries = procedures.flatMap((one) => {
      const content = contentOf(one);
      const state = { version: 1, performed: true, online: true, accepting: true };
      return content.ok ? [{ id: one.id, ...content.value, ...state, department: undefined }] : [];
    });
    const found = searchCatalogue(question, entries).entries.map((entry) => entry.id);
    expect(found.slice(0, 3)).toContain(id);
  });
});

describe('the national list', () => {
  it('has 59 procedures with names of their own', () => {
    expect(promotedList).toHaveLength(59);
    expect(new Set(promotedList.map(({ name }) => name.ja)).size).toBe(59);
    expect(promotedList.map(({ position }) => position)).toEqual(
      Array.from({ length: 59 }, (_, index) => index + 1),
    );
  });

  it('leaves what prefectures do to them', () => {
    const vehicles = promotedList.filter(({ section }) => section === 'E');
    expect(vehicles.map(({ performed }) => performed)).toEqual([false, false, false, false]);
  });
});
