import { CaseStateBadge } from '#engines/cases/contract.ts';
import { ClockDays, ClockSummary } from '#engines/deadlines/contract.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button } from '#ui/components/button.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { Day } from '#ui/components/day.tsx';
import { type Description, DescriptionList } from '#ui/components/description-list.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { resultTexts } from '../../state-text.ts';
import { kindTexts, wayTexts } from '../../text.ts';
import type { RequestDesk } from '../queries.ts';
import { deskWords as words } from '../text.ts';
import { DeskForm, type DeskProps, fieldsOf } from './form.tsx';

function facts(
  { desk: { record }, request }: RequestDesk,
  t: (text: Text) => string,
): Description[] {
  const { applicant } = record;
  return [
    { term: words.state, value: <CaseStateBadge type={record.type} state={record.state} /> },
    ...(request.result ? [{ term: words.result, value: t(resultTexts[request.result]) }] : []),
    { term: words.kind, value: t(kindTexts[request.kind]) },
    { term: words.agency, value: request.agency },
    { term: words.documents, value: <span class="disclosure-words">{request.documents}</span> },
    ...(request.purpose ? [{ term: words.purpose, value: request.purpose }] : []),
    { term: words.way, value: t(wayTexts[request.way]) },
    { term: words.applicant, value: applicant.name ?? '' },
    { term: words.address, value: request.address },
    {
      term: words.contact,
      value: [applicant.phone, applicant.email].filter(Boolean).join(' / '),
    },
    { term: words.receivedOn, value: <Day date={record.receivedOn} era /> },
    { term: words.identity, value: t(words.identities[request.identity]) },
  ];
}

export function IdentityFields({ work, form }: DeskProps) {
  const t = useText();
  const field = fieldsOf('identity', form);
  return (
    <DeskForm work={work} to="identity">
      <TextField {...field('note')} label={words.identityNote} required />
      <Button variant="secondary">{t(words.confirm)}</Button>
    </DeskForm>
  );
}

export function CorrectionFields({ work, form }: DeskProps) {
  const t = useText();
  const field = fieldsOf('correction', form);
  return (
    <DeskForm work={work} to="correction">
      <TextArea
        {...field('message')}
        label={words.message}
        hint={words.messageHint}
        required
        rows={4}
      />
      <Button variant="secondary">{t(words.askCorrection)}</Button>
    </DeskForm>
  );
}

function longest({ settings, request }: RequestDesk): number {
  const { extensionDays, extensionFrom, initialDays } = settings.clocks[request.kind];
  return extensionFrom === 'start' ? extensionDays - initialDays : extensionDays;
}

export function ExtensionFields({ work, form }: DeskProps) {
  const t = useText();
  const field = fieldsOf('extension', form);
  return (
    <DeskForm work={work} to="extension">
      <p>{t(words.extensionLead(longest(work)))}</p>
      <TextField
        {...field('days', String(longest(work)))}
        label={words.days}
        inputMode="numeric"
        width={4}
        suffix={words.dayUnit}
        required
      />
      <TextArea {...field('reason')} label={words.reason} required rows={3} />
      <Button variant="secondary">{t(words.extend)}</Button>
    </DeskForm>
  );
}

export function LargeVolumeFields({ work, form }: DeskProps) {
  const t = useText();
  const { largeVolumeDays } = work.settings.clocks[work.request.kind];
  const field = fieldsOf('large-volume', form);
  return (
    <DeskForm work={work} to="large-volume">
      <p>{t(words.largeLead(largeVolumeDays))}</p>
      <DateField {...field('restBy')} label={words.restBy} required />
      <TextArea {...field('reason')} label={words.reason} required rows={3} />
      <Button variant="secondary">{t(words.takeLarge)}</Button>
    </DeskForm>
  );
}

export function GoOnFields({ work, form }: DeskProps) {
  const t = useText();
  const field = fieldsOf('go-on', form);
  return (
    <DeskForm work={work} to="go-on">
      <TextArea {...field('reason')} label={words.reason} required rows={3} />
      <Button variant="secondary">{t(words.goOn)}</Button>
    </DeskForm>
  );
}

function Corrections({ work }: DeskProps) {
  const t = useText();
  if (work.corrections.length === 0) return null;
  return (
    <Disclosure summary={words.asked}>
      {work.corrections.map(({ id, message, documentsBefore, documentsAfter }) => (
        <DescriptionList
          key={id}
          items={[
            { term: words.message, value: message },
            { term: words.before, value: documentsBefore },
            ...(documentsAfter ? [{ term: words.after, value: documentsAfter }] : []),
          ]}
        />
      ))}
      {work.desk.record.state === 'correcting' && (
        <>
          <h3>{t(words.goOn)}</h3>
          <GoOnFields work={work} />
        </>
      )}
    </Disclosure>
  );
}

/** Who wants what, until when, with the acts that touch the request itself. */
export function RequestSection({ work }: DeskProps) {
  const t = useText();
  const { clock, request, inPreparation, desk } = work;
  const open = inPreparation && desk.mayWork;
  return (
    <div class="disclosure-columns">
      <section aria-labelledby="request">
        <h2 id="request">{t(words.request)}</h2>
        <DescriptionList items={facts(work, t)} />
        {open && request.identity === 'pending' && <IdentityFields work={work} />}
      </section>
      <section aria-labelledby="clock">
        <h2 id="clock">{t(words.clock)}</h2>
        {clock && <ClockSummary clock={clock} />}
        {clock && <ClockDays clock={clock} />}
        {request.restBy && (
          <p>
            {t(words.restBy)} <Day date={request.restBy} />
          </p>
        )}
        <Corrections work={work} />
        {open && desk.record.state !== 'correcting' && (
          <>
            <Disclosure summary={words.correction}>
              <CorrectionFields work={work} />
            </Disclosure>
            <Disclosure summary={words.extension}>
              <ExtensionFields work={work} />
            </Disclosure>
            <Disclosure summary={words.large}>
              <LargeVolumeFields work={work} />
            </Disclosure>
          </>
        )}
      </section>
    </div>
  );
}
