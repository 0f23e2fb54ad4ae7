import type { UploadedSet, Version } from '#engines/datasets/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { type Column as DataColumn, DataTable } from '#ui/components/data-table.tsx';
import { Day, dayText } from '#ui/components/day.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { FileField } from '#ui/components/file-field.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { datasetHref } from '../../model.ts';
import { deskWords as words } from '../text.ts';
import { StateBadges } from './list.tsx';

interface SetProps {
  readonly set: UploadedSet;
  readonly versions: readonly Version[];
  readonly tooOld: boolean;
  readonly state: FormState;
  readonly mayManage: boolean;
  readonly isOwner: boolean;
}

/** Not published yet: when it will be, or what hinders it. */
function Unpublished({ version: { state, dueOn, profile } }: { version: Version }) {
  const t = useText();
  const language = useLanguage();
  if (state === 'loading') return <Badge tone="neutral">{t(words.loading)}</Badge>;
  if (state === 'failed') return <Badge tone="danger">{t(words.failed)}</Badge>;
  if (dueOn) return <Badge tone="info">{t(words.due(dayText(dueOn, language)))}</Badge>;
  const faults = profile.faults ?? 0;
  if (faults > 0) return <Badge tone="warning">{t(words.faulty(faults))}</Badge>;
  return <Badge tone="neutral">{t(words.unpublished)}</Badge>;
}

/** The version that everybody reads, or the button that brings an old one back. */
function VersionState(props: { set: UploadedSet; version: Version; mayManage: boolean }) {
  const t = useText();
  const { set, version, mayManage } = props;
  if (version.id === set.currentVersionId) {
    return <Badge tone="success">{t(words.current)}</Badge>;
  }
  if (version.state !== 'published') return <Unpublished version={version} />;
  if (!mayManage) return null;
  return (
    <form method="post" action={`/staff/open-data/${set.id}/versions/${version.id}/restore`}>
      <Button variant="plain">
        {t(words.restore)}
        <span class="visually-hidden">：{t(words.version(version.number))}</span>
      </Button>
    </form>
  );
}

const noteColumn: DataColumn<Version> = {
  ...{ key: 'note', label: words.note },
  render: ({ note }) => <span class="open-data-cell">{note}</span>,
};

/** Samples were brought in by nobody. */
const writerOf = ({ sample }: UploadedSet, { staffId, staffName }: Version) => (
  <span>{sample && !staffId ? <SampleMark /> : staffName}</span>
);

function Versions({ set, versions, mayManage }: SetProps) {
  const t = useText();
  const base = `/staff/open-data/${set.id}/versions`;
  return (
    <DataTable
      caption={words.versions}
      captionHidden
      rows={versions}
      rowKey={({ id }) => id}
      columns={[
        {
          ...{ key: 'number', label: words.versions, rowHeader: true },
          render: ({ id, number }) => <a href={`${base}/${id}`}>{t(words.version(number))}</a>,
        },
        {
          ...{ key: 'rows', label: words.rows, numeric: true },
          render: ({ rowCount }) => rowCount.toLocaleString('en'),
        },
        {
          ...{ key: 'score', label: words.score, numeric: true },
          render: ({ profile }) => profile.score,
        },
        { key: 'by', label: words.by, render: (version) => writerOf(set, version) },
        ...(versions.some(({ note }) => note) ? [noteColumn] : []),
        {
          ...{ key: 'at', label: words.at },
          render: ({ createdAt }) => <Day date={dayInTokyo(createdAt)} />,
        },
        {
          ...{ key: 'state', label: words.state },
          render: (version) => <VersionState {...{ set, version, mayManage }} />,
        },
      ]}
    />
  );
}

function Upload({ set, state }: Pick<SetProps, 'set' | 'state'>) {
  const t = useText();
  return (
    <section>
      <h2>{t(words.files)}</h2>
      <form method="post" action={`/staff/open-data/${set.id}/files`} enctype="multipart/form-data">
        <FileField
          {...{ label: words.file, name: 'file', hint: words.fileHint, required: true }}
          accept=".csv,.tsv,.txt,.xlsx,.geojson,.json"
          error={state.errors?.file}
        />
        <ButtonRow>
          <Button>{t(words.read)}</Button>
        </ButtonRow>
      </form>
    </section>
  );
}

function Withdraw({ set }: Pick<SetProps, 'set'>) {
  const t = useText();
  if (!set.publishedOn || set.withdrawnOn) return null;
  return (
    <Disclosure summary={words.withdraw}>
      <p>{t(words.withdrawHint)}</p>
      <form method="post" action={`/staff/open-data/${set.id}/withdraw`}>
        <Button variant="danger">{t(words.withdraw)}</Button>
      </form>
    </Disclosure>
  );
}

/** One set: its files, its versions, and who looks after it. */
export function SetDesk(props: SetProps) {
  const t = useText();
  const { set, versions, mayManage } = props;
  return (
    <>
      <ErrorSummary errors={props.state.errors} />
      <p>
        <StateBadges set={{ ...set, tooOld: props.tooOld }} />
      </p>
      <ButtonRow>
        {mayManage && (
          <ButtonLink href={`/staff/open-data/${set.id}/edit`} variant="secondary">
            {t(words.edit)}
          </ButtonLink>
        )}
        {set.currentVersionId && !set.withdrawnOn && (
          <ButtonLink href={datasetHref(set.slug)} variant="secondary">
            {t(words.seen)}
          </ButtonLink>
        )}
      </ButtonRow>
      {mayManage && !props.isOwner && (
        <form method="post" action={`/staff/open-data/${set.id}/take-over`}>
          <Button variant="plain">{t(words.takeOver)}</Button>
        </form>
      )}
      {mayManage && <Upload {...props} />}
      <section>
        <h2>{t(words.versions)}</h2>
        {versions.length === 0 ? <EmptyState title={words.noVersions} /> : <Versions {...props} />}
      </section>
      {mayManage && <Withdraw set={set} />}
    </>
  );
}
