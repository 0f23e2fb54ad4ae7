import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { field, typedValue } from '#ui/components/form-values.ts';
import { type Option, Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { Call } from '../../calls/queries.ts';
import { blocksOf } from '../inputs.ts';
import { writeWords as words } from '../text.ts';

const same = (text: string): Text => ({ ja: text, en: text });

/** Chapters as choices; a comment on the whole comes first. */
export function sectionOptions(sections: readonly string[]): Option[] {
  return sections.map((section) => ({ value: section, label: same(section) }));
}

function Block(props: FormState & { index: number; sections: readonly string[] }) {
  const t = useText();
  const { index, sections } = props;
  return (
    <div class="comment-block">
      <h2>{t(words.block(index + 1))}</h2>
      <input type="hidden" name={`id${index}`} value={typedValue(props.values, `id${index}`)} />
      {sections.length > 0 && (
        <Select
          {...field(props, `section${index}`)}
          label={words.section}
          placeholder={words.whole}
          options={sectionOptions(sections)}
        />
      )}
      <TextField
        {...field(props, `place${index}`)}
        label={words.place}
        hint={words.placeHint}
        width={20}
      />
      <TextArea
        {...field(props, `text${index}`)}
        label={words.text}
        hint={words.textHint}
        rows={6}
        required={index === 0}
      />
    </div>
  );
}

/** The comments of one submission, a block each. */
export function Blocks(props: FormState & { sections: readonly string[] }) {
  const blocks = blocksOf(props.values);
  return (
    <>
      <input type="hidden" name="blocks" value={String(blocks)} />
      {Array.from({ length: blocks }, (_, index) => (
        <Block key={String(index)} {...props} index={index} />
      ))}
    </>
  );
}

/** Who sends it, as far as the call asks; seen by staff only. */
export function WhoFields({
  call,
  signedIn,
  ...state
}: FormState & { call: Pick<Call, 'asksName' | 'asksAddress'>; signedIn: boolean }) {
  const t = useText();
  return (
    <>
      <h2>{t(words.who)}</h2>
      <p>{t(words.whoLead)}</p>
      {call.asksName !== 'none' && (
        <TextField
          {...field(state, 'name')}
          label={words.name}
          autocomplete="name"
          required={call.asksName === 'required'}
        />
      )}
      {call.asksAddress !== 'none' && (
        <TextField
          {...field(state, 'address')}
          label={words.address}
          autocomplete="street-address"
          width={40}
          required={call.asksAddress === 'required'}
        />
      )}
      {!signedIn && (
        <TextField
          {...field(state, 'email')}
          label={words.email}
          hint={words.emailHint}
          type="email"
          autocomplete="email"
          width={40}
        />
      )}
    </>
  );
}
