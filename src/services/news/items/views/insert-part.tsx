import { Button } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { FileField } from '#ui/components/file-field.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { FormChoices } from '../choices-queries.ts';
import { formWords as words } from '../desk-text.ts';
import { field, sameText, type Typed } from './form-fields.tsx';

/** Blocks of the section and tables of a spreadsheet: added by the server, so no script is needed. */
export function InsertPart(props: Typed & { choices: FormChoices }) {
  const t = useText();
  const { templates } = props.choices;
  const table = field(props, 'tableText');
  return (
    <Disclosure summary={words.insert} open={Boolean(table.error)}>
      {templates.length > 0 && (
        <>
          <Select
            {...field(props, 'template')}
            label={words.template}
            placeholder={words.templateNone}
            options={templates.map(({ id, name }) => ({ value: id, label: sameText(name) }))}
          />
          <p>
            <Button variant="secondary" name="act" value="template">
              {t(words.addTemplate)}
            </Button>
          </p>
        </>
      )}
      <FileField name="tableFile" label={words.tableFile} accept=".xlsx,.csv" />
      <TextArea {...table} label={words.tableText} rows={4} />
      <TextField {...field(props, 'tableCaption')} label={words.tableCaption} width={40} />
      <Checkboxes
        name="tableFirst"
        label={words.table}
        values={[]}
        options={[{ value: 'yes', label: words.tableFirst }]}
      />
      <p>
        <Button variant="secondary" name="act" value="table">
          {t(words.addTable)}
        </Button>
      </p>
    </Disclosure>
  );
}
