import {
  AllDocumentWords,
  ContentBody,
  factsText,
  mediaHref,
  type ShownMedium,
} from '#engines/content/contract.ts';
import type { Department } from '#engines/organisation/contract.ts';
import type { HopTarget } from '#engines/threads/contract.ts';
import { Badge } from '#ui/components/badge.tsx';
import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Day } from '#ui/components/day.tsx';
import { type Description, DescriptionList } from '#ui/components/description-list.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { type Phase, publicHref, resultsHref, submissionPages } from '../../model.ts';
import { daysOf } from '../../rules.ts';
import { eventTexts, phaseTexts, wayTexts } from '../../text.ts';
import type { Call, CallEvent } from '../queries.ts';
import { callWords as words } from '../text.ts';
import { outlineOf } from '../words.ts';
import { phaseTones } from './tones.ts';

export interface CallProps {
  readonly call: Call;
  readonly phase: Phase;
  readonly department: Department | undefined;
  readonly media: ReadonlyMap<string, ShownMedium>;
  readonly events: readonly CallEvent[];
  readonly plan: readonly HopTarget[];
}

function periodFacts({ call, phase }: CallProps, t: ReturnType<typeof useText>): Description[] {
  return [
    {
      term: words.period,
      value: (
        <>
          <Badge tone={phaseTones[phase]}>{t(phaseTexts[phase])}</Badge> <Day date={call.opensOn} />{' '}
          {t(words.to)} <Day date={call.closesOn} /> {t(words.days(daysOf(call)))}{' '}
          {call.sample && <SampleMark />}
        </>
      ),
    },
    ...(call.shortReason
      ? [{ term: words.shortReason, value: <span lang="ja">{call.shortReason}</span> }]
      : []),
  ];
}

function Facts(props: CallProps) {
  const t = useText();
  const { call, department, plan } = props;
  const said = (text: string) => (
    <span class="comment-words" lang="ja">
      {text}
    </span>
  );
  return (
    <DescriptionList
      items={[
        ...periodFacts(props, t),
        { term: words.eligible, value: said(call.eligible) },
        {
          term: words.ways,
          value: call.ways.map((way) => t(wayTexts[way])).join(t(words.separator)),
        },
        { term: words.sendTo, value: said(call.sendTo) },
        ...(call.legalBasis ? [{ term: words.legalBasis, value: said(call.legalBasis) }] : []),
        ...(department ? [{ term: words.department, value: t(department.name) }] : []),
        ...plan.map(({ ref, title, href }) => ({
          term: words.plan,
          value: href ? <a href={href}>{t(title)}</a> : <span key={ref}>{t(title)}</span>,
        })),
      ]}
    />
  );
}

/** Files, with what stands for those that not everybody can read. */
export function Documents({ ids, media }: Pick<CallProps, 'media'> & { ids: readonly string[] }) {
  const t = useText();
  const files = ids.flatMap((id) => media.get(id) ?? []);
  if (files.length === 0) return null;
  return (
    <>
      <ul>
        {files.map((medium) => (
          <li key={medium.id}>
            <a href={mediaHref(medium)}>
              {medium.caption || medium.name} ({t(factsText(medium))})
            </a>
          </li>
        ))}
      </ul>
      <AllDocumentWords documents={files} />
    </>
  );
}

function Drafts({ call, media }: CallProps) {
  const t = useText();
  if (call.documents.length === 0 && call.draftHtml === '') return null;
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{t(words.documents)}</h2>
      {call.draftHtml !== '' && (
        <p>
          <a href={`${publicHref(call)}/draft`}>{t(words.draftPage)}</a>
        </p>
      )}
      <Documents ids={call.documents} media={media} />
    </section>
  );
}

function History({ events }: CallProps) {
  const t = useText();
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t(words.history)}</h2>
      <ul>
        {events.map(({ id, kind, note, on }) => (
          <li key={id}>
            <Day date={on} /> {t(eventTexts[kind])}
            {note && <span lang="ja">：{note}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What one can do now, said once and before everything else. */
function Now({ call, phase }: CallProps) {
  const t = useText();
  if (phase === 'open') {
    return (
      <>
        <p>{t(words.use)}</p>
        <ButtonRow>
          {call.ways.includes('web') && (
            <ButtonLink href={`${publicHref(call)}/write`}>{t(words.write)}</ButtonLink>
          )}
          <ButtonLink href={`${publicHref(call)}/form.pdf`} variant="secondary">
            {t(words.paper)}
          </ButtonLink>
        </ButtonRow>
        <p>
          <a href={`${publicHref(call)}/deadline.ics`}>{t(words.calendar)}</a>
        </p>
        <p>
          <a href={submissionPages.find}>{t(words.mine)}</a>
        </p>
      </>
    );
  }
  if (phase === 'answered') {
    return (
      <>
        <p>{t(words.resultsLead)}</p>
        <ButtonRow>
          <ButtonLink href={resultsHref(call)}>{t(words.results)}</ButtonLink>
        </ButtonRow>
      </>
    );
  }
  return <p>{t(phase === 'coming' ? words.comingLead : words.closedLead)}</p>;
}

function Background({ call, media }: CallProps) {
  const t = useText();
  const foreign = useLanguage() !== 'ja';
  return (
    <section aria-labelledby="background">
      <h2 id="background">{t(words.background)}</h2>
      {foreign && <p>{t(words.onlyJapanese)}</p>}
      <div lang="ja">
        <ContentBody html={call.html} media={media} />
      </div>
    </section>
  );
}

/** A draft on which everybody may comment (案の公示). */
export function CallPage(props: CallProps) {
  const t = useText();
  const { call, phase, events } = props;
  if (phase === 'withdrawn') {
    return (
      <Notice kind="warning" title={words.withdrawn}>
        <p lang="ja">{events.findLast(({ kind }) => kind === 'withdrawn')?.note}</p>
      </Notice>
    );
  }
  return (
    <>
      <p class="comment-words">
        <strong>{t(outlineOf(call))}</strong>
      </p>
      <Now {...props} />
      <Facts {...props} />
      <Drafts {...props} />
      <Background {...props} />
      <History {...props} />
    </>
  );
}
