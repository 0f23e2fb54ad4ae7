import type { Text } from '#platform/i18n/text.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { FileField } from '#ui/components/file-field.tsx';
import { Pager } from '#ui/components/pager.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { variantHref } from '../addresses.ts';
import type { LibraryQuery } from '../inputs.ts';
import { mediaKinds, type ShownMedium } from '../model.ts';
import { type LibraryPage, pageSize } from '../queries.ts';
import { factsText, kindTexts } from '../text.ts';
import { libraryTexts as words } from './text.ts';

/** A small picture of a medium, or nothing for what cannot be seen. Its name stands beside it. */
export function Thumbnail({ medium }: { medium: ShownMedium }) {
  const small = medium.variants.find(({ name }) => !name.startsWith('card'));
  if (!small) return null;
  return (
    <img
      class="media-thumbnail"
      src={variantHref(medium, small)}
      alt=""
      width={small.width}
      height={small.height}
      loading="lazy"
    />
  );
}

function Words({ medium }: { medium: ShownMedium }) {
  const t = useText();
  const { kind, alt, decorative, alternative, transcript, captionsFileId, mediaType } = medium;
  if (kind === 'image') {
    if (decorative) return <>{t(words.decorative)}</>;
    if (alt.ja) return <>{alt.ja}</>;
  } else if (kind === 'video' ? transcript || captionsFileId : alternative) {
    return <>{medium.caption}</>;
  } else if (kind === 'attachment' && mediaType !== 'application/pdf') {
    return <>{medium.caption}</>;
  }
  return (
    <Badge tone="warning" icon="alert">
      {t(words.lacksWords)}
    </Badge>
  );
}

function SearchForm({ query, lacking }: { query: LibraryQuery; lacking: number }) {
  const t = useText();
  const kinds = mediaKinds.map((kind) => ({ value: kind, label: kindTexts[kind] }));
  return (
    <form method="get" action="/staff/media" class="media-search">
      <TextField label={words.search} name="q" type="search" value={query.q} />
      <Select
        label={words.kind}
        name="kind"
        value={query.kind}
        options={kinds}
        placeholder={words.all}
      />
      <ButtonRow>
        <Button variant="secondary">{t(words.find)}</Button>
      </ButtonRow>
      <p>
        {query.missing ? (
          <a href="/staff/media">{t(words.showAll)}</a>
        ) : (
          <a href="/staff/media?missing=1">{t(words.missing(lacking))}</a>
        )}
      </p>
    </form>
  );
}

function MediaTable({ media, caption }: { media: readonly ShownMedium[]; caption: Text }) {
  const t = useText();
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={media}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'picture',
          label: words.picture,
          render: (medium) => <Thumbnail medium={medium} />,
        },
        {
          key: 'name',
          label: words.name,
          rowHeader: true,
          render: (medium) => <a href={`/staff/media/${medium.id}`}>{medium.name}</a>,
        },
        { key: 'words', label: words.words, render: (medium) => <Words medium={medium} /> },
        {
          key: 'facts',
          label: words.facts,
          render: (medium) => (medium.kind === 'image' ? t(kindTexts.image) : t(factsText(medium))),
        },
        { key: 'day', label: words.day, render: ({ savedAt }) => <Moment at={savedAt} /> },
      ]}
    />
  );
}

/** The library: search, filter, and what lacks words. */
export function Library({ query, page }: { query: LibraryQuery; page: LibraryPage }) {
  const t = useText();
  const href = (number: number): string => {
    const { q, kind, missing } = query;
    return `/staff/media?${new URLSearchParams({ q, kind, missing, page: String(number) })}`;
  };
  return (
    <>
      <ButtonRow>
        <ButtonLink href="/staff/media/new">{t(words.add)}</ButtonLink>
      </ButtonRow>
      <SearchForm query={query} lacking={page.lacking} />
      {page.media.length === 0 ? (
        <EmptyState title={words.empty} hint={words.emptyHint} />
      ) : (
        <>
          <MediaTable media={page.media} caption={words.table} />
          <Pager page={query.page} pageSize={pageSize} total={page.total} href={href} />
        </>
      )}
    </>
  );
}

/** One or several files at once; their words follow. */
export function UploadForm({ error }: { error?: Text }) {
  const t = useText();
  return (
    <form method="post" action="/staff/media/new" enctype="multipart/form-data">
      <FileField
        label={words.files}
        name="file"
        hint={words.filesHint}
        error={error}
        required
        multiple
      />
      <ButtonRow>
        <Button>{t(words.send)}</Button>
      </ButtonRow>
    </form>
  );
}
