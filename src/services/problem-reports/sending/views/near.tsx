import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Day } from '#ui/components/day.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import { reportHref } from '../../model.ts';
import { shownTitle } from '../../reports/title.ts';
import { nameOf } from '../../settings/queries.ts';
import { statusTexts } from '../../text.ts';
import { type NearReport, type OpenDraft, stepHref } from '../flow.ts';
import { sendingWords as words } from '../text.ts';
import { FlowSteps } from './flow-steps.tsx';

function NearOne({ near, category, setup }: { near: NearReport } & Omit<OpenDraft, 'draft'>) {
  const t = useText();
  const { row, metres, shown, href } = near;
  const title = t(shown ? shownTitle(setup, shown) : nameOf(category));
  return (
    <li>
      <h2>{href ? <a href={href}>{title}</a> : title}</h2>
      {shown ? <p class="report-words">{shown.input.text}</p> : <p>{t(words.beingChecked)}</p>}
      <p class="report-facts">
        <span>{t(words.metresAway(metres))}</span>
        <Day date={row.receivedOn} />
        <Badge tone="info">{t(statusTexts[row.status])}</Badge>
        <span>{t(words.people(row.followers))}</span>
        {row.sample && <SampleMark />}
      </p>
      <form method="post" action={`${reportHref(row.id)}/follow`}>
        <Button variant="secondary">
          {t(words.me)}
          <span class="visually-hidden">：{title}</span>
        </Button>
      </form>
    </li>
  );
}

/** What is near, before the same thing is sent twice. */
export function NearPage({ draft, near, ...rest }: OpenDraft & { near: readonly NearReport[] }) {
  const t = useText();
  return (
    <>
      <FlowSteps draftId={draft.id} at="near" />
      <p>{t(words.nearLead)}</p>
      <ul class="report-list">
        {near.map((one) => (
          <NearOne key={one.row.id} near={one} {...rest} />
        ))}
      </ul>
      <ButtonRow>
        <ButtonLink href={stepHref(draft.id, 'details')}>{t(words.different)}</ButtonLink>
      </ButtonRow>
    </>
  );
}
