import { can } from '#platform/actor.ts';
import { Button } from '#ui/components/button.tsx';
import { Radios } from '#ui/components/choices.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { Day } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { useText } from '#ui/language.tsx';
import { DeskForm, type DeskProps, fieldsOf } from '../../desk/views/form.tsx';
import type { Review } from '../../requests/queries.ts';
import { reviewWords as words } from '../text.ts';

export function StepFields({ work, form }: DeskProps) {
  const t = useText();
  const [review] = work.reviews;
  const first = (value: string | null | undefined) => value ?? '';
  const field = fieldsOf('review-step', form);
  return (
    <DeskForm work={work} to="review-step">
      <DateField
        {...field('consultedOn', first(review?.consultedOn))}
        label={words.consultedOn}
        required
      />
      <DateField {...field('reportedOn', first(review?.reportedOn))} label={words.reportedOn} />
      <TextArea {...field('report', first(review?.report))} label={words.report} rows={4} />
      <Button variant="secondary">{t(words.recordStep)}</Button>
    </DeskForm>
  );
}

export function RulingFields({ work, form }: DeskProps) {
  const t = useText();
  const field = fieldsOf('ruling', form);
  return (
    <DeskForm work={work} to="ruling">
      <Radios
        {...field('ruling')}
        label={words.ruling}
        required
        options={(['upheld', 'dismissed', 'inadmissible'] as const).map((value) => ({
          value,
          label: words.rulings[value],
        }))}
      />
      <DateField {...field('ruledOn')} label={words.ruledOn} required />
      <Button variant="secondary">{t(words.recordRuling)}</Button>
    </DeskForm>
  );
}

function One({ review }: { review: Review }) {
  const t = useText();
  const { receivedOn, grounds, consultedOn, reportedOn, report, ruledOn, ruling } = review;
  return (
    <DescriptionList
      items={[
        { term: words.receivedOn, value: <Day date={receivedOn} /> },
        { term: words.grounds, value: <span class="disclosure-words">{grounds}</span> },
        ...(consultedOn ? [{ term: words.consultedOn, value: <Day date={consultedOn} /> }] : []),
        ...(reportedOn ? [{ term: words.reportedOn, value: <Day date={reportedOn} /> }] : []),
        ...(report ? [{ term: words.report, value: report }] : []),
        ...(ruledOn ? [{ term: words.ruledOn, value: <Day date={ruledOn} /> }] : []),
        ...(ruling ? [{ term: words.ruling, value: t(words.rulings[ruling]) }] : []),
      ]}
    />
  );
}

/** 審査請求 with the days of 諮問, 答申 and 裁決. */
export function ReviewSection({ work }: DeskProps) {
  const t = useText();
  const { reviews, desk } = work;
  if (reviews.length === 0) return null;
  const open = desk.record.state === 'reviewing' && can(desk.viewer, 'disclosure.decide');
  return (
    <section aria-labelledby="review">
      <h2 id="review">{t(words.title)}</h2>
      {reviews.map((review) => (
        <One key={review.id} review={review} />
      ))}
      {open && (
        <>
          <StepFields work={work} />
          <RulingFields work={work} />
        </>
      )}
    </section>
  );
}
