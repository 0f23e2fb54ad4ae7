import { Button } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { useText } from '#ui/language.tsx';
import { eventTexts } from '../../text.ts';
import type { DeskItem } from '../desk-queries.ts';
import { versionName, pageWords as words } from '../page-text.ts';

type Head = DeskItem['versions'][number];

function VersionActs({ head, desk }: { head: Head; desk: DeskItem }) {
  const t = useText();
  const { item, mayWrite } = desk;
  const base = `/staff/news/${item.id}`;
  const { liveVersion } = item;
  const open = item.branch === 'none' || item.branch === 'draft';
  return (
    <>
      {head.number > 1 && (
        <a href={`${base}/compare?from=${head.number - 1}&to=${head.number}`}>
          {t(words.comparePrevious)}
        </a>
      )}{' '}
      {liveVersion !== null && liveVersion !== head.number && (
        <a href={`${base}/compare?from=${liveVersion}&to=${head.number}`}>{t(words.compare)}</a>
      )}{' '}
      {mayWrite && open && head.number !== item.lastVersion && (
        <form method="post" action={`${base}/versions/${head.number}/restore`}>
          <input type="hidden" name="seen" value={item.lastVersion} />
          <Button variant="plain">{t(words.restore)}</Button>
        </form>
      )}
    </>
  );
}

/** Every version that was ever saved. */
export function Versions({ desk }: { desk: DeskItem }) {
  const t = useText();
  return (
    <section aria-labelledby="news-versions">
      <h2 id="news-versions">{t(words.versions)}</h2>
      <DataTable
        caption={words.versions}
        captionHidden
        rows={desk.versions}
        rowKey={({ number }) => String(number)}
        columns={[
          {
            ...{ key: 'number', label: words.version, rowHeader: true },
            render: ({ number }) => (
              <a href={`/staff/news/${desk.item.id}/versions/${number}`}>
                {t(versionName(number))}
              </a>
            ),
          },
          { key: 'at', label: words.at, render: ({ savedAt }) => <Moment at={savedAt} /> },
          { key: 'by', label: words.by, render: ({ savedBy }) => savedBy },
          { key: 'note', label: words.note, render: ({ note }) => note },
          {
            ...{ key: 'acts', label: words.acts },
            render: (head) => <VersionActs head={head} desk={desk} />,
          },
        ]}
      />
    </section>
  );
}

export function History({ events }: Pick<DeskItem, 'events'>) {
  const t = useText();
  return (
    <section aria-labelledby="news-history">
      <h2 id="news-history">{t(words.history)}</h2>
      <DataTable
        caption={words.history}
        captionHidden
        rows={events}
        rowKey={({ id }) => id}
        columns={[
          {
            ...{ key: 'event', label: words.event, rowHeader: true },
            render: ({ kind }) => t(eventTexts[kind]),
          },
          {
            ...{ key: 'version', label: words.version },
            render: ({ version }) => (version === null ? '' : t(versionName(version))),
          },
          { key: 'at', label: words.at, render: ({ at }) => <Moment at={at} /> },
          { key: 'by', label: words.by, render: ({ by }) => by },
          { key: 'note', label: words.note, render: ({ note }) => note },
        ]}
      />
    </section>
  );
}
