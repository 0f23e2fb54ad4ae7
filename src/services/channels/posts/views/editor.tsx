import { dayInTokyo } from '#japan/dates.ts';
import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { Checkboxes } from '#ui/components/choices.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { getClient } from '../../clients/registry.ts';
import { fieldOf } from '../inputs.ts';
import type { PostPlan } from '../queries.ts';
import { words } from '../text.ts';
import { PostPreview, type Site } from './preview.tsx';

export interface EditorProps {
  readonly plan: PostPlan;
  readonly site: Site;
  /** Image of the item. */
  readonly image: { readonly src: string; readonly alt: string } | undefined;
  readonly values?: FormValues;
  readonly errors?: FieldErrors;
}

const { fields } = words;

const clock = (at: Date) => new Date(at.getTime() + 9 * 3_600_000).toISOString().slice(11, 16);

/** Fields as they were typed, or as they are kept. */
function valuesOf({ plan, values, image }: EditorProps): Readonly<Record<string, string>> {
  const { account, text, off, plannedAt, stored } = plan;
  const names = ['on', 'text', 'image', 'alt', 'day', 'time'];
  if (values) {
    return Object.fromEntries(
      names.map((name) => [name, typedValue(values, fieldOf(name, account.id))]),
    );
  }
  const shown = stored?.change ?? plan;
  return {
    on: off && !stored?.change ? '' : '1',
    text: stored?.change?.text ?? text,
    image: shown.image ? '1' : '',
    alt: shown.image?.alt ?? image?.alt ?? '',
    day: plannedAt ? dayInTokyo(plannedAt) : '',
    time: plannedAt ? clock(plannedAt) : '',
  };
}

function ImageFields(props: EditorProps) {
  const { account, image: planned } = props.plan;
  const src = planned?.src ?? props.image?.src;
  const { longestAlt } = getClient(account.kind).limits;
  if (!src || longestAlt === 0) return null;
  const typed = valuesOf(props);
  const alt = fieldOf('alt', account.id);
  return (
    <>
      <Checkboxes
        name={fieldOf('image', account.id)}
        label={fields.image}
        options={[{ value: '1', label: fields.image }]}
        values={typed.image ? [typed.image] : []}
      />
      <TextField
        name={alt}
        label={fields.alt}
        hint={fields.altHint}
        value={typed.alt}
        error={props.errors?.[alt]}
        width={40}
      />
    </>
  );
}

function TimeFields(props: EditorProps) {
  const { account } = props.plan;
  const typed = valuesOf(props);
  const [day, time] = [fieldOf('day', account.id), fieldOf('time', account.id)];
  return (
    <>
      <DateField
        name={day}
        label={fields.day}
        hint={fields.dayHint}
        value={typed.day}
        error={props.errors?.[day]}
      />
      <TextField
        name={time}
        label={fields.time}
        hint={fields.timeHint}
        value={typed.time}
        error={props.errors?.[time]}
        width={4}
      />
    </>
  );
}

function Fields(props: EditorProps) {
  const { account } = props.plan;
  const typed = valuesOf(props);
  const text = fieldOf('text', account.id);
  return (
    <div>
      <Checkboxes
        name={fieldOf('on', account.id)}
        label={getClient(account.kind).label}
        options={[{ value: '1', label: fields.on }]}
        values={typed.on ? [typed.on] : []}
      />
      <TextArea
        name={text}
        label={fields.text}
        hint={fields.linkHint}
        value={typed.text}
        error={props.errors?.[text]}
        rows={7}
      />
      <ImageFields {...props} />
      <TimeFields {...props} />
    </div>
  );
}

/** One account: what is written on the left, how it will look on the right. */
export function PostEditor(props: EditorProps) {
  const t = useText();
  const { plan, site } = props;
  const { account, stored } = plan;
  const typed = valuesOf(props);
  const src = props.image?.src ?? plan.image?.src;
  const image = typed.image && src ? { src, alt: typed.alt ?? '' } : undefined;
  return (
    <section class="post" aria-labelledby={`account-${account.id}`}>
      <h2 id={`account-${account.id}`}>{account.name}</h2>
      {stored?.change && <p>{t(words.changeWaits)}</p>}
      <div class="post-sides">
        <Fields {...props} />
        <PostPreview
          plan={plan}
          text={typed.text ?? ''}
          image={image}
          off={!typed.on}
          site={site}
        />
      </div>
    </section>
  );
}
