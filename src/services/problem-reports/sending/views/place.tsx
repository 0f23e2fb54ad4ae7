import type { Area } from '#engines/publishing/contract.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValue, typedValues } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { PickMap, type Tiles } from '../../map/views/report-map.tsx';
import type { Setup } from '../../settings/queries.ts';
import { type OpenDraft, stepHref } from '../flow.ts';
import { sendingWords as words } from '../text.ts';
import { FlowSteps } from './flow-steps.tsx';

/** What cannot wait is told by telephone: said before anything is asked. */
export function Emergency({ setup: { settings } }: { setup: Setup }) {
  const t = useText();
  const { telephone, telephoneHours } = settings;
  return (
    <Notice kind="warning" title={words.emergencyTitle}>
      <ul>
        {words.emergencyWhen.map((when) => (
          <li key={when.en}>{t(when)}</li>
        ))}
      </ul>
      <p>
        <a class="report-telephone" href={`tel:${telephone.replace(/[^\d+]/g, '')}`}>
          {telephone}
        </a>
        （{telephoneHours}）
      </p>
      <p>{t(words.emergencyGoOn)}</p>
    </Notice>
  );
}

export interface PlaceFieldsProps extends FormState {
  readonly setup: Setup;
  readonly areas: readonly Area[];
  readonly tiles: Tiles | undefined;
}

const coordinates = { inputMode: 'decimal', width: 12 } as const;

function ByNumbers(props: FormState) {
  const { values, errors } = props;
  const pointed = Boolean(typedValue(values, 'latitude') || typedValue(values, 'longitude'));
  const faulty = Boolean(errors?.latitude || errors?.longitude || errors?.outside);
  return (
    <Disclosure summary={words.coordinates} open={pointed || faulty}>
      <TextField {...field(props, 'latitude')} label={words.latitude} {...coordinates} />
      <TextField {...field(props, 'longitude')} label={words.longitude} {...coordinates} />
    </Disclosure>
  );
}

/** Asked only where the point lies outside of the town. */
function Outside({ values, errors }: FormState) {
  if (!errors?.outside) return null;
  return (
    <Checkboxes
      label={words.outside}
      name="outside"
      error={errors.outside}
      options={[{ value: 'yes', label: words.outsideBox }]}
      values={typedValues(values, 'outside')}
    />
  );
}

function OnMap({ setup, tiles }: PlaceFieldsProps) {
  return (
    <PickMap
      landmarks={setup.landmarks}
      town={setup.settings}
      tiles={tiles}
      label={words.map}
      words={{
        ...{ hint: words.mapHint, middle: words.mapMiddle, position: words.myPosition },
        ...{ noPosition: words.noPosition, chosen: words.chosen },
      }}
    />
  );
}

function Around(props: PlaceFieldsProps) {
  const { setup, areas } = props;
  const landmarks = setup.landmarks.map(({ id, name }) => ({
    value: id,
    label: { ja: name, en: name },
  }));
  const places = areas.map(({ slug, name }) => ({ value: slug, label: name }));
  return (
    <>
      {landmarks.length > 0 && (
        <Select
          {...field(props, 'landmark')}
          label={words.landmark}
          hint={words.landmarkHint}
          placeholder={words.noLandmark}
          options={landmarks}
        />
      )}
      {places.length > 0 && (
        <Select
          {...field(props, 'area')}
          label={words.area}
          placeholder={words.noArea}
          options={places}
        />
      )}
    </>
  );
}

/** A place in words, and a point: on the map, by a landmark, or by its two numbers. */
export function PlaceFields(props: PlaceFieldsProps) {
  return (
    <>
      <TextField
        {...field(props, 'place')}
        label={words.place}
        hint={words.placeHint}
        width={40}
        required
      />
      <OnMap {...props} />
      <Around {...props} />
      <Outside {...props} />
      <ByNumbers {...props} />
    </>
  );
}

type PlaceProps = OpenDraft & PlaceFieldsProps;

/** The second step: where it is. */
export function PlacePage(props: PlaceProps) {
  const t = useText();
  const { draft, category, setup } = props;
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <FlowSteps draftId={draft.id} at="place" />
      {category.emergency && <Emergency setup={setup} />}
      <form method="post" action={stepHref(draft.id, 'place')} class="form" noValidate>
        <PlaceFields {...props} />
        <ButtonRow>
          <Button>{t(words.next)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
