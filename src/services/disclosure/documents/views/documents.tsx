import type { Text } from '#platform/i18n/text.ts';
import { Badge, type Tone } from '#ui/components/badge.tsx';
import { Button, ButtonLink } from '#ui/components/button.tsx';
import { Radios } from '#ui/components/choices.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { FileField } from '#ui/components/file-field.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { nameIn } from '../../desk/field-names.ts';
import { deskWords } from '../../desk/text.ts';
import { DeskForm, type DeskProps, fieldsOf } from '../../desk/views/form.tsx';
import type { Document } from '../queries.ts';
import { documentWords as words } from '../text.ts';

export function AddFields({ work, form }: DeskProps) {
  const t = useText();
  const departments = [...work.desk.departments.values()];
  const field = fieldsOf('documents', form);
  return (
    <DeskForm work={work} to="documents">
      <TextField {...field('title')} label={words.title} width={40} required />
      <Select
        {...field('departmentId')}
        label={words.department}
        placeholder={words.choose}
        required
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        {...field('pages')}
        label={words.pages}
        inputMode="numeric"
        width={4}
        suffix={words.sheets}
        required
      />
      <Button variant="secondary">{t(words.add)}</Button>
    </DeskForm>
  );
}

/** The form by which the original of a document comes, below the address of its request. */
export const uploadForm = (document: string): string => `documents/${document}/file`;

export function UploadFields({ work, form, document }: DeskProps & { document: string }) {
  const t = useText();
  return (
    <DeskForm work={work} to={uploadForm(document)} upload>
      <FileField
        label={words.file}
        name={nameIn(uploadForm(document), 'file')}
        hint={words.fileHint}
        accept=".pdf,.jpg,.jpeg,.png"
        required
        error={form?.errors.file}
      />
      <Button variant="secondary">{t(words.upload)}</Button>
    </DeskForm>
  );
}

export function TreatmentFields(props: DeskProps & { document: string; treatment?: string }) {
  const t = useText();
  const { work, form, document, treatment } = props;
  const field = fieldsOf(`documents/${document}/treatment`, form);
  return (
    <DeskForm work={work} to={`documents/${document}/treatment`}>
      <Radios
        {...field('treatment', treatment)}
        label={words.treatment}
        required
        options={(['open', 'partial', 'withheld'] as const).map((value) => ({
          value,
          label: words.treatments[value],
        }))}
      />
      <Button variant="secondary">{t(words.treat)}</Button>
    </DeskForm>
  );
}

const tones = {
  undecided: 'warning',
  open: 'success',
  partial: 'info',
  withheld: 'danger',
} as const satisfies Record<Document['treatment'], Tone>;

/** What the proof found, in words. */
export function faultText(fault: Document['fault']): Text {
  const { faults } = words;
  const { kind, page = 0, name = '' } = fault ?? { kind: '' };
  if (kind === 'text') return faults.text(page);
  if (kind === 'pixels') return faults.pixels(page);
  if (kind === 'object') return faults.object(name);
  if (kind === 'metadata') return faults.metadata(name);
  return kind === 'earlier-version' ? faults.earlier : faults.unreadable;
}

function Redaction({ document, work }: { document: Document } & DeskProps) {
  const t = useText();
  const base = `/staff/disclosure/${document.caseId}/documents/${document.id}`;
  const { redaction, alsoElsewhere, fault } = document;
  return (
    <>
      {redaction === 'failed' ? (
        <Notice kind="danger" title={words.states.failed}>
          <p>{t(faultText(fault))}</p>
        </Notice>
      ) : (
        <p>{t(words.states[redaction])}</p>
      )}
      {alsoElsewhere.length > 0 && (
        <Notice kind="warning" title={words.elsewhere}>
          <ul>
            {alsoElsewhere.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Notice>
      )}
      {document.releasedFileId && (
        <p>
          <a href={`${base}/released`}>{t(words.check)}（PDF）</a>
        </p>
      )}
      {work.inPreparation && work.desk.mayWork && redaction !== 'done' && (
        <DeskForm work={work} to={`documents/${document.id}/redact`}>
          <p>{t(words.redactLead)}</p>
          <Button variant="secondary">{t(words.redact)}</Button>
        </DeskForm>
      )}
    </>
  );
}

function One({ document, work }: { document: Document } & DeskProps) {
  const t = useText();
  const department = work.desk.departments.get(document.departmentId)?.name;
  const open = work.inPreparation && work.desk.mayWork;
  const shown = document.treatment === 'open' || document.treatment === 'partial';
  return (
    <article aria-labelledby={`document-${document.id}`}>
      <h3 id={`document-${document.id}`}>{document.title}</h3>
      <p>
        <Badge tone={tones[document.treatment]}>{t(words.treatments[document.treatment])}</Badge>{' '}
        {department && t(department)} {document.pages}
        {t(words.sheets)}
      </p>
      {document.originalFileId ? (
        <p>
          <ButtonLink
            variant="secondary"
            href={`/staff/disclosure/${document.caseId}/documents/${document.id}/pages/1`}
          >
            {t(words.open)}
          </ButtonLink>
        </p>
      ) : (
        <p>{t(words.noFile)}</p>
      )}
      {document.originalFileId && shown && <Redaction document={document} work={work} />}
      {open && (
        <Disclosure summary={words.upload} open={!document.originalFileId}>
          <UploadFields work={work} document={document.id} />
        </Disclosure>
      )}
      {open && (
        <Disclosure summary={words.treat} open={document.treatment === 'undecided'}>
          <TreatmentFields work={work} document={document.id} treatment={document.treatment} />
        </Disclosure>
      )}
    </article>
  );
}

/** The documents of a request, with what becomes of each. */
export function DocumentSection({ work }: DeskProps) {
  const t = useText();
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{t(deskWords.documentList)}</h2>
      {work.documents.length === 0 && <p>{t(deskWords.noDocuments)}</p>}
      {work.documents.map((document) => (
        <One key={document.id} document={document} work={work} />
      ))}
      {work.inPreparation && work.desk.mayWork && (
        <Disclosure summary={words.add}>
          <AddFields work={work} />
        </Disclosure>
      )}
    </section>
  );
}
