import { CaseStateBadge, channelTexts } from '#engines/cases/contract.ts';
import { ClockSummary } from '#engines/deadlines/contract.ts';
import { formatPhone } from '#japan/phone.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Day } from '#ui/components/day.tsx';
import { type Description, DescriptionList } from '#ui/components/description-list.tsx';
import { useText } from '#ui/language.tsx';
import { proxyOf, relations } from '../../../applications/rules.ts';
import { relationTexts } from '../../../applications/text.ts';
import type { CasePage } from '../queries.ts';
import { caseWords as words } from '../text.ts';

function Reach({ page: { desk, contact } }: { page: CasePage }) {
  const t = useText();
  const { userId, email, phone } = desk.record.applicant;
  const number = phone ?? contact?.phone ?? undefined;
  return (
    <>
      {userId && <div>{t(words.account)}</div>}
      {email && (
        <div>
          {email} <small>{t(words.signedUp)}</small>
        </div>
      )}
      {number && <a href={`tel:${number}`}>{formatPhone(number)}</a>}
    </>
  );
}

/** On what ground somebody applied for others, with the paper that proves it. */
function Ground({ page: { desk, contact, sent } }: { page: CasePage }) {
  const t = useText();
  const representation = sent?.last.draft.representation;
  const relation = relations.find((one) => one === contact?.relation);
  return (
    <>
      {representation && t(words.roles[representation.role])}
      {relation && `（${t(relationTexts[relation])}）`}
      <div>{t(contact?.consented ? words.consented : words.notConsented)}</div>
      {contact?.proofFileId && (
        <a href={`/staff/procedures/cases/${desk.record.id}/files/${contact.proofFileId}`}>
          {t(words.proof)}
        </a>
      )}
    </>
  );
}

function Channel({ page: { desk, sent } }: { page: CasePage }) {
  const t = useText();
  return (
    <>
      {t(channelTexts[desk.record.channel])}
      {sent?.enteredBy && `（${t(words.entered(sent.enteredBy))}）`}
    </>
  );
}

function useFacts(page: CasePage): Description[] {
  const { record } = page.desk;
  const draft = page.sent?.last.draft;
  const representation = draft?.representation;
  const proxy = proxyOf(draft);
  const relation = representation?.relation;
  const forOthers = representation?.role === 'proxy' || representation?.role === 'joint';
  const { userId, email, phone } = record.applicant;
  const reached = userId || email || phone || page.contact?.phone;
  return [
    { term: words.receipt, value: <span class="case-receipt">{record.receipt}</span> },
    { term: words.applicant, value: record.applicant.name ?? '' },
    ...(representation?.principal
      ? [{ term: words.principal, value: representation.principal }]
      : []),
    ...(proxy ? [{ term: words.proxy, value: relation ? `${proxy}（${relation}）` : proxy }] : []),
    ...(forOthers ? [{ term: words.ground, value: <Ground page={page} /> }] : []),
    ...(reached ? [{ term: words.reach, value: <Reach page={page} /> }] : []),
    { term: words.channel, value: <Channel page={page} /> },
    { term: words.receivedOn, value: <Day date={record.receivedOn} /> },
  ];
}

/** State and clock in one line, then who applied and how. */
export function CaseHead({ page }: { page: CasePage }) {
  const { record } = page.desk;
  return (
    <div class="desk-head">
      <div class="desk-state">
        <CaseStateBadge type={record.type} state={record.state} />
        {page.clock && <ClockSummary clock={page.clock} />}
      </div>
      <DescriptionList items={useFacts(page)} />
    </div>
  );
}

/** What stands out, or that nothing does. */
export function CaseChecks({ page: { checks, desk } }: { page: CasePage }) {
  const t = useText();
  if (checks.length === 0 && !desk.record.open) return null;
  return (
    <section aria-labelledby="checks" class="desk-checks">
      <h2 id="checks">{t(words.checks)}</h2>
      {checks.length === 0 && <Badge tone="success">{t(words.noChecks)}</Badge>}
      <ul>
        {checks.map(({ tone, text }) => (
          <li key={text.en}>
            <Badge tone={tone}>{t(text)}</Badge>
          </li>
        ))}
      </ul>
    </section>
  );
}
