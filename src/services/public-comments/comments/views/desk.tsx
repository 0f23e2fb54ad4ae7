import { voiceHref } from '#engines/threads/contract.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { type Option, Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { Call } from '../../calls/queries.ts';
import { channels, commentsHref, deskHref, tableHref } from '../../model.ts';
import type { FiledRow } from '../../results/queries.ts';
import { channelTexts } from '../../text.ts';
import { commentsWords as words } from '../desk-text.ts';
import type { CommentFilter } from '../inputs.ts';
import { type Comment, type CommentList, commentsPerPage, type Submission } from '../queries.ts';
import { sectionOptions } from './blocks.tsx';

export interface CommentsProps {
  readonly call: Call;
  readonly list: CommentList;
  readonly filter: CommentFilter;
  readonly sections: readonly string[];
  readonly rows: readonly FiledRow[];
  /** Names of those who typed something in. */
  readonly typists: ReadonlyMap<string, string>;
  /** Whether rows can be changed, and comments typed in. */
  readonly isOpen: boolean;
  readonly errors?: FieldErrors;
  readonly done?: Text;
}

const same = (text: string): Text => ({ ja: text, en: text });

/** Rows as choices: number and the beginning of the summary. */
export function rowOptions(rows: readonly FiledRow[]): Option[] {
  return rows.map(({ id, number, summary, section }) => ({
    value: id,
    label: same(`No.${number} ${summary.slice(0, 30) || section}`),
  }));
}

function Filter({ call, filter, sections }: CommentsProps) {
  const t = useText();
  return (
    <form method="get" action={commentsHref(call.id)} class="comment-filter">
      <TextField label={words.words} name="q" value={filter.q} width={20} />
      {sections.length > 0 && (
        <Select
          {...{ label: words.section, name: 'section', value: filter.section }}
          placeholder={words.anySection}
          options={sectionOptions(sections)}
        />
      )}
      <Select
        {...{ label: words.filed, name: 'filed', value: filter.filed, placeholder: words.any }}
        options={[
          { value: 'no', label: words.notFiled },
          { value: 'yes', label: words.isFiled },
        ]}
      />
      <Select
        {...{ label: words.channel, name: 'channel', value: filter.channel }}
        placeholder={words.any}
        options={channels.map((channel) => ({ value: channel, label: channelTexts[channel] }))}
      />
      <Button variant="secondary">{t(words.find)}</Button>
    </form>
  );
}

function Who({
  submission,
  typists,
}: { submission: Submission | undefined } & Pick<CommentsProps, 'typists'>) {
  const t = useText();
  if (!submission) return null;
  const { name, address, channel, receivedOn, typedBy } = submission;
  return (
    <div>
      <p>{[name, address].filter(Boolean).join(' ') || t(words.nobody)}</p>
      <p class="comment-facts">
        <span>{t(channelTexts[channel])}</span> <Day date={receivedOn} />
        {typedBy && <span>{t(words.typedBy(typists.get(typedBy) ?? ''))}</span>}
      </p>
    </div>
  );
}

/** What was said, as this member of staff may read it. */
export function SaidBy({ comment: { input, section, place } }: { comment: Comment }) {
  const t = useText();
  return (
    <>
      <p>{[section || t(words.whole), place].filter(Boolean).join(' ')}</p>
      <p class="comment-words">{input ? input.text : t(words.hidden)}</p>
    </>
  );
}

const choiceColumn = (t: (text: Text) => string): Column<Comment> => ({
  ...{ key: 'choose', label: words.chooseColumn },
  render: ({ id, number }) => (
    <input type="checkbox" name="comments" value={id} aria-label={t(words.choose(number))} />
  ),
});

function RowsOf({ id, rows, callId }: { id: string; rows: readonly FiledRow[]; callId: string }) {
  const own = rows.filter(({ commentIds }) => commentIds.includes(id));
  return (
    <div>
      {own.map((row) => (
        <p key={row.id}>
          <a href={`${tableHref(callId)}/${row.id}`}>No.{row.number}</a>
        </p>
      ))}
    </div>
  );
}

function columnsOf(t: (text: Text) => string, props: CommentsProps): Column<Comment>[] {
  const { rows, list, typists, call, isOpen } = props;
  return [
    ...(isOpen ? [choiceColumn(t)] : []),
    {
      ...{ key: 'number', label: words.number, rowHeader: true },
      render: ({ id, number }) => (
        <a class="comment-number" href={`/staff${voiceHref(id)}`}>
          No.{number}
        </a>
      ),
    },
    {
      ...{ key: 'comment', label: words.comment },
      render: (comment) => (
        <div>
          <SaidBy comment={comment} />
        </div>
      ),
    },
    {
      ...{ key: 'who', label: words.who },
      render: ({ submissionId }) => (
        <Who submission={list.submissions.get(submissionId)} typists={typists} />
      ),
    },
    {
      ...{ key: 'row', label: words.row },
      render: ({ id }) => <RowsOf id={id} rows={rows} callId={call.id} />,
    },
  ];
}

function List(props: CommentsProps) {
  const t = useText();
  const { call, list, rows, isOpen, filter } = props;
  const table = (
    <DataTable
      caption={words.caption}
      captionHidden
      columns={columnsOf(t, props)}
      rows={list.comments}
      rowKey={({ id }) => id}
    />
  );
  if (!isOpen) return table;
  return (
    <form method="post" action={`${tableHref(call.id)}/file`} class="form" noValidate>
      {table}
      <Select
        {...{ label: words.into, name: 'row', value: 'new' }}
        options={[{ value: 'new', label: words.newRow }, ...rowOptions(rows)]}
      />
      {(['q', 'section', 'filed', 'channel'] as const).map((name) => (
        <input key={name} type="hidden" name={name} value={filter[name]} />
      ))}
      <ButtonRow>
        <Button>{t(words.file)}</Button>
        {list.total > list.comments.length && (
          <Button variant="secondary" name="all" value="1">
            {t(words.fileAll(list.total))}
          </Button>
        )}
      </ButtonRow>
    </form>
  );
}

/** What came in, with who sent it: for the desk only. */
export function CommentsPage(props: CommentsProps) {
  const t = useText();
  const { call, list, filter, isOpen, errors, done } = props;
  const shown = { page: filter.page, pageSize: commentsPerPage, total: list.total };
  const href = (page: number) => {
    const { q, section, filed, channel } = filter;
    const query = new URLSearchParams({ q, section, filed, channel, page: String(page) });
    return `${commentsHref(call.id)}?${query}`;
  };
  return (
    <>
      <ErrorSummary errors={errors} />
      {done && <Notice kind="success" title={done} />}
      {isOpen && (
        <ButtonRow>
          <ButtonLink href={`${deskHref(call.id)}/comments/new`} variant="secondary">
            {t(words.enter)}
          </ButtonLink>
        </ButtonRow>
      )}
      <Filter {...props} />
      {list.total === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <>
          <ListCount {...shown} />
          <List {...props} />
        </>
      )}
      <Pager {...shown} href={href} />
    </>
  );
}
