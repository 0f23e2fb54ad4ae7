import type { Area, Topic } from '#engines/publishing/contract.ts';
import { kindNames } from '#engines/publishing/contract.ts';
import { Checkboxes, Radios } from '#ui/components/choices.tsx';
import { followKinds } from '../inputs.ts';
import { type Choices, frequencies } from '../model.ts';
import { words } from '../text.ts';

export interface Offer {
  readonly topics: readonly Topic[];
  readonly areas: readonly Area[];
}

/** What somebody wants to hear of. */
export function ChoiceFields({ offer, chosen }: { offer: Offer; chosen: Choices }) {
  return (
    <>
      <Checkboxes
        label={words.topics}
        hint={words.all}
        name="topics"
        options={offer.topics.map(({ slug, name }) => ({ value: slug, label: name }))}
        values={chosen.topics}
      />
      {offer.areas.length > 0 && (
        <Checkboxes
          label={words.areas}
          hint={words.all}
          name="areas"
          options={offer.areas.map(({ slug, name }) => ({ value: slug, label: name }))}
          values={chosen.areas}
        />
      )}
      <Checkboxes
        label={words.kinds}
        hint={words.all}
        name="kinds"
        options={followKinds.map((kind) => ({ value: kind, label: kindNames[kind] }))}
        values={chosen.kinds}
      />
      <Checkboxes
        label={words.urgentGroup}
        name="urgent"
        options={[{ value: 'yes', label: words.urgent }]}
        values={chosen.urgent ? ['yes'] : []}
      />
    </>
  );
}

export function FrequencyField({ chosen }: { chosen: Choices }) {
  return (
    <Radios
      label={words.frequency}
      name="frequency"
      options={frequencies.map((value) => ({ value, label: words.frequencies[value] }))}
      value={chosen.frequency}
    />
  );
}
