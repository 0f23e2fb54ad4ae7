import { type CatalogueEntry, type Column, typeTexts } from '#engines/datasets/contract.ts';
import { DataTable } from '#ui/components/data-table.tsx';
import { useText } from '#ui/language.tsx';
import { setWords as words } from '../text.ts';
import { ViewTabs } from './tabs.tsx';

function Codes({ values }: { values: NonNullable<Column['values']> }) {
  const t = useText();
  return (
    <ul class="open-data-codes">
      {Object.entries(values).map(([code, word]) => (
        <li key={code}>
          <code>{code}</code>：{t(word)}
        </li>
      ))}
    </ul>
  );
}

/** The dictionary: what each column means, for people and for programs. */
export function ColumnsView({ entry }: { entry: CatalogueEntry }) {
  const t = useText();
  return (
    <>
      <ViewTabs entry={entry} view="columns" />
      <section>
        <h2>{t(words.columns)}</h2>
        <DataTable
          caption={words.columns}
          captionHidden
          rows={entry.columns}
          rowKey={({ name }) => name}
          columns={[
            {
              ...{ key: 'title', label: words.heading, rowHeader: true },
              render: ({ title }) => t(title),
            },
            { key: 'name', label: words.name, render: ({ name }) => <code>{name}</code> },
            { key: 'type', label: words.type, render: ({ type }) => t(typeTexts[type]) },
            {
              ...{ key: 'meaning', label: words.meaning },
              render: ({ description, vocabulary, values }) => (
                <>
                  {description && t(description)}
                  {values && <Codes values={values} />}
                  {vocabulary && <a href={vocabulary}>{vocabulary}</a>}
                </>
              ),
            },
            { key: 'unit', label: words.unit, render: ({ unit }) => unit && t(unit) },
          ]}
        />
      </section>
    </>
  );
}
