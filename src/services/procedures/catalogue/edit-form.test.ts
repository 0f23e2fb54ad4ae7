import { describe, expect, it } from 'vitest';
import { checkInput } from '#platform/http/input.ts';
import { newId } from '#platform/ids.ts';
import { readDemoProcedures } from '../demo-file.ts';
import { demoFolder } from '../testing.ts';
import { contentFrom, valuesOf } from './edit-form.ts';
import { ContentInput } from './inputs.ts';

describe('the form in which staff edit a procedure', () => {
  it('gives back every procedure of the demo town as it was', async () => {
    for (const { id, content } of (await readDemoProcedures(demoFolder)).procedures) {
      const checked = checkInput(ContentInput, { ...content, departmentId: newId() });
      if (!checked.ok) throw new Error(id);
      const again = checkInput(ContentInput, contentFrom(valuesOf(checked.value)));
      expect(again, id).toEqual(checked);
    }
  });

  it('drops rows that were left empty, and closes the gap', () => {
    const raw = contentFrom({
      'details.documents.0.id': '',
      'details.documents.0.name.ja': ' ',
      'details.documents.3.id': 'photo',
      'details.documents.3.name.ja': '写真',
      'details.documents.3.name.en': 'Photograph',
    });
    const { details } = ContentInput.in.shape;
    const documents = details.shape.documents.parse(
      (raw as { details: { documents: unknown } }).details.documents,
    );
    expect(documents.map(({ id }) => id)).toEqual(['photo']);
  });

  it('says where something is missing, by the name of the input', () => {
    const checked = checkInput(ContentInput, contentFrom({ 'name.ja': '届出', 'name.en': '' }));
    expect(checked.ok ? [] : Object.keys(checked.errors)).toContain('name.en');
  });

  it('touches no objects of the language', () => {
    contentFrom({ '__proto__.polluted': 'yes', 'constructor.prototype.polluted': 'yes' });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
