import { FinishHere } from '#engines/cases/contract.ts';
import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { useText } from '#ui/language.tsx';
import type { Input, Moderation } from '../../input.ts';
import type { AppealStanding } from '../../moderation/appeals/queries.ts';
import { OwnAppeal } from '../../moderation/appeals/views/own.tsx';
import { objectionLimit } from '../../objections/model.ts';
import { ownVoiceHref, voiceHref, voicePages } from '../model.ts';
import type { VoicePage } from '../page.ts';
import { numberWords, pageWords as words } from '../page-text.ts';
import { firstLine } from '../words.ts';
import { InputBadge } from './state.tsx';
import { Answers, Around, Said, VoiceFacts, VoiceState } from './voice.tsx';

interface OwnVoiceProps {
  readonly voice: VoicePage;
  /** For who came with it. */
  readonly secret?: string;
  readonly done?: Text;
  readonly form: FormState;
  /** Where the author stands with what is not shown. */
  readonly standing: AppealStanding;
  /** What the author said against an answer. */
  readonly objection?: string;
}

function Numbers({ voice, secret }: OwnVoiceProps) {
  const t = useText();
  if (!secret) return null;
  return (
    <section aria-labelledby="numbers" class="applicant-numbers">
      <h2 id="numbers">{t(numberWords.numbers)}</h2>
      <DescriptionList
        items={[
          { term: numberWords.receipt, value: <strong>{voice.receipt}</strong> },
          { term: numberWords.secret, value: <strong>{secret}</strong> },
        ]}
      />
      <p>{t(words.numbersLead)}</p>
    </section>
  );
}

/** Not decided yet. */
const waits: Readonly<Partial<Record<Moderation, Text>>> = {
  waiting: words.waiting,
  held: words.held,
};

/** Who else reads it. */
function Shown({ voice: { input, open } }: OwnVoiceProps) {
  const t = useText();
  if (input.state === 'withdrawn') return null;
  if (open) {
    return (
      <p>
        <a href={voiceHref(input.id)}>{t(words.shownTo)}</a>
      </p>
    );
  }
  const shows = input.wish === 'public' ? waits[input.moderation] : undefined;
  const why = input.moderation === 'hidden' && input.moderationReason;
  return (
    <>
      <p>{t(shows ?? words.notShown)}</p>
      {why && <p>{t(words.hiddenFor(why))}</p>}
    </>
  );
}

function Objecting({ voice, form, standing }: OwnVoiceProps) {
  const t = useText();
  const { input, objections } = voice;
  // One form at a time: what was typed into the other must not stand here.
  if (standing.against || input.state !== 'answered' || objections >= objectionLimit) return null;
  return (
    <section aria-labelledby="object">
      <h2 id="object">{t(words.objecting)}</h2>
      <p>{t(words.objectingLead)}</p>
      <form method="post" action={`${ownVoiceHref(input.id)}/objection`} novalidate>
        <TextArea label={words.objection} rows={5} required {...field(form, 'text')} />
        <Button variant="secondary">{t(words.object)}</Button>
      </form>
    </section>
  );
}

function Withdraw({ voice: { input } }: OwnVoiceProps) {
  const t = useText();
  if (input.state === 'withdrawn') return null;
  return (
    <Disclosure summary={words.withdraw}>
      <p>{t(words.withdrawLead)}</p>
      <form method="post" action={`${ownVoiceHref(input.id)}/withdraw`}>
        <Button variant="danger">{t(words.withdraw)}</Button>
      </form>
    </Disclosure>
  );
}

/** A voice for who said it: the whole text, and what can be done with it. */
export function OwnVoice(props: OwnVoiceProps) {
  const t = useText();
  const { voice, done, form, objection, secret } = props;
  return (
    <>
      <ErrorSummary errors={form.errors} />
      {done && <Notice kind="success" title={done} />}
      <VoiceState input={voice.input} />
      <Numbers {...props} />
      <Said input={voice.input} masked={false} />
      <Shown {...props} />
      <VoiceFacts voice={voice} />
      <OwnAppeal id={voice.input.id} standing={props.standing} form={form} />
      <Answers voice={voice} />
      {objection && (
        <section aria-labelledby="objected">
          <h2 id="objected">{t(words.objected)}</h2>
          <blockquote class="voice-text">{objection}</blockquote>
        </section>
      )}
      <Objecting {...props} />
      <Around voice={voice} />
      <Withdraw {...props} />
      {secret && <FinishHere pages={voicePages} receipt={voice.receipt} />}
    </>
  );
}

const columns: readonly Column<Input>[] = [
  {
    ...{ key: 'text', label: words.text, rowHeader: true },
    render: ({ id, title, text }) => <a href={ownVoiceHref(id)}>{title ?? firstLine(text)}</a>,
  },
  { key: 'received', label: words.receivedOn, render: (one) => <Day date={one.receivedOn} /> },
  { key: 'state', label: words.state, render: ({ state }) => <InputBadge state={state} /> },
];

/** What somebody said with their account. */
export function OwnVoices({ voices }: { voices: readonly Input[] }) {
  const t = useText();
  if (voices.length === 0) {
    return (
      <EmptyState title={words.ownNone} hint={words.ownNoneHint}>
        <a href="/participate">{t(words.participate)}</a>
      </EmptyState>
    );
  }
  return <DataTable caption={words.own} columns={columns} rows={voices} rowKey={({ id }) => id} />;
}
