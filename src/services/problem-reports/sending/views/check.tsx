import type { ComponentChildren } from 'preact';
import type { Area } from '#engines/publishing/contract.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { type Description, DescriptionList } from '#ui/components/description-list.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { useText } from '#ui/language.tsx';
import type { Photo } from '../../photos/commands.ts';
import { nameOf } from '../../settings/queries.ts';
import { type OpenDraft, type Step, stepHref } from '../flow.ts';
import type { WordsForm } from '../inputs.ts';
import type { Place } from '../place.ts';
import { sendingWords as words } from '../text.ts';
import { DraftPhotos } from './details.tsx';
import { FlowSteps } from './flow-steps.tsx';

interface CheckProps extends OpenDraft {
  readonly place: Place;
  readonly words: WordsForm;
  readonly areas: readonly Area[];
  readonly photos: readonly Photo[];
  readonly department: Text | undefined;
  readonly errors: FieldErrors | undefined;
}

function Where({ place, areas, setup, draft }: CheckProps) {
  const t = useText();
  const area = areas.find(({ slug }) => slug === place.area);
  const landmark = setup.landmarks.find(({ id }) => id === draft.values.landmark);
  const exact = place.point && !place.approximate;
  return (
    <>
      {place.place}
      {area && <span>（{t(area.name)}）</span>}
      {exact && <div>{t(words.onMap)}</div>}
      {place.approximate && landmark && (
        <div>
          {t(words.landmark)}：{landmark.name}
        </div>
      )}
    </>
  );
}

function Change({ draftId, step, what }: { draftId: string; step: Step; what: Text }) {
  const t = useText();
  return (
    <a href={stepHref(draftId, step)} aria-label={t(words.changeOf(what))}>
      {t(words.change)}
    </a>
  );
}

function itemsOf(props: CheckProps, t: (text: Text) => string): Description[] {
  const { draft, category, words: said, photos, department } = props;
  const changeable = (term: Text, step: Step, value: ComponentChildren): Description => ({
    term,
    value: (
      <>
        {value} <Change draftId={draft.id} step={step} what={term} />
      </>
    ),
  });
  return [
    { term: words.category, value: t(nameOf(category)) },
    changeable(words.place, 'place', <Where {...props} />),
    changeable(words.text, 'details', <span class="report-words">{said.text}</span>),
    changeable(
      words.photos,
      'details',
      photos.length === 0 ? t(words.nothing) : <DraftPhotos draftId={draft.id} photos={photos} />,
    ),
    changeable(
      words.wish,
      'details',
      t(said.wish === 'public' ? words.wishPublic : words.wishPrivate),
    ),
    changeable(words.name, 'details', said.name || t(words.nothing)),
    ...(said.email ? [changeable(words.email, 'details', said.email)] : []),
    ...(department ? [{ term: words.receives, value: t(department) }] : []),
    { term: words.target, value: t(words.within(category.targetDays)) },
  ];
}

/** The last step: everything once more, and the button. */
export function CheckPage(props: CheckProps) {
  const t = useText();
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <FlowSteps draftId={props.draft.id} at="check" />
      <p>{t(words.checkLead)}</p>
      <DescriptionList items={itemsOf(props, t)} />
      <form method="post" action={stepHref(props.draft.id, 'check')}>
        <ButtonRow>
          <Button>{t(words.send)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
