import type { FieldErrors } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { assetUrl } from '#ui/assets.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { fieldId } from '#ui/components/field.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { nameIn } from '../../desk/field-names.ts';
import { asIs, type Category } from '../../model.ts';
import { samePlace, type TextLine, toMillimetres } from '../lines.ts';
import type { Document, StoredMark } from '../queries.ts';
import type { ReadPage } from '../readable.ts';
import { documentWords as words } from '../text.ts';

export interface MarkPageProps {
  readonly document: Document;
  readonly page: ReadPage;
  readonly lines: readonly TextLine[];
  /** Of this page. */
  readonly marks: readonly StoredMark[];
  readonly categories: readonly Category[];
  readonly mayWork: boolean;
  readonly done: Text | undefined;
  readonly value: (name: string) => string;
  readonly errors?: FieldErrors;
}

const base = ({ document, page }: Pick<MarkPageProps, 'document' | 'page'>) =>
  `/staff/disclosure/${document.caseId}/documents/${document.id}/pages/${page.number}`;

type MarkForm = 'lines' | 'rectangle' | 'same';

/** What a field of one of the three forms shows. */
const fieldOf = ({ value, errors }: MarkPageProps, form: MarkForm, field: string) => {
  const name = nameIn(form, field);
  return { name, value: value(name), error: errors?.[name] };
};

function CategoryField({ form, ...props }: MarkPageProps & { form: MarkForm }) {
  return (
    <Select
      {...fieldOf(props, form, 'categoryId')}
      label={words.category}
      required
      placeholder={words.choose}
      options={props.categories.map(({ id, name }) => ({ value: id, label: asIs(name) }))}
    />
  );
}

function isMarked({ runs }: TextLine, marks: readonly StoredMark[]): boolean {
  return runs.every((run) => marks.some((mark) => samePlace(mark, run)));
}

function Lines(props: MarkPageProps) {
  const t = useText();
  const { lines, marks } = props;
  if (lines.length === 0) return <p>{t(words.noLines)}</p>;
  return (
    <form method="post" action={`${base(props)}/lines`} novalidate>
      <fieldset class="disclosure-lines" id={fieldId(nameIn('lines', 'lines'))}>
        <legend>{t(words.lineList)}</legend>
        {lines.map((line, index) => (
          // The lines of a page never change places, so their number is their identity.
          <div class="choice" key={`${index}-${line.text}`}>
            <input
              class="choice-input"
              type="checkbox"
              id={`line-${index}`}
              name={nameIn('lines', 'lines')}
              value={index}
            />
            <label class="choice-label" for={`line-${index}`}>
              {line.text} {isMarked(line, marks) && <strong>（{t(words.marked)}）</strong>}
            </label>
          </div>
        ))}
      </fieldset>
      <CategoryField {...props} form="lines" />
      <Button>{t(words.hideLines)}</Button>
    </form>
  );
}

function Rectangle(props: MarkPageProps) {
  const t = useText();
  const { size } = props.page;
  const sides = ['x', 'y', 'width', 'height'] as const;
  return (
    <form method="post" action={`${base(props)}/rectangle`} novalidate>
      <p>{t(words.rectangleLead(toMillimetres(size.width), toMillimetres(size.height)))}</p>
      <div class="disclosure-sides">
        {sides.map((side) => (
          <TextField
            key={side}
            {...fieldOf(props, 'rectangle', side)}
            label={words[side]}
            inputMode="decimal"
            width={4}
            suffix={words.mm}
            required
          />
        ))}
      </div>
      <CategoryField {...props} form="rectangle" />
      <Button variant="secondary">{t(words.hideRectangle)}</Button>
    </form>
  );
}

function SameText(props: MarkPageProps) {
  const t = useText();
  return (
    <form method="post" action={`${base(props)}/same`} novalidate>
      <p>{t(words.sameLead)}</p>
      <TextField {...fieldOf(props, 'same', 'words')} label={words.words} required />
      <CategoryField {...props} form="same" />
      <Button variant="secondary">{t(words.hideSame)}</Button>
    </form>
  );
}

