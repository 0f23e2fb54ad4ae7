import { DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { listWords as words } from '../../items/desk-text.ts';
import type { OutsideLink } from '../queries.ts';

/** Links of public pages that no longer lead anywhere. */
export function BrokenLinks({ links }: { links: readonly OutsideLink[] }) {
  if (links.length === 0) return <EmptyState title={words.noBroken} />;
  return (
    <DataTable
      caption={words.links}
      captionHidden
      rows={links}
      rowKey={({ itemId, href }) => `${itemId} ${href}`}
      columns={[
        {
          ...{ key: 'title', label: words.title, rowHeader: true },
          render: ({ itemId, title }) => <a href={`/staff/news/${itemId}`}>{title}</a>,
        },
        { key: 'href', label: words.linkTarget, render: ({ href }) => href },
        { key: 'answer', label: words.linkAnswer, render: ({ answer }) => answer },
        {
          ...{ key: 'checked', label: words.linkChecked },
          render: ({ checkedAt }) => <Moment at={checkedAt} />,
        },
      ]}
    />
  );
}
