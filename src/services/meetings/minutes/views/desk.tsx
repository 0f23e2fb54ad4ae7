import { ApprovalPanel } from '#engines/approvals/contract.ts';
import { mayOverride, RichTextField } from '#engines/content/contract.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Radios } from '#ui/components/choices.tsx';
import { Moment } from '#ui/components/day.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { field, typedValue } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { tabHref } from '../../meetings/desk.ts';
import { ActForm } from '../../meetings/views/desk.tsx';
import { minutesHref } from '../../model.ts';
import { OwnerFields } from '../../points/views/desk.tsx';
import { speakerTexts } from '../../text.ts';
import type { MinutesDeskProps } from '../desk.ts';
import { stateTexts, deskWords as words } from '../text.ts';
import { EntryFields } from './entry.tsx';
import { MinutesText } from './minutes.tsx';

const tones = {
  draft: 'neutral',
  waiting: 'warning',
  published: 'success',
  withdrawn: 'danger',
} as const;

function State({ row, meeting }: MinutesDeskProps) {
  const t = useText();
  const state = row?.state ?? 'draft';
  return (
    <p class="meeting-facts">
      <span>{t(words.state)}</span> <Badge tone={tones[state]}>{t(stateTexts[state])}</Badge>
      {row?.shownVersion && <a href={minutesHref(meeting.slug)}>{t(words.show)}</a>}
      {row?.withdrawalReason && <span>{row.withdrawalReason}</span>}
    </p>
  );
}

function Summary({ row, meeting, today }: MinutesDeskProps) {
  const t = useText();
  return (
    <form method="post" action={`${tabHref(meeting.id, 'minutes')}/summary`}>
      <RichTextField
        name="html"
        value={row?.html ?? ''}
        label={words.summary}
        today={today}
        keepAs={`minutes-${meeting.id}`}
      />
      <TextArea
        name="summaryEn"
        value={row?.summaryEn ?? ''}
        label={words.summaryEn}
        hint={words.summaryEnHint}
        rows={4}
      />
      <ButtonRow>
        <Button variant="secondary">{t(words.saveSummary)}</Button>
      </ButtonRow>
    </form>
  );
}

function EditLink({ href, text }: { href: string; text: string }) {
  const t = useText();
  return (
    <p>
      <a href={href}>
        {t(words.edit)}
        <span class="visually-hidden">：{text.slice(0, 30)}</span>
      </a>
    </p>
  );
}