function Remove({ props, mark }: { props: MarkPageProps; mark: StoredMark }) {
  const t = useText();
  return (
    <form method="post" action={`${base(props)}/remove`}>
      <input type="hidden" name="mark" value={mark.id} />
      <button class="button button-plain" type="submit">
        <span aria-hidden="true">{t(words.removeShort)}</span>
        <span class="visually-hidden">{t(words.remove(mark.words || t(words.area)))}</span>
      </button>
    </form>
  );
}

function Marks(props: MarkPageProps) {
  const t = useText();
  const { marks, categories, mayWork } = props;
  const named = (id: string) => categories.find((one) => one.id === id)?.name ?? id;
  if (marks.length === 0) return <p>{t(words.noMarks)}</p>;
  return (
    <DataTable
      caption={words.marks}
      captionHidden
      rows={marks}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'what',
          label: words.what,
          rowHeader: true,
          render: (mark) => mark.words || t(words.area),
        },
        { key: 'why', label: words.category, render: ({ categoryId }) => named(categoryId) },
        {
          key: 'where',
          label: words.place,
          render: ({ x, y, width, height }) =>
            `${toMillimetres(x)}, ${toMillimetres(y)}（${toMillimetres(width)} × ${toMillimetres(height)}mm）`,
        },
        ...(mayWork
          ? [
              {
                key: 'remove',
                label: words.removeShort,
                render: (mark: StoredMark) => <Remove props={props} mark={mark} />,
              },
            ]
          : []),
      ]}
    />
  );
}

function Pages({ document, page }: MarkPageProps) {
  const t = useText();
  const to = (number: number) =>
    `/staff/disclosure/${document.caseId}/documents/${document.id}/pages/${number}`;
  return (
    <ButtonRow>
      <span>{t(words.pageOf(page.number, document.pages))}</span>
      {page.number > 1 && <a href={to(page.number - 1)}>{t(words.previous)}</a>}
      {page.number < document.pages && <a href={to(page.number + 1)}>{t(words.next)}</a>}
      <a href={`/staff/disclosure/${document.caseId}#documents`}>{t(words.back)}</a>
    </ButtonRow>
  );
}

function Picture(props: MarkPageProps) {
  const t = useText();
  const { document, page } = props;
  return (
    <div
      class="disclosure-picture"
      data-redact
      data-width={toMillimetres(page.size.width)}
      data-height={toMillimetres(page.size.height)}
    >
      <img
        src={`${base(props)}/picture?v=${document.marksVersion}`}
        width={Math.round(page.size.width)}
        height={Math.round(page.size.height)}
        alt={t(words.pictureOf(page.number))}
      />
    </div>
  );
}

function hasErrors({ errors = {} }: MarkPageProps, form: MarkForm): boolean {
  return Object.keys(errors).some((name) => name.startsWith(nameIn(form, '')));
}

/** One page of a document with its marks, and three ways to make more of them. */
export function MarkPage(props: MarkPageProps) {
  const t = useText();
  const { errors } = props;
  return (
    <>
      <ErrorSummary errors={errors} />
      {props.done && <Notice kind="success" title={props.done} />}
      <Pages {...props} />
      <div class="disclosure-desk">
        <Picture {...props} />
        <div>
          <h2>{t(words.marks)}</h2>
          <Marks {...props} />
          {props.mayWork && (
            <>
              <h2>{t(words.lines)}</h2>
              <Lines {...props} />
              <Disclosure
                summary={words.rectangle}
                open={props.lines.length === 0 || hasErrors(props, 'rectangle')}
              >
                <Rectangle {...props} />
              </Disclosure>
              <Disclosure summary={words.same} open={hasErrors(props, 'same')}>
                <SameText {...props} />
              </Disclosure>
            </>
          )}
        </div>
      </div>
      {props.mayWork && (
        <script type="module" src={assetUrl('services/disclosure/documents/mark.client.ts')} />
      )}
    </>
  );
}
