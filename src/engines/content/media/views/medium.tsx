import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Moment } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { FileField } from '#ui/components/file-field.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { mediaHref, variantHref } from '../addresses.ts';
import type { ShownMedium } from '../model.ts';
import type { MediumUse } from '../queries.ts';
import { factsText, kindTexts } from '../text.ts';
import { FocalPoint } from './focal-point.tsx';
import { MediumForm } from './medium-form.tsx';
import { libraryTexts, mediumTexts as words } from './text.ts';

function Preview({ medium }: { medium: ShownMedium }) {
  const shown =
    medium.variants.find(({ name }) => name.startsWith('800')) ?? medium.variants.at(-1);
  if (medium.kind !== 'image' || !shown) return null;
  return (
    <img
      class="media-preview"
      src={variantHref(medium, shown)}
      alt={medium.alt.ja}
      width={shown.width}
      height={shown.height}
    />
  );
}

function Facts({ medium }: { medium: ShownMedium }) {
  const t = useText();
  const items = [
    {
      term: libraryTexts.facts,
      value: `${t(kindTexts[medium.kind])} (${t(factsText(medium))})`,
    },
    ...(medium.width ? [{ term: words.pixels, value: `${medium.width} × ${medium.height}` }] : []),
    { term: libraryTexts.day, value: <Moment at={medium.savedAt} /> },
    {
      term: words.open,
      value: <a href={mediaHref(medium)}>{medium.name}</a>,
    },
  ];
  return <DescriptionList items={items} />;
}

function Uses({ uses }: { uses: readonly MediumUse[] }) {
  const t = useText();
  return (
    <section>
      <h2>{t(words.uses)}</h2>
      {uses.length === 0 ? (
        <p>{t(words.noUses)}</p>
      ) : (
        <ul>
          {uses.map(({ owner, id, stage, href, title }) => (
            <li key={`${owner}-${id}-${stage}`}>
              <a href={href}>{t(title)}</a>{' '}
              <Badge tone={stage === 'published' ? 'success' : 'neutral'}>
                {t(stage === 'published' ? words.live : words.draft)}
              </Badge>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function FileForms({ medium }: { medium: ShownMedium }) {
  const t = useText();
  return (
    <>
      <Disclosure summary={words.replace}>
        <form method="post" action={`/staff/media/${medium.id}/file`} enctype="multipart/form-data">
          <FileField label={words.newFile} name="file" hint={words.replaceHint} required />
          <ButtonRow>
            <Button variant="secondary">{t(words.replace)}</Button>
          </ButtonRow>
        </form>
      </Disclosure>
      {medium.kind === 'video' && (
        <form
          method="post"
          action={`/staff/media/${medium.id}/poster`}
          enctype="multipart/form-data"
        >
          <FileField label={words.poster} name="poster" required />
          <ButtonRow>
            <Button variant="secondary">{t(words.savePoster)}</Button>
          </ButtonRow>
        </form>
      )}
    </>
  );
}

export interface MediumPageProps {
  readonly medium: ShownMedium;
  readonly uses: readonly MediumUse[];
  readonly done?: keyof typeof words.done;
  readonly values?: FormValues;
  readonly errors?: FieldErrors;
}

/** One medium with everything that can be done with it. */
export function MediumPage({ medium, uses, done, values, errors }: MediumPageProps) {
  const t = useText();
  return (
    <>
      {done && <Notice kind="success" title={words.done[done]} />}
      <Preview medium={medium} />
      <Facts medium={medium} />
      <h2>{t(words.wordsOf)}</h2>
      <MediumForm medium={medium} values={values} errors={errors} />
      {medium.kind === 'image' && <FocalPoint medium={medium} />}
      <FileForms medium={medium} />
      <Uses uses={uses} />
      {uses.length === 0 && (
        <Disclosure summary={words.remove}>
          <form method="post" action={`/staff/media/${medium.id}/remove`}>
            <p>{t(words.removeHint)}</p>
            <ButtonRow>
              <Button variant="danger">{t(words.remove)}</Button>
            </ButtonRow>
          </form>
        </Disclosure>
      )}
    </>
  );
}
