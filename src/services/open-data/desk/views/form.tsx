import {
  frequencies,
  frequencyTexts,
  licences,
  licenceTexts,
  standards,
  themes,
  themeTexts,
  type UploadedSet,
} from '#engines/datasets/contract.ts';
import type { Department } from '#engines/organisation/contract.ts';
import type { FormState } from '#platform/http/form-state.ts';
import type { FormValues } from '#platform/http/input.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { deskWords, formWords as words } from '../text.ts';

const valuesOf = (set: UploadedSet): FormValues => ({
  ...{ slug: set.slug, title: set.title.ja, titleEn: set.title.en },
  ...{ description: set.description.ja, descriptionEn: set.description.en },
  ...{ descriptionEasy: set.description.easy ?? '', theme: set.theme },
  ...{ frequency: set.frequency, licence: set.licence, keywords: set.keywords.join('、') },
  ...{ departmentId: set.departmentId, standard: set.standard ?? '' },
  ...{ temporalFrom: set.temporalFrom ?? '', temporalUntil: set.temporalUntil ?? '' },
});

type At = (name: string) => ReturnType<typeof field>;

/** What it is called and what it is. */
function WordFields({ at }: { at: At }) {
  return (
    <>
      <TextField {...at('title')} label={words.title} width={40} required />
      <TextField {...at('titleEn')} label={words.titleEn} width={40} />
      <TextField {...at('slug')} label={words.slug} hint={words.slugHint} width={20} required />
      <TextArea
        {...{ ...at('description'), label: words.description, hint: words.descriptionHint }}
        required
      />
      <TextArea
        {...{ ...at('descriptionEasy'), label: words.descriptionEasy }}
        hint={words.descriptionEasyHint}
      />
      <TextArea {...at('descriptionEn')} label={words.descriptionEn} />
      <TextField
        {...{ ...at('keywords'), label: words.keywords, hint: words.keywordsHint, width: 40 }}
      />
    </>
  );
}

/** What the catalogue says of it. */
function CatalogueFields({ at, sections }: { at: At; sections: readonly Department[] }) {
  return (
    <>
      <Select
        {...{ ...at('theme'), label: words.theme, required: true }}
        options={themes.map((value) => ({ value, label: themeTexts[value] }))}
      />
      <Select
        {...{ ...at('frequency'), label: words.frequency, hint: words.frequencyHint }}
        options={frequencies.map((value) => ({ value, label: frequencyTexts[value] }))}
        required
      />
      <Select
        {...{ ...at('licence'), label: words.licence, required: true }}
        options={licences.map((value) => ({ value, label: licenceTexts[value] }))}
      />
      <Select
        {...{ ...at('departmentId'), label: words.department, required: true }}
        options={sections.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        {...{ ...at('standard'), label: words.standard, placeholder: words.noStandard }}
        options={standards.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <DateField {...at('temporalFrom')} label={words.temporalFrom} />
      <DateField {...at('temporalUntil')} label={words.temporalUntil} />
    </>
  );
}

/** Title, words and what the catalogue says of a set. */
export function SetForm(props: {
  state: FormState;
  set: UploadedSet | undefined;
  sections: readonly Department[];
}) {
  const t = useText();
  const { set } = props;
  const state = { values: set && valuesOf(set), ...props.state };
  const at: At = (name) => field(state, name);
  return (
    <form method="post">
      <ErrorSummary errors={state.errors} />
      <WordFields at={at} />
      <CatalogueFields at={at} sections={props.sections} />
      <ButtonRow>
        <Button>{t(deskWords.save)}</Button>
      </ButtonRow>
    </form>
  );
}
