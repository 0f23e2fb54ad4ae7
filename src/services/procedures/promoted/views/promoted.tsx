import { Badge } from '#ui/components/badge.tsx';
import { Button } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import type { Promoted } from '../queries.ts';
import { classTexts, sectionTexts, words } from '../text.ts';

export function PromotedList(props: {
  list: readonly Promoted[];
  mayEdit: boolean;
  saved: boolean;
}) {
  const t = useText();
  const { list } = props;
  const performed = list.filter((one) => one.performed);
  const online = performed.filter((one) => one.online);
  if (list.length === 0) {
    return (
      <EmptyState title={words.empty} hint={words.emptyHint}>
        {props.mayEdit && (
          <form method="post">
            <Button>{t(words.load)}</Button>
          </form>
        )}
      </EmptyState>
    );
  }
  return (
    <>
      {props.saved && <Notice kind="success" title={words.saved} />}
      <p class="list-count">{t(words.share(online.length, performed.length))}</p>
      <p>
        <a href="/plan/indicators/online-procedures">{t(words.seeIndicator)}</a>
      </p>
      <PromotedTable {...props} />
      <p class="muted">{t(words.linkHint)}</p>
    </>
  );
}

function PromotedTable({ list, mayEdit }: { list: readonly Promoted[]; mayEdit: boolean }) {
  const t = useText();
  return (
    <DataTable
      caption={words.table}
      captionHidden
      rows={list}
      rowKey={({ id }) => id}
      columns={[
        { key: 'id', label: words.section, render: (one) => <Section one={one} /> },
        {
          key: 'name',
          label: words.name,
          rowHeader: true,
          render: ({ id, name }) =>
            mayEdit ? <a href={`/staff/procedures/promoted/${id}`}>{t(name)}</a> : t(name),
        },
        {
          key: 'performed',
          label: words.performed,
          render: ({ performed }) => t(performed ? words.yes : words.no),
        },
        { key: 'online', label: words.online, render: (one) => <Online one={one} /> },
        {
          key: 'linked',
          label: words.linked,
          render: (one) => <Linked one={one} />,
        },
        {
          key: 'verified',
          label: words.verified,
          render: ({ verified }) => t(verified ? words.isVerified : words.unverified),
        },
      ]}
    />
  );
}

function Section({ one }: { one: Promoted }) {
  const t = useText();
  return (
    <>
      {one.id.toUpperCase()}
      <br />
      <span class="muted">
        {t(sectionTexts[one.section])}
        {one.classes.map((name) => ` ・ ${t(classTexts[name])}`)}
      </span>
    </>
  );
}

function Linked({ one }: { one: Promoted }) {
  const t = useText();
  const { procedureId } = one;
  if (!procedureId) return <span class="muted">{t(words.notLinked)}</span>;
  return <a href={`/staff/procedures/${procedureId}`}>{procedureId}</a>;
}

function Online({ one }: { one: Promoted }) {
  const t = useText();
  if (!one.performed) return <>―</>;
  if (one.online) return <Badge tone="success">{t(words.isOnline)}</Badge>;
  return <Badge tone="neutral">{t(words.notOnline)}</Badge>;
}
