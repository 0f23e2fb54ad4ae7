import type { ShownMedium } from '#engines/content/contract.ts';
import { voiceHref } from '#engines/threads/contract.ts';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import type { Call } from '../../calls/queries.ts';
import { Documents } from '../../calls/views/call.tsx';
import { channels, publicHref, resultsHref } from '../../model.ts';
import { channelTexts, conclusionTexts, reflectionTexts } from '../../text.ts';
import type { PublishedRow } from '../model.ts';
import type { Published } from '../queries.ts';
import { resultWords as words } from '../text.ts';

export interface ResultProps {
  readonly call: Call;
  readonly published: Published;
  readonly media: ReadonlyMap<string, ShownMedium>;
  /** Comments that everybody may read now, by the engine's rule. */
  readonly readable: ReadonlySet<string>;
}

function Conclusion({ call, published }: Pick<ResultProps, 'call' | 'published'>) {
  const t = useText();
  const { conclusion, conclusionText } = published.table;
  return (
    <>
      <strong>{t(conclusionTexts[conclusion])}</strong> {call.sample && <SampleMark />}
      {conclusionText && (
        <p class="comment-words" lang="ja">
          {conclusionText}
        </p>
      )}
    </>
  );
}

function Facts({ call, published }: ResultProps) {
  const t = useText();
  const { numbers } = published.table;
  const byChannel = channels.flatMap((channel) => {
    const count = numbers.byChannel[channel] ?? 0;
    return count > 0 ? [t(words.channelCount(channelTexts[channel], count))] : [];
  });
  const period = (
    <>
      <Day date={call.opensOn} /> {t(words.to)} <Day date={call.closesOn} />
    </>
  );
  return (
    <DescriptionList
      items={[
        { term: words.conclusion, value: <Conclusion call={call} published={published} /> },
        { term: words.numbers, value: t(words.count(numbers)) },
        ...(byChannel.length > 0
          ? [{ term: words.byChannel, value: byChannel.join(t(words.separator)) }]
          : []),
        { term: words.period, value: period },
        { term: words.answeredOn, value: <Day date={published.on} /> },
      ]}
    />
  );
}

function Decided({ published, media }: ResultProps) {
  const t = useText();
  const { documents } = published.table;
  if (documents.length === 0) return null;
  return (
    <section aria-labelledby="decided">
      <h2 id="decided">{t(words.documents)}</h2>
      <Documents ids={documents} media={media} />
    </section>
  );
}

function Changed({ row: { before, after } }: { row: PublishedRow }) {
  const t = useText();
  if (before === '' && after === '') return null;
  return (
    <dl class="comment-changed">
      {before && (
        <div>
          <dt>{t(words.before)}</dt>
          <dd lang="ja">{before}</dd>
        </div>
      )}
      {after && (
        <div>
          <dt>{t(words.after)}</dt>
          <dd lang="ja">{after}</dd>
        </div>
      )}
    </dl>
  );
}

/** A campaign of thousands stands in one row; the page stays one that a phone can draw. */
const mostLinks = 100;

/** The comments themselves, as far as everybody may read them. */
function Voices({ row, readable }: { row: PublishedRow } & Pick<ResultProps, 'readable'>) {
  const t = useText();
  const shown = row.commentIds.filter((id) => readable.has(id));
  if (shown.length === 0) return null;
  return (
    <Disclosure summary={words.voicesOf(row.number)}>
      <ul>
        {shown.slice(0, mostLinks).map((id, index) => (
          <li key={id}>
            <a href={voiceHref(id)}>{t(words.voice(index + 1))}</a>
          </li>
        ))}
      </ul>
      {shown.length > mostLinks && <p>{t(words.more(shown.length - mostLinks))}</p>}
    </Disclosure>
  );
}

function columnsOf(
  t: ReturnType<typeof useText>,
  { readable }: ResultProps,
): readonly Column<PublishedRow>[] {
  const said = (text: string) => (
    <p class="comment-words" lang="ja">
      {text}
    </p>
  );
  return [
    {
      ...{ key: 'number', label: words.number, rowHeader: true },
      render: ({ number }) => String(number),
    },
    {
      ...{ key: 'section', label: words.section },
      render: ({ section }) => (section ? said(section) : t(words.whole)),
    },
    {
      ...{ key: 'summary', label: words.summary },
      render: (row) => (
        <div>
          {said(row.summary)}
          <p>{t(words.countOf(row.commentIds.length))}</p>
          <Voices row={row} readable={readable} />
        </div>
      ),
    },
    { key: 'view', label: words.view, render: ({ view }) => said(view) },
    {
      ...{ key: 'reflection', label: words.reflection },
      render: (row) => (
        <div>
          <p>{t(reflectionTexts[row.reflection])}</p>
          <Changed row={row} />
        </div>
      ),
    },
  ];
}

function Files({ call }: Pick<ResultProps, 'call'>) {
  const t = useText();
  return (
    <section aria-labelledby="files">
      <h2 id="files">{t(words.files)}</h2>
      <ul>
        {(['pdf', 'csv', 'xlsx'] as const).map((kind) => (
          <li key={kind}>
            <a href={`${resultsHref(call)}.${kind}`}>{t(words[kind])}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** 結果の公示: what came in, what the town thinks of it, what it decided. */
export function ResultPage(props: ResultProps) {
  const t = useText();
  const { call, published } = props;
  const { rows } = published.table;
  const foreign = useLanguage() !== 'ja';
  return (
    <>
      <p>
        <a href={publicHref(call)}>{t(words.call)}</a>
      </p>
      {published.table.correction && (
        <Notice kind="warning" title={words.correction}>
          <p lang="ja">{published.table.correction}</p>
        </Notice>
      )}
      <Facts {...props} />
      <Decided {...props} />
      <h2>{t(words.table)}</h2>
      {rows.length === 0 ? (
        <EmptyState title={words.none} />
      ) : (
        <>
          <p>{t(words.lead)}</p>
          {foreign && <p>{t(words.onlyJapanese)}</p>}
          <DataTable
            caption={words.table}
            captionHidden
            columns={[...columnsOf(t, props)]}
            rows={rows}
            rowKey={({ number }) => String(number)}
          />
        </>
      )}
      <p>{t(words.legal)}</p>
      <Files call={call} />
    </>
  );
}