function Entries({ entries, meeting, open, judged }: MinutesDeskProps) {
  const t = useText();
  return (
    <>
      <h2>{t(words.entries)}</h2>
      {entries.length === 0 && <EmptyState title={words.none} hint={words.noneHint} />}
      <ol class="meeting-agenda">
        {entries.map(({ id, name, speaker, text }, index) => (
          <li key={id}>
            <p class="meeting-facts">
              <strong>{name || t(speakerTexts[speaker])}</strong>
              <span>{judged.body.entries[index]?.under}</span>
            </p>
            <p class="meeting-said">{text}</p>
            {open && (
              <EditLink href={`${tabHref(meeting.id, 'minutes')}/entries/${id}`} text={text} />
            )}
            {open && (
              <form method="post" action={`${tabHref(meeting.id, 'minutes')}/entries/${id}/remove`}>
                <button
                  class="button button-plain"
                  type="submit"
                  aria-label={t(words.removeOf(text.slice(0, 30)))}
                >
                  {t(words.remove)}
                </button>
              </form>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function AddEntry(props: MinutesDeskProps) {
  const t = useText();
  const { meeting, values, errors, choices } = props;
  return (
    <form method="post" action={`${tabHref(meeting.id, 'minutes')}/entries`}>
      <h3>{t(words.add)}</h3>
      <input type="hidden" name="key" value={typedValue(values, 'key')} />
      <EntryFields {...props} />
      <Radios
        {...field(props, 'makes')}
        label={words.makes}
        options={[
          { value: 'nothing', label: words.makesNothing },
          { value: 'promise', label: words.makesPromise },
          { value: 'question', label: words.makesQuestion },
        ]}
      />
      <OwnerFields values={values} errors={errors} choices={choices} />
      <ButtonRow>
        <Button variant="secondary">{t(words.add)}</Button>
      </ButtonRow>
    </form>
  );
}

/** Spots that may tell who somebody is; a person decides. */
function Personal({ spots }: { spots: readonly string[] }) {
  if (spots.length === 0) return null;
  return (
    <Notice kind="warning" title={words.personal}>
      <ul>
        {spots.map((spot, index) => (
          <li key={`${index}-${spot}`}>
            <q>{spot}</q>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Checks({ judged, meeting, open, mayOverrideErrors }: MinutesDeskProps) {
  const t = useText();
  const { stopping, personal } = judged;
  const action = `${tabHref(meeting.id, 'minutes')}/override`;
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">{t(words.checks)}</h2>
      {stopping.length === 0 && personal.length === 0 && <p>{t(words.allWell)}</p>}
      <Personal spots={personal} />
      {stopping.length > 0 && (
        <Notice kind="warning" title={words.stops}>
          {stopping.map((finding) => (
            <div key={`${finding.rule} ${finding.place.path.join('.')}`}>
              <p>
                {t(finding.message)} {finding.place.excerpt && <q>{finding.place.excerpt}</q>}
              </p>
              {open && mayOverride(finding, mayOverrideErrors) && (
                <Disclosure summary={words.override}>
                  <ActForm action={action} label={words.override}>
                    <input type="hidden" name="rule" value={finding.rule} />
                    <input type="hidden" name="excerpt" value={finding.place.excerpt} />
                    <TextField name="reason" label={words.reason} width={40} required />
                  </ActForm>
                </Disclosure>
              )}
            </div>
          ))}
        </Notice>
      )}
    </section>
  );
}

function Next({ meeting, row, open, judged, approval, errors }: MinutesDeskProps) {
  const t = useText();
  const base = tabHref(meeting.id, 'minutes');
  const written = judged.body.html !== '' || judged.body.entries.length > 0;
  const ready = open && written && row?.state !== 'published' && judged.stopping.length === 0;
  return (
    <>
      <h2>{t(words.next)}</h2>
      {ready && (
        <ActForm action={`${base}/submit`} label={words.submit} variant="primary">
          <TextField name="comment" label={words.comment} width={40} />
        </ActForm>
      )}
      {row?.shownVersion && (
        <Disclosure summary={words.withdraw} open={errors?.reason !== undefined}>
          <ActForm action={`${base}/withdraw`} label={words.withdraw} variant="danger">
            <TextField
              name="reason"
              label={words.reason}
              hint={words.withdrawHint}
              error={errors?.reason}
              width={40}
              required
            />
          </ActForm>
        </Disclosure>
      )}
      <h2>{t(words.approval)}</h2>
      <ApprovalPanel approval={approval} />
    </>
  );
}

/** What was public, also after it was withdrawn; only staff come here. */
function Versions({ versions, media, shown }: MinutesDeskProps) {
  const t = useText();
  if (versions.length === 0) return null;
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{t(words.versions)}</h2>
      <ul>
        {versions.map(({ id, number, at }) => (
          <li key={id}>
            {number}: <Moment at={at} />
          </li>
        ))}
      </ul>
      {versions[0] && (
        <Disclosure summary={words.versions}>
          <MinutesText body={versions[0].body} media={media} shown={shown} />
        </Disclosure>
      )}
    </section>
  );
}

export function MinutesDesk(props: MinutesDeskProps) {
  const t = useText();
  if (!props.writable) return <EmptyState title={words.notYet} hint={words.lead} />;
  return (
    <>
      <p>{t(words.lead)}</p>
      <State {...props} />
      {props.open && <Summary {...props} />}
      <Entries {...props} />
      {props.open && <AddEntry {...props} />}
      <Checks {...props} />
      <Next {...props} />
      <Versions {...props} />
    </>
  );
}
