import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { FileField } from '#ui/components/file-field.tsx';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { ContentBody } from '../../render/views/content-body.tsx';
import { toNotation } from '../notation/notation.ts';
import { fieldTexts as words } from '../text.ts';

export interface TableFromFileProps {
  readonly values?: FormValues;
  readonly errors?: FieldErrors;
  /** The table that was made. */
  readonly html?: string;
}

/** A spreadsheet as a table with headers: shown, and as signs for the plain field. */
export function TableFromFile({ values, errors, html }: TableFromFileProps) {
  return (
    <>
      <ErrorSummary errors={errors} />
      {html && (
        <>
          <ContentBody html={html} media={new Map()} />
          <TextArea
            label={words.result}
            name="made"
            hint={words.made}
            rows={8}
            value={toNotation(html)}
          />
        </>
      )}
      <TableForm values={values} errors={errors} />
    </>
  );
}

function TableForm({ values, errors }: TableFromFileProps) {
  const t = useText();
  const headers = values ? typedValues(values, 'headers') : ['row'];
  return (
    <form method="post" action="/staff/content/table" enctype="multipart/form-data">
      <FileField label={words.tableFile} name="file" accept=".xlsx,.csv" error={errors?.file} />
      <TextArea label={words.cells} name="cells" rows={6} value={typedValue(values, 'cells')} />
      <TextField
        label={words.caption}
        name="caption"
        width={40}
        value={typedValue(values, 'caption')}
      />
      <Checkboxes
        label={words.headers}
        name="headers"
        options={[
          { value: 'row', label: words.headerRow },
          { value: 'column', label: words.headerColumn },
        ]}
        values={headers}
      />
      <ButtonRow>
        <Button>{t(words.make)}</Button>
      </ButtonRow>
    </form>
  );
}
