import type { Field } from '#engines/forms/contract.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { Tabs } from '#ui/components/tabs.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { channelTexts } from '../../text.ts';
import { type AnswerFilter, answersAPage, type SingleAnswer } from '../queries.ts';
import { asideWords as words } from '../text.ts';

export interface AnswerListProps {
  readonly answers: readonly SingleAnswer[];
  readonly total: number;
  readonly fields: readonly Field[];
  readonly filter: AnswerFilter;
  readonly base: string;
  readonly done?: Text;
}

/** Letters of an excerpt. */
const longest = 60;

function excerptOf({ answers }: SingleAnswer, fields: readonly Field[]): string | undefined {
  const said = fields
    .filter(({ kind }) => kind === 'long-text' || kind === 'text')
    .map(({ key }) => answers[key])
    .filter((answer) => typeof answer === 'string')
    .join(' / ');
  const letters = [...said];
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : said || undefined;
}

interface Line {
  readonly number: number;
  readonly answer: SingleAnswer;
}

function Lines({ answers, fields, filter, base }: AnswerListProps) {
  const t = useText();
  const first = (filter.page - 1) * answersAPage + 1;
  return (
    <DataTable<Line>
      caption={words.list}
      captionHidden
      rows={answers.map((answer, place) => ({ number: first + place, answer }))}
      rowKey={({ answer }) => answer.id}
      columns={[
        {
          ...{ key: 'number', label: words.number, rowHeader: true },
          render: ({ number, answer }) => (
            <a class="unbroken" href={`${base}/${answer.id}`}>
              {t(words.openOne(number))}
            </a>
          ),
        },
        { key: 'day', label: words.day, render: ({ answer }) => <Day date={answer.day} /> },
        {
          ...{ key: 'channel', label: words.channel },
          render: ({ answer }) => t(channelTexts[answer.channel]),
        },
        {
          ...{ key: 'excerpt', label: words.excerpt },
          render: ({ answer }) => excerptOf(answer, fields) ?? t(words.noWords),
        },
        {
          ...{ key: 'state', label: words.state },
          render: ({ answer: { excluded } }) =>
            excluded ? <Badge tone="warning">{t(words.badge)}</Badge> : t(words.counts),
        },
      ]}
    />
  );
}

function Search({ filter, base }: Pick<AnswerListProps, 'filter' | 'base'>) {
  const t = useText();
  return (
    <form method="get" action={base}>
      {filter.asideOnly && <input type="hidden" name="only" value="aside" />}
      <TextField name="words" label={words.words} type="search" value={filter.words} />
      <ButtonRow>
        <Button variant="secondary">{t(words.search)}</Button>
      </ButtonRow>
    </form>
  );
}

/** All answers, or those that were set aside. */
export function AnswerList(props: AnswerListProps) {
  const { answers, total, filter, base, done } = props;
  const { page, asideOnly } = filter;
  const query = new URLSearchParams(filter.words ? { words: filter.words } : {});
  if (asideOnly) query.set('only', 'aside');
  const href = (to: number) => `${base}?${new URLSearchParams([...query, ['page', String(to)]])}`;
  const counted = { page, pageSize: answersAPage, total };
  const [all, aside] = [base, `${base}?only=aside`];
  return (
    <>
      {done && <Notice kind="success" title={done} />}
      <Tabs
        label={words.views}
        tabs={[
          { label: words.all, href: all },
          { label: words.asideOnly, href: aside },
        ]}
        current={asideOnly ? aside : all}
      />
      <Search filter={filter} base={base} />
      <ListCount {...counted} />
      {answers.length === 0 ? <EmptyState title={words.none} /> : <Lines {...props} />}
      {total > answersAPage && <Pager {...counted} href={href} />}
    </>
  );
}
