import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { Tabs } from '#ui/components/tabs.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { Input } from '../../input.ts';
import { staffVoiceHref, voicesPerPage } from '../../inputs/model.ts';
import { findInputKind } from '../../inputs/registry.ts';
import { InputBadge } from '../../inputs/views/state.tsx';
import { firstLine } from '../../inputs/words.ts';
import { type Queue, type QueueView, queueViews } from '../queries.ts';
import { deskWords as words } from '../text.ts';
import { togetherPath } from '../together/model.ts';
import { togetherWords } from '../together/text.ts';

const href = (view: QueueView, more: Readonly<Record<string, string>> = {}) =>
  `/staff/voices?${new URLSearchParams({ view, ...more })}`;

export interface QueueProps {
  readonly queue: Queue;
  readonly view: QueueView;
  readonly words: string;
  readonly page: number;
  readonly mayAdd: boolean;
  readonly mayAnswer: boolean;
  /** How many were just put before the approvers. */
  readonly proposed: number;
}

/** Its name, and a box to choose it for an answer to several. */
function What({ voice, mayAnswer }: { voice: Input; mayAnswer: boolean }) {
  const t = useText();
  const { id, title, text } = voice;
  const name = title ?? firstLine(text);
  return (
    <>
      {mayAnswer && (
        <>
          <input
            type="checkbox"
            name="inputs"
            value={id}
            aria-label={`${t(words.pick)}：${name}`}
          />{' '}
        </>
      )}
      <a href={staffVoiceHref(id)}>{name}</a>
    </>
  );
}

function Rows({ inputs, mayAnswer }: { inputs: readonly Input[]; mayAnswer: boolean }) {
  const t = useText();
  const columns: Column<Input>[] = [
    {
      ...{ key: 'what', label: words.what, rowHeader: true },
      render: (voice) => <What voice={voice} mayAnswer={mayAnswer} />,
    },
    {
      ...{ key: 'kind', label: words.kind },
      render: ({ kind }) => t(findInputKind(kind)?.label ?? { ja: kind, en: kind }),
    },
    { key: 'state', label: words.state, render: ({ state }) => <InputBadge state={state} /> },
    {
      ...{ key: 'moderation', label: words.moderation },
      render: ({ moderation, wish }) =>
        wish === 'private' ? (
          t(words.wishes.private)
        ) : (
          <Badge tone={moderation === 'shown' ? 'success' : 'warning'}>
            {t(words.moderations[moderation])}
          </Badge>
        ),
    },
    {
      ...{ key: 'due', label: words.due },
      render: ({ dueOn }) => (dueOn ? <Day date={dueOn} /> : '－'),
    },
    { key: 'received', label: words.received, render: (one) => <Day date={one.receivedOn} /> },
  ];
  return (
    <DataTable
      caption={words.list}
      captionHidden
      columns={columns}
      rows={inputs}
      rowKey={({ id }) => id}
    />
  );
}

/** Voices to answer: my section's, mine, all. */
export function VoiceQueue(props: QueueProps) {
  const t = useText();
  const { queue, view, words: typed, page, mayAdd, mayAnswer, proposed } = props;
  const list = { page, pageSize: voicesPerPage, total: queue.total };
  return (
    <>
      {proposed > 0 && <Notice kind="success" title={togetherWords.proposed(proposed)} />}
      <Tabs
        label={words.list}
        tabs={queueViews.map((one) => ({ label: words.views[one], href: href(one) }))}
        current={href(view)}
      />
      <form method="get" action="/staff/voices">
        <input type="hidden" name="view" value={view} />
        <TextField label={words.search} name="q" value={typed} width={20} />
        <Button variant="secondary">{t(words.find)}</Button>
      </form>
      {mayAdd && (
        <ButtonRow>
          <ButtonLink href="/staff/voices/new">{t(words.add)}</ButtonLink>
        </ButtonRow>
      )}
      {queue.inputs.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <>
          <ListCount {...list} />
          <form method="get" action={togetherPath}>
            <Rows inputs={queue.inputs} mayAnswer={mayAnswer} />
            {mayAnswer && <Button variant="secondary">{t(togetherWords.choose)}</Button>}
          </form>
          <Pager {...list} href={(to) => href(view, { q: typed, page: String(to) })} />
        </>
      )}
    </>
  );
}
