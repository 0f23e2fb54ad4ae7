import type { Text } from '#platform/i18n/text.ts';
import { assetUrl } from '#ui/assets.ts';
import { Button } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { useText } from '#ui/language.tsx';
import { changeTexts, kindTexts } from '../../compare/text.ts';
import type { Field } from '../../definition/model.ts';
import { labelOf } from '../../prover/finding.ts';
import type { Workbench } from '../queries.ts';
import { builderTexts } from '../text.ts';
import { formHref, Revision } from './parts.tsx';

const { fields: words } = builderTexts;

/** A question as a line of a table; `path` is its key, or `repeat.key`. */
export interface FieldRow {
  readonly path: string;
  readonly field: Field;
  readonly when?: string;
}

function Acts({ bench, row }: { bench: Workbench; row: FieldRow }) {
  const t = useText();
  const acts = [
    ['up', words.up],
    ['down', words.down],
    ['remove', words.remove],
  ] as const;
  return (
    <form
      method="post"
      action={formHref(bench.id, `/fields/${encodeURIComponent(row.path)}/place`)}
      class="builder-acts"
    >
      <Revision bench={bench} />
      {acts.map(([act, label]) => (
        <Button key={act} variant="plain" name="act" value={act}>
          {t(label)}
          <span class="visually-hidden">：{t(row.field.label)}</span>
        </Button>
      ))}
    </form>
  );
}

function Words({ text }: { text: Text }) {
  const t = useText();
  return <>{t(text)}</>;
}

function columnsFor(bench: Workbench): Column<FieldRow>[] {
  const { definition, id } = bench;
  const when = (name: string | undefined): Text =>
    name ? labelOf(definition, { kind: 'rule', id: name }) : changeTexts.always;
  return [
    {
      key: 'label',
      label: words.label,
      rowHeader: true,
      render: ({ path, field }) => (
        <a href={formHref(id, `/fields/${encodeURIComponent(path)}`)}>
          <Words text={field.label} />
        </a>
      ),
    },
    {
      key: 'kind',
      label: words.kind,
      render: ({ field }) => <Words text={kindTexts[field.kind]} />,
    },
    {
      key: 'required',
      label: words.requiredGroup,
      render: ({ field }) => (
        <Words text={field.required ? changeTexts.required : changeTexts.optional} />
      ),
    },
    {
      key: 'when',
      label: changeTexts.parts.when,
      render: (row) => <Words text={when(row.when)} />,
    },
    { key: 'acts', label: words.actions, render: (row) => <Acts bench={bench} row={row} /> },
  ];
}

/** Questions in their order, each with its acts. */
export function FieldRows(props: { bench: Workbench; caption: Text; rows: readonly FieldRow[] }) {
  const { bench, caption, rows } = props;
  return (
    <div class="builder-rows">
      <DataTable
        caption={caption}
        captionHidden
        columns={columnsFor(bench)}
        rows={rows}
        rowKey={({ path }) => path}
      />
      {rows.length > 1 && (
        <script type="module" src={assetUrl('engines/forms/builder/drag-rows.client.ts')} />
      )}
    </div>
  );
}
