import type { Text } from '#platform/i18n/text.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button } from '#ui/components/button.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { Day, Moment } from '#ui/components/day.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { useText } from '#ui/language.tsx';
import { isAsked } from '../../policy.ts';
import type { CaseNote } from '../../records.ts';
import { actorTexts } from '../../text.ts';
import { answerField } from '../inputs.ts';
import type { CaseDesk } from '../queries.ts';
import { words } from '../text.ts';
import { CaseForm, type FormProps, fieldOf } from './form-parts.tsx';

function personOf({ people }: CaseDesk, id: string | undefined): Text {
  const name = id ? people.get(id)?.name : undefined;
  return name ? { ja: name, en: name } : actorTexts.staff;
}

function headingOf(desk: CaseDesk, note: CaseNote): Text {
  if (note.kind === 'note') return words.noteBy(personOf(desk, note.authorStaffId));
  const section = desk.departments.get(note.askedDepartmentId ?? '')?.name;
  return words.opinionOf(
    note.askedStaffId || !section ? personOf(desk, note.askedStaffId) : section,
  );
}

export function AnswerForm({ desk, form, noteId }: FormProps & { noteId: string }) {
  const t = useText();
  return (
    <CaseForm desk={desk} to={`opinions/${noteId}`}>
      <TextArea label={words.answer} required rows={3} {...fieldOf(form, answerField(noteId))} />
      <Button variant="secondary">{t(words.sendAnswer)}</Button>
    </CaseForm>
  );
}

function Opinion({ desk, note }: { desk: CaseDesk; note: CaseNote }) {
  const t = useText();
  if (note.answeredAt) {
    return (
      <p class="case-reason">
        <strong>{t(personOf(desk, note.answeredBy))}</strong> <Moment at={note.answeredAt} />
        <br />
        {note.answer}
      </p>
    );
  }
  return (
    <>
      <p>
        <Badge tone="warning">{t(words.opinionOpen)}</Badge>{' '}
        {note.dueOn && (
          <>
            {t(words.answerBy)} <Day date={note.dueOn} />
          </>
        )}
      </p>
      {isAsked(desk.viewer, note) && <AnswerForm desk={desk} noteId={note.id} />}
    </>
  );
}

export function NoteForm({ desk, form }: FormProps) {
  const t = useText();
  return (
    <CaseForm desk={desk} to="notes">
      <TextArea label={words.noteLabel} required rows={3} {...fieldOf(form, 'body')} />
      <Button variant="secondary">{t(words.addNote)}</Button>
    </CaseForm>
  );
}

export function OpinionForm({ desk, form }: FormProps) {
  const t = useText();
  const options = [...desk.departments.values()].map(({ id, name }) => ({
    value: id,
    label: name,
  }));
  return (
    <CaseForm desk={desk} to="opinions">
      <Select
        label={words.askedDepartment}
        placeholder={words.noField}
        required
        options={options}
        {...fieldOf(form, 'askedDepartmentId')}
      />
      <TextArea label={words.question} required rows={3} {...fieldOf(form, 'question')} />
      <DateField label={words.answerBy} {...fieldOf(form, 'dueOn')} />
      <Button variant="secondary">{t(words.ask)}</Button>
    </CaseForm>
  );
}

/** Internal notes and opinions with their forms; never for the applicant's eyes. */
export function CaseNotes({ desk }: FormProps) {
  const t = useText();
  return (
    <>
      {desk.notes.length === 0 && <p>{t(words.noNotes)}</p>}
      {desk.notes.map((note) => (
        <section class="case-note" key={note.id}>
          <p>
            <strong>{t(headingOf(desk, note))}</strong> <Moment at={note.at} />
          </p>
          <p class="case-reason">{note.body}</p>
          {note.kind === 'opinion' && <Opinion desk={desk} note={note} />}
        </section>
      ))}
      {desk.mayWork && (
        <>
          <NoteForm desk={desk} />
          <Disclosure summary={words.askOpinion}>
            <OpinionForm desk={desk} />
          </Disclosure>
        </>
      )}
    </>
  );
}
