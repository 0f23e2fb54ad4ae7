import { type Approval, ApprovalPanel } from '#engines/approvals/contract.ts';
import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { Day } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import {
  channels,
  commentsHref,
  deskHref,
  moduleName,
  type Phase,
  publicHref,
  tableHref,
} from '../../model.ts';
import type { Numbers } from '../../results/model.ts';
import { canAct, daysOf } from '../../rules.ts';
import { channelTexts, eventTexts, phaseTexts } from '../../text.ts';
import type { Judged } from '../announce.ts';
import { deskWords as words } from '../desk-text.ts';
import type { Call, CallEvent } from '../queries.ts';
import { callWords } from '../text.ts';
import { outlineOf } from '../words.ts';
import { phaseTones } from './tones.ts';

/** What was typed into one of the forms of the page. */
export interface DeskForm extends FormState {
  readonly to?: string;
}

export interface DeskProps {
  readonly call: Call;
  readonly phase: Phase;
  readonly numbers: Numbers;
  readonly unfiled: number;
  readonly judged: Judged;
  /** Days of the town, where the call would be announced for fewer without a reason. */
  readonly tooShort?: number;
  readonly approval: Approval | undefined;
  readonly events: readonly CallEvent[];
  readonly form: DeskForm;
  readonly done?: Text;
}

function Ways({ call, phase }: DeskProps) {
  const t = useText();
  const { id } = call;
  const announced = call.state === 'published';
  return (
    <ButtonRow>
      {announced && <ButtonLink href={commentsHref(id)}>{t(words.comments)}</ButtonLink>}
      {announced && (
        <>
          <ButtonLink href={tableHref(id)} variant="secondary">
            {t(words.table)}
          </ButtonLink>
          <ButtonLink
            href={`/staff/analysis?owner=${moduleName}&collection=${id}`}
            variant="secondary"
          >
            {t(words.analyse)}
          </ButtonLink>
          <ButtonLink href={publicHref(call)} variant="secondary">
            {t(words.open)}
          </ButtonLink>
        </>
      )}
      {canAct('save', phase).ok && (
        <ButtonLink href={`${deskHref(id)}/edit`} variant="secondary">
          {t(words.edit)}
        </ButtonLink>
      )}
      {canAct('correct', phase).ok && (
        <ButtonLink href={`${deskHref(id)}/edit`} variant="secondary">
          {t(words.correct)}
        </ButtonLink>
      )}
    </ButtonRow>
  );
}

function Figures({ call, numbers, unfiled }: DeskProps) {
  const t = useText();
  if (call.state !== 'published') return null;
  const ways = channels.flatMap((channel) => {
    const count = numbers.byChannel[channel] ?? 0;
    return count > 0 ? [`${t(channelTexts[channel])} ${count}`] : [];
  });
  return (
    <>
      <h2>{t(words.numbers)}</h2>
      <DescriptionList
        items={[
          { term: words.people, value: t(words.persons(numbers.people)) },
          { term: words.commentCount, value: t(words.count(numbers.comments)) },
          { term: words.withoutRow, value: t(words.count(unfiled)) },
          ...(ways.length > 0 ? [{ term: words.byChannel, value: ways.join('、') }] : []),
        ]}
      />
    </>
  );
}

function Checks({ phase, judged, tooShort }: DeskProps) {
  const t = useText();
  if (phase !== 'draft') return null;
  const { stopping, wordless } = judged;
  const isWell = stopping.length === 0 && wordless.length === 0 && tooShort === undefined;
  return (
    <>
      <h2>{t(words.checks)}</h2>
      {isWell && <p>{t(words.allWell)}</p>}
      {!isWell && (
        <Notice kind="warning" title={words.stops}>
          <ul>
            {tooShort !== undefined && <li>{t(words.periodStops(tooShort))}</li>}
            {wordless.map(({ id, name, caption }) => (
              <li key={id}>{t(words.wordless(caption || name))}</li>
            ))}
            {stopping.map((finding) => (
              <li key={JSON.stringify(finding)}>{t(finding.message)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

interface NoteActProps {
  readonly props: DeskProps;
  readonly act: 'extend' | 'withdraw';
}

function NoteAct({ props: { call, phase, form }, act }: NoteActProps) {
  const t = useText();
  if (!canAct(act, phase).ok) return null;
  const own = form.to === act ? form : {};
  return (
    <Disclosure summary={words[act]} open={form.to === act}>
      <form method="post" action={`${deskHref(call.id)}/${act}`} class="form" noValidate>
        {act === 'extend' && <DateField {...field(own, 'until')} label={words.until} required />}
        <TextField {...field(own, 'note')} label={words.note} width={40} required />
        <Button variant={act === 'withdraw' ? 'danger' : 'secondary'}>{t(words[act])}</Button>
      </form>
    </Disclosure>
  );
}

function Acts(props: DeskProps) {
  const t = useText();
  const { call, phase, approval } = props;
  return (
    <>
      <h2>{t(words.next)}</h2>
      {canAct('submit', phase).ok && (
        <form method="post" action={`${deskHref(call.id)}/submit`} class="form" noValidate>
          <TextField {...field({}, 'comment')} label={words.comment} width={40} />
          <Button>{t(words.submit)}</Button>
        </form>
      )}
      <NoteAct props={props} act="extend" />
      <NoteAct props={props} act="withdraw" />
      <h2>{t(words.approval)}</h2>
      <ApprovalPanel approval={approval} />
    </>
  );
}

function History({ events }: DeskProps) {
  const t = useText();
  if (events.length === 0) return null;
  return (
    <>
      <h2>{t(words.history)}</h2>
      <ul>
        {events.map(({ id, kind, note, on, by }) => (
          <li key={id}>
            <Day date={on} /> {t(eventTexts[kind])} {by}
            {note && `：${note}`}
          </li>
        ))}
      </ul>
    </>
  );
}

/** One call on the desk: where it stands, what came in, and what can be done. */
export function CallDesk(props: DeskProps) {
  const t = useText();
  const { call, phase, form, done } = props;
  return (
    <>
      <ErrorSummary errors={form.errors} />
      {done && <Notice kind="success" title={done} />}
      <p>
        <Badge tone={phaseTones[phase]}>{t(phaseTexts[phase])}</Badge> <Day date={call.opensOn} />{' '}
        〜 <Day date={call.closesOn} /> {t(callWords.days(daysOf(call)))}
      </p>
      <p>{t(outlineOf(call))}</p>
      <Ways {...props} />
      <Figures {...props} />
      <Checks {...props} />
      <Acts {...props} />
      <History {...props} />
    </>
  );
}
