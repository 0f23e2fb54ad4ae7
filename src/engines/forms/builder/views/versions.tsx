import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { useText } from '#ui/language.tsx';
import type { FormVersion } from '../../versions/queries.ts';
import type { Workbench } from '../queries.ts';
import { builderTexts } from '../text.ts';
import { formHref, Revision } from './parts.tsx';

const { versions: words } = builderTexts;
type Line = Omit<FormVersion, 'definition'>;

function Name({ line }: { line: Line }) {
  const t = useText();
  return <>{t(words.name(line.number))}</>;
}

function Status({ line }: { line: Line }) {
  const t = useText();
  return line.status === 'published' ? (
    <Badge tone="success">{t(words.current)}</Badge>
  ) : (
    <Badge tone="neutral">{t(words.draft)}</Badge>
  );
}

function Acts({ bench, line }: { bench: Workbench; line: Line }) {
  const t = useText();
  const isNewest = bench.newest?.id === line.id;
  return (
    <div class="builder-acts">
      {line.number > 1 && (
        <a href={formHref(bench.id, `/versions/${line.id}`)}>{t(words.compare)}</a>
      )}{' '}
      <a href={`/forms/${line.id}/paper.pdf`}>{t(words.paper)}</a>{' '}
      {!isNewest && (
        <form method="post" action={formHref(bench.id, `/versions/${line.id}/restore`)}>
          <Revision bench={bench} />
          <Button variant="plain">{t(words.restore)}</Button>
        </form>
      )}
    </div>
  );
}

function Publish({ bench, mayPublish }: { bench: Workbench; mayPublish: boolean }) {
  const t = useText();
  if (!bench.newest?.draft) return null;
  if (!mayPublish) return <p>{t(words.mayNot)}</p>;
  return (
    <form method="post" action={formHref(bench.id, '/publish')}>
      <Revision bench={bench} />
      <p>{t(words.publishHint)}</p>
      <ButtonRow>
        <Button>{t(words.publish)}</Button>
      </ButtonRow>
    </form>
  );
}

/** Every version, what differs, and the button that publishes. */
export function VersionsPage(props: {
  bench: Workbench;
  versions: readonly Line[];
  mayPublish: boolean;
}) {
  const { bench, versions } = props;
  const columns: readonly Column<Line>[] = [
    { key: 'number', label: words.number, rowHeader: true, render: (line) => <Name line={line} /> },
    { key: 'status', label: words.status, render: (line) => <Status line={line} /> },
    { key: 'made', label: words.made, render: ({ createdAt }) => <Moment at={createdAt} /> },
    {
      key: 'published',
      label: words.published,
      render: ({ publishedAt }) => publishedAt && <Moment at={publishedAt} />,
    },
    {
      key: 'acts',
      label: builderTexts.fields.actions,
      render: (line) => <Acts bench={bench} line={line} />,
    },
  ];
  if (versions.length === 0) return <EmptyState title={builderTexts.status.empty} />;
  return (
    <>
      <Publish {...props} />
      <DataTable
        caption={words.caption}
        captionHidden
        columns={columns}
        rows={versions}
        rowKey={({ id }) => id}
      />
    </>
  );
}
