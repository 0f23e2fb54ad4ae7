import type { FormState } from '#platform/http/form-state.ts';
import { Button } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { words } from '../desk-text.ts';
import type { LalertInput } from '../inputs.ts';
import type { ListedDocument } from '../queries.ts';

const base = '/staff/emergency/l-alert';

function Settings({ settings, form }: { settings: LalertInput; form: FormState }) {
  const t = useText();
  return (
    <section>
      <h2>{t(words.settings)}</h2>
      <form method="post" action={`${base}/settings`}>
        <Checkboxes
          name="active"
          label={words.active}
          options={[{ value: 'yes', label: words.activeBox }]}
          values={settings.active ? ['yes'] : []}
        />
        <TextField
          name="sender"
          label={words.sender}
          hint={words.senderHint}
          value={typedValue(form.values, 'sender') || settings.sender}
          error={form.errors?.sender}
          required
        />
        <Button variant="secondary">{t(words.save)}</Button>
      </form>
    </section>
  );
}

function Download({ document }: { document: ListedDocument }) {
  const t = useText();
  return <a href={`${base}/${document.id}/${document.revision}`}>{t(words.download)}</a>;
}

const columns: readonly Column<ListedDocument>[] = [
  { key: 'at', label: words.at, rowHeader: true, render: ({ at }) => <Moment at={at} /> },
  { key: 'revision', label: words.revision, numeric: true, render: ({ revision }) => revision },
  { key: 'id', label: words.id, render: ({ id }) => id },
  { key: 'by', label: words.by, render: ({ staffName }) => staffName },
  {
    ...{ key: 'download', label: words.download },
    render: (document) => <Download document={document} />,
  },
];

interface LalertProps {
  readonly settings: LalertInput;
  readonly documents: readonly ListedDocument[];
  /** An emergency or a drill. */
  readonly isOn: boolean;
  readonly maySet: boolean;
  readonly form: FormState;
}

export function Lalert({ settings, documents, isOn, maySet, form }: LalertProps) {
  const t = useText();
  return (
    <>
      <h2>{t(words.title)}</h2>
      <p>{t(words.claim)}</p>
      {!settings.active && <p>{t(words.off)}</p>}
      {settings.active && isOn && (
        <form method="post" action={base}>
          <Button>{t(words.make)}</Button>
        </form>
      )}
      {documents.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <DataTable
          caption={words.documents}
          columns={columns}
          rows={documents}
          rowKey={({ id, revision }) => `${id}.${revision}`}
        />
      )}
      {maySet && <Settings settings={settings} form={form} />}
    </>
  );
}
