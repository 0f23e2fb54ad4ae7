import {
  type CatalogueEntry,
  standards,
  type Unlisted,
  type UploadedSet,
} from '#engines/datasets/contract.ts';
import type { Department } from '#engines/organisation/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { datasetHref } from '../../model.ts';
import { deskWords as words } from '../text.ts';

type Listed = UploadedSet & { readonly tooOld: boolean };

export function StateBadges({ set }: { set: Listed }) {
  const t = useText();
  const published = set.publishedOn && !set.withdrawnOn;
  return (
    <>
      {published ? (
        <Badge tone="success">{t(words.published)}</Badge>
      ) : (
        <Badge tone="neutral">{t(set.withdrawnOn ? words.withdrawn : words.draft)}</Badge>
      )}{' '}
      {set.tooOld && <Badge tone="warning">{t(words.tooOld)}</Badge>}{' '}
      {!set.ownerStaffId && <Badge tone="info">{t(words.unowned)}</Badge>}
    </>
  );
}

function Uploaded({ sets, sections }: { sets: Listed[]; sections: readonly Department[] }) {
  const t = useText();
  const nameOf = (id: string) => sections.find((section) => section.id === id)?.name;
  return (
    <DataTable
      caption={words.uploaded}
      captionHidden
      rows={sets}
      rowKey={({ id }) => id}
      columns={[
        {
          ...{ key: 'title', label: words.title, rowHeader: true },
          render: ({ id, title }) => <a href={`/staff/open-data/${id}`}>{t(title)}</a>,
        },
        { key: 'state', label: words.state, render: (set) => <StateBadges set={set} /> },
        {
          ...{ key: 'section', label: words.section },
          render: ({ departmentId }) => {
            const name = nameOf(departmentId);
            return name && t(name);
          },
        },
        {
          ...{ key: 'modified', label: words.modified },
          render: ({ modifiedAt }) => <Day date={dayInTokyo(modifiedAt)} />,
        },
      ]}
    />
  );
}

function Declared({ declared }: { declared: readonly CatalogueEntry[] }) {
  const t = useText();
  return (
    <DataTable
      caption={words.declared}
      captionHidden
      rows={declared}
      rowKey={({ slug }) => slug}
      columns={[
        {
          ...{ key: 'title', label: words.title, rowHeader: true },
          render: ({ slug, title }) => <a href={datasetHref(slug)}>{t(title)}</a>,
        },
        {
          ...{ key: 'state', label: words.state },
          render: ({ failing }) => (
            <Badge tone={failing ? 'warning' : 'success'}>
              {t(failing ? words.failing : words.published)}
            </Badge>
          ),
        },
        {
          ...{ key: 'rows', label: words.rows, numeric: true },
          render: ({ rowCount = 0 }) => rowCount.toLocaleString('en'),
        },
        {
          ...{ key: 'modified', label: words.modified },
          render: ({ modifiedAt }) => <Day date={dayInTokyo(modifiedAt)} />,
        },
      ]}
    />
  );
}

/** What should be open by itself and is not, and what can be done. */
function Failing({ declared, unlisted, mayReadAgain }: DeskListProps) {
  const t = useText();
  const { failed, missing } = unlisted;
  const failing = declared.filter((set) => set.failing);
  if (failed.length + failing.length === 0) return null;
  return (
    <Notice kind="warning" title={words.failingTitle}>
      <ul>
        {[...missing, ...failing].map(({ slug, title }) => (
          <li key={slug}>{t(title)}</li>
        ))}
        {failed.map((name) => (
          <li key={name}>{t(words.failedSource(name))}</li>
        ))}
      </ul>
      <p>{t(words.failingHint)}</p>
      {mayReadAgain && (
        <form method="post" action="/staff/open-data/read-again">
          <Button variant="secondary">{t(words.readAgain)}</Button>
        </form>
      )}
    </Notice>
  );
}

function Templates() {
  const t = useText();
  return (
    <Disclosure summary={words.templates}>
      <p>{t(words.templatesHint)}</p>
      <ul>
        {standards.map(({ id, number, title }) => (
          <li key={id}>
            <a href={`/staff/open-data/templates/${id}.csv`}>
              {number} {t(title)}
            </a>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

interface DeskListProps {
  readonly sets: Listed[];
  readonly declared: readonly CatalogueEntry[];
  readonly unlisted: Unlisted;
  readonly sections: readonly Department[];
  readonly mayReadAgain: boolean;
}

/** What one's sections publish, and what is open by itself. */
export function DeskList(props: DeskListProps) {
  const t = useText();
  return (
    <>
      <Failing {...props} />
      <ButtonRow>
        <ButtonLink href="/staff/open-data/new">{t(words.add)}</ButtonLink>
        <ButtonLink href="/open-data" variant="secondary">
          {t(words.seen)}
        </ButtonLink>
      </ButtonRow>
      <section>
        <h2>{t(words.uploaded)}</h2>
        {props.sets.length === 0 ? (
          <EmptyState title={words.noneUploaded} hint={words.noneUploadedHint} />
        ) : (
          <Uploaded sets={props.sets} sections={props.sections} />
        )}
      </section>
      <section>
        <h2>{t(words.declared)}</h2>
        <Declared declared={props.declared} />
      </section>
      <Templates />
    </>
  );
}
