import { Badge } from '#ui/components/badge.tsx';
import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { useText } from '#ui/language.tsx';
import type { Template } from '../queries.ts';
import { kindTexts, text } from '../text.ts';

function Kind({ template }: { template: Template }) {
  const t = useText();
  return (
    <>
      {t(kindTexts[template.content.kind])}{' '}
      {template.content.refusal && <Badge tone="warning">{t(text.refuses)}</Badge>}
    </>
  );
}

function Version({ template }: { template: Template }) {
  const t = useText();
  return <>{t(text.versionOf(template.version))}</>;
}

const columns: readonly Column<Template>[] = [
  {
    key: 'title',
    label: text.columns.title,
    rowHeader: true,
    render: ({ key, content }) => <a href={`/staff/letters/templates/${key}`}>{content.title}</a>,
  },
  { key: 'key', label: text.columns.key, render: ({ key }) => key },
  { key: 'kind', label: text.columns.kind, render: (template) => <Kind template={template} /> },
  { key: 'version', label: text.columns.version, render: (it) => <Version template={it} /> },
  { key: 'saved', label: text.columns.savedAt, render: ({ savedAt }) => <Moment at={savedAt} /> },
];

export function Templates({ templates }: { templates: readonly Template[] }) {
  const t = useText();
  return (
    <>
      <ButtonRow>
        <ButtonLink href="/staff/letters/templates/new">{t(text.add)}</ButtonLink>
      </ButtonRow>
      {templates.length > 0 ? (
        <DataTable
          caption={text.caption}
          columns={columns}
          rows={templates}
          rowKey={({ id }) => id}
        />
      ) : (
        <EmptyState title={text.none} hint={text.noneHint} />
      )}
    </>
  );
}
