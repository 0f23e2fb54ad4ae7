import type { FormState } from '#platform/http/form-state.ts';
import { Radios } from '#ui/components/choices.tsx';
import { field } from '#ui/components/form-values.ts';
import { type Option, Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { writeWords as words } from '../consultations/text.ts';

const wishes = [
  { value: 'public', label: words.public, hint: words.publicHint },
  { value: 'private', label: words.private, hint: words.privateHint },
];

/** Who writes, as far as they wish to tell, and whether others may read it. */
export function WhoFields({
  areas,
  signedIn,
  options = wishes,
  ...state
}: FormState & {
  areas: readonly Option[];
  signedIn: boolean;
  options?: readonly Option[];
}) {
  return (
    <>
      <Radios {...field(state, 'wish')} label={words.wish} options={options} required />
      {areas.length > 0 && (
        <Select
          {...field(state, 'area')}
          label={words.area}
          placeholder={words.noArea}
          options={areas}
        />
      )}
      <TextField
        {...field(state, 'name')}
        label={words.name}
        hint={words.nameHint}
        autocomplete="name"
      />
      {!signedIn && (
        <TextField
          {...field(state, 'email')}
          label={words.email}
          hint={words.emailHint}
          type="email"
          autocomplete="email"
        />
      )}
    </>
  );
}
