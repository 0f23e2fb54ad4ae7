import { Checkboxes } from '#ui/components/choices.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import { applicantRoles } from '../../model.ts';
import { roleTexts, staffWords as words } from '../staff-text.ts';
import type { EditProps } from './edit.tsx';
import { Area, Choose, Day, Line, Part, part, type Typed, Words } from './edit-fields.tsx';

/** How many papers the form holds already, by the names of its inputs. */
function countDocuments({ values }: Typed): number {
  const places = Object.keys(values).flatMap((name) => {
    const place = /^details\.documents\.(\d{1,3})\./.exec(name)?.[1];
    return place === undefined ? [] : [Number(place) + 1];
  });
  return Math.max(0, ...places);
}

/** Those there are, and two empty ones; what stays empty is not kept. */
export function Documents(typed: Typed) {
  const count = countDocuments(typed);
  return (
    <Part title={part('documents')}>
      {Array.from({ length: count + 2 }, (_, place) => (
        <DocumentFields key={String(place)} {...typed} place={place} isNew={place >= count} />
      ))}
    </Part>
  );
}

function DocumentFields(props: Typed & { place: number; isNew: boolean }) {
  const { place, isNew, values, errors } = props;
  const typed = { values, errors };
  const path = `details.documents.${place}`;
  const name = typedValue(values, `${path}.name.ja`);
  const faulty = Object.keys(errors ?? {}).some((key) => key.startsWith(`${path}.`));
  const summary = name ? { ja: name, en: name } : words.document(place + 1);
  return (
    <Disclosure summary={isNew ? words.newDocument : summary} open={faulty}>
      <Line
        {...typed}
        name={`${path}.id`}
        label={words.documentId}
        hint={words.documentIdHint}
        required={!isNew}
      />
      <Words {...typed} name={`${path}.name`} label={words.documentName} required={!isNew} />
      <Words {...typed} name={`${path}.why`} label={words.documentWhy} />
      <Words {...typed} name={`${path}.where`} label={words.documentWhere} />
      <Words {...typed} name={`${path}.when`} label={words.documentWhen} />
    </Disclosure>
  );
}

const feeKinds = [
  { value: 'none', label: words.feeNone },
  { value: 'fixed', label: words.feeFixed },
  { value: 'by-answer', label: words.feeByAnswer },
];

export function FeePart(typed: Typed) {
  const path = 'details.fee';
  return (
    <Part title={part('fee')}>
      <Choose {...typed} name={`${path}.kind`} label={words.feeKind} options={feeKinds} required />
      <Line {...typed} name={`${path}.yen`} label={words.feeYen} width={8} />
      <Words {...typed} name={`${path}.words`} label={words.feeWords} />
      <Disclosure summary={words.feeByAnswer}>
        <Line {...typed} name={`${path}.rows`} label={words.feeRows} />
        <Line {...typed} name={`${path}.choice.field`} label={words.feeChoice} />
        <Area {...typed} name={`${path}.choice.prices`} label={words.feePrices} rows={4} />
        <Line {...typed} name={`${path}.times`} label={words.feeTimes} />
      </Disclosure>
    </Part>
  );
}

/** From the receipt to the decision: form, ways, clock, approval, letters. */
export function WorkPart(props: EditProps) {
  const { values, errors } = props;
  const typed = { values, errors };
  return (
    <>
      <Part title={words.work}>
        <Choose
          {...typed}
          name="formId"
          label={part('formId')}
          options={props.forms}
          none={words.noForm}
        />
        <Checkboxes
          name="details.applicants"
          label={part('applicants')}
          values={typedValues(values, 'details.applicants')}
          error={errors?.['details.applicants']}
          options={applicantRoles.map((role) => ({ value: role, label: roleTexts[role] }))}
          required
        />
        <Day {...typed} name="acceptance.from" label={words.from} hint={words.dayHint} />
        <Day {...typed} name="acceptance.until" label={words.until} hint={words.dayHint} />
        <Line {...typed} name="details.elsewhere.href" label={words.systemHref} width={40} />
        <Words {...typed} name="details.elsewhere.name" label={words.systemName} />
      </Part>
      <Channels {...typed} />
      <Clock {...typed} />
      <Decision {...props} />
    </>
  );
}

function Channels(typed: Typed) {
  const path = 'details.channels';
  return (
    <Part title={part('channels')}>
      <Words {...typed} name={`${path}.counter.place`} label={words.counterPlace} />
      <Words {...typed} name={`${path}.counter.hours`} label={words.counterHours} />
      <Line {...typed} name={`${path}.phone.number`} label={words.phoneNumber} width={12} />
      <Words {...typed} name={`${path}.phone.hours`} label={words.phoneHours} />
      <Words {...typed} name={`${path}.post.address`} label={words.postAddress} />
    </Part>
  );
}

const clockOptions = {
  unit: [
    { value: 'calendar', label: words.calendar },
    { value: 'business', label: words.business },
  ],
  firstDay: [
    { value: 'next', label: words.firstNext },
    { value: 'counted', label: words.firstCounted },
  ],
  skips: [
    { value: 'none', label: words.skipsNone },
    { value: 'holidays', label: words.skipsHolidays },
    { value: 'closed', label: words.skipsClosed },
  ],
  lastDayClosed: [
    { value: 'next-open', label: words.lastNext },
    { value: 'keep', label: words.lastKeep },
  ],
} as const;

function Clock(typed: Typed) {
  const path = 'details.processing';
  return (
    <Part title={part('processing')}>
      <Line {...typed} name={`${path}.days`} label={words.days} width={4} />
      <Choose {...typed} name={`${path}.unit`} label={words.unit} options={clockOptions.unit} />
      <Choose
        {...typed}
        name={`${path}.firstDay`}
        label={words.firstDay}
        options={clockOptions.firstDay}
      />
      <Choose {...typed} name={`${path}.skips`} label={words.skips} options={clockOptions.skips} />
      <Choose
        {...typed}
        name={`${path}.lastDayClosed`}
        label={words.lastDay}
        options={clockOptions.lastDayClosed}
      />
      <Words {...typed} name={`${path}.words`} label={words.durationWords} />
    </Part>
  );
}

function Decision(props: EditProps) {
  const { values, errors, approvals, templates } = props;
  const typed = { values, errors };
  return (
    <Part title={part('letters')}>
      <Choose
        {...typed}
        name="approvalKind"
        label={part('approvalKind')}
        options={approvals}
        none={words.noApproval}
      />
      <Choose
        {...typed}
        name="details.letters.approval"
        label={words.letterApproval}
        options={templates}
        none={words.noTemplate}
      />
      <Choose
        {...typed}
        name="details.letters.refusal"
        label={words.letterRefusal}
        options={templates}
        none={words.noTemplate}
      />
      <Line {...typed} name="retentionYears" label={part('retentionYears')} width={4} required />
      <Line {...typed} name="planPolicy" label={part('planPolicy')} width={4} />
    </Part>
  );
}
