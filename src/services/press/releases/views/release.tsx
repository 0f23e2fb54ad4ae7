import { ContentBody } from '#engines/content/contract.ts';
import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Moment } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { Coverage } from '../../coverage/views/coverage.tsx';
import { deskHref, hrefOf } from '../../model.ts';
import { Acts } from '../../publication/views/acts.tsx';
import { Checks } from '../../publication/views/checks.tsx';
import { allowedActs } from '../../rules.ts';
import { numberText } from '../../text.ts';
import type { DeskRelease } from '../desk-queries.ts';
import { formWords, listWords, pageWords as words } from '../text.ts';
import { StateBadge } from './list.tsx';

export interface ReleasePageProps {
  readonly desk: DeskRelease;
  readonly mayWrite: boolean;
  readonly mayPublish: boolean;
  readonly mayOverride: boolean;
  readonly done?: Text;
  readonly errors?: FieldErrors;
  /** What was typed into the form of the coverage. */
  readonly values?: FormValues;
}

function Links({ desk, mayWrite, mayPublish }: ReleasePageProps) {
  const t = useText();
  const { id, state } = desk.release;
  const acts = allowedActs(state);
  return (
    <ButtonRow>
      {mayWrite && acts.includes('write') && (
        <ButtonLink variant="secondary" href={`${deskHref(id)}/edit`}>
          {t(words.edit)}
        </ButtonLink>
      )}
      {mayPublish && acts.includes('correct') && (
        <ButtonLink variant="secondary" href={`${deskHref(id)}/edit`}>
          {t(words.correct)}
        </ButtonLink>
      )}
      {state === 'published' && (
        <ButtonLink variant="secondary" href={hrefOf(id)}>
          {t(words.open)}
        </ButtonLink>
      )}
    </ButtonRow>
  );
}

function Facts(props: ReleasePageProps) {
  const t = useText();
  const { release, department, media } = props.desk;
  const { fiscalYear, number, announceAt, embargoUntil } = release;
  const names = release.attachments.flatMap((id) => media.get(id)?.name ?? []);
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{t(words.facts)}</h2>
      <DescriptionList
        items={[
          { term: listWords.state, value: <StateBadge state={release.state} /> },
          {
            term: listWords.number,
            value: fiscalYear && number ? t(numberText(fiscalYear, number)) : t(words.none),
          },
          { term: formWords.department, value: department && t(department.name) },
          {
            term: formWords.announceAt,
            value: announceAt ? <Moment at={announceAt} /> : t(words.atOnce),
          },
          {
            term: formWords.embargoUntil,
            value: embargoUntil ? <Moment at={embargoUntil} /> : t(words.withAnnouncement),
          },
          {
            term: words.contact,
            value: `${release.contactName} ${release.contactTelephone} ${release.contactMail}`,
          },
          { term: words.attachments, value: names.join(', ') || t(words.none) },
        ]}
      />
      <Links {...props} />
    </section>
  );
}

function Mailings({ desk }: ReleasePageProps) {
  const t = useText();
  if (desk.mailings.length === 0) return null;
  return (
    <section aria-labelledby="mailings">
      <h2 id="mailings">{t(words.mailings)}</h2>
      <ul>
        {desk.mailings.map(({ id, kind, recipients, at }) => (
          <li key={id}>
            {t(words.kinds[kind])}: <Moment at={at} /> {t(words.sent(recipients))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A release on one screen: what it says, what stands against it, what comes next, what became of it. */
export function ReleasePage(props: ReleasePageProps) {
  const t = useText();
  const { desk, done, errors, values } = props;
  const { release, media } = desk;
  const covers = props.mayWrite && allowedActs(release.state).includes('cover');
  return (
    <>
      {done && <Notice kind="success" title={done} />}
      <Facts {...props} />
      <section aria-labelledby="text">
        <h2 id="text">{t(words.preview)}</h2>
        <p>{release.summary}</p>
        <ContentBody html={release.html} media={media} />
      </section>
      <Checks {...props} />
      <Acts {...props} />
      <Mailings {...props} />
      {covers && (
        <Coverage releaseId={release.id} rows={desk.coverage} values={values} errors={errors} />
      )}
    </>
  );
}
