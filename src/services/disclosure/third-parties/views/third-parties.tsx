import type { Text } from '#platform/i18n/text.ts';
import { Button } from '#ui/components/button.tsx';
import { Radios } from '#ui/components/choices.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { Day } from '#ui/components/day.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { DeskForm, type DeskProps, fieldsOf } from '../../desk/views/form.tsx';
import { asIs } from '../../model.ts';
import type { ThirdParty } from '../commands.ts';
import { thirdPartyWords as words } from '../text.ts';

export function ConsultFields({ work, form }: DeskProps) {
  const t = useText();
  const field = fieldsOf('third-parties', form);
  return (
    <DeskForm work={work} to="third-parties">
      <p>{t(words.askLead)}</p>
      <TextField {...field('name')} label={words.name} required />
      <Radios
        {...field('body', 'person')}
        label={words.body}
        required
        options={[
          { value: 'person', label: words.person },
          { value: 'body', label: words.isBody },
        ]}
      />
      <TextField {...field('address')} label={words.address} width={40} required />
      <TextField {...field('document')} label={words.document} width={40} required />
      <TextArea {...field('about')} label={words.about} rows={3} required />
      <DateField {...field('dueOn')} label={words.dueOn} required />
      <Button variant="secondary">{t(words.ask)}</Button>
    </DeskForm>
  );
}

const answers = ['consents', 'objects', 'silent'] as const;

export function AnswerFields({ work, form }: DeskProps) {
  const t = useText();
  const waiting = work.thirdParties.filter(({ answer }) => answer === null);
  const [first] = waiting;
  const field = fieldsOf('third-party-answer', form);
  return (
    <DeskForm work={work} to="third-party-answer">
      <Select
        {...field('thirdParty', first?.id)}
        label={words.name}
        required
        options={waiting.map(({ id, name }) => ({ value: id, label: asIs(name) }))}
      />
      <Radios
        {...field('answer')}
        label={words.answer}
        required
        options={answers.map((value) => ({ value, label: words.answers[value] }))}
      />
      <DateField {...field('answeredOn')} label={words.answeredOn} required />
      <Button variant="secondary">{t(words.record)}</Button>
    </DeskForm>
  );
}

function columns(t: (text: Text) => string): readonly Column<ThirdParty>[] {
  return [
    { key: 'name', label: words.name, rowHeader: true, render: ({ name }) => name },
    { key: 'about', label: words.about, render: ({ about }) => about },
    { key: 'due', label: words.dueOn, render: ({ dueOn }) => <Day date={dueOn} /> },
    {
      key: 'answer',
      label: words.answer,
      render: ({ answer }) => t(answer ? words.answers[answer] : words.waiting),
    },
    {
      key: 'letter',
      label: words.letter,
      render: ({ letterId }) => <a href={`/staff/letters/${letterId}`}>{t(words.letter)}</a>,
    },
  ];
}

/** Whom the documents are about, what they were asked and what they said. */
export function ThirdPartySection({ work }: DeskProps) {
  const t = useText();
  const { thirdParties, inPreparation, desk } = work;
  const waiting = thirdParties.some(({ answer }) => answer === null);
  return (
    <section aria-labelledby="third-parties">
      <h2 id="third-parties">{t(words.title)}</h2>
      {thirdParties.length === 0 ? (
        <p>{t(words.none)}</p>
      ) : (
        <DataTable
          caption={words.title}
          captionHidden
          rows={thirdParties}
          rowKey={({ id }) => id}
          columns={columns(t)}
        />
      )}
      {inPreparation && desk.mayWork && (
        <>
          {waiting && (
            <Disclosure summary={words.record}>
              <AnswerFields work={work} />
            </Disclosure>
          )}
          <Disclosure summary={words.ask}>
            <ConsultFields work={work} />
          </Disclosure>
        </>
      )}
    </section>
  );
}
