import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { AuditFilter } from '../inputs.ts';
import { text } from '../text.ts';

const words = text.filter;

/** Filters stay in the address, so that a view of the log can be kept and passed on. */
export function FilterForm({ filter }: { filter: AuditFilter }) {
  const t = useText();
  const filtered = Object.values(filter).some((value) => value !== undefined);
  return (
    <Disclosure summary={words.legend} open={filtered}>
      <form method="get" action="/staff/audit">
        <DateField label={words.from} name="from" value={filter.from} />
        <DateField label={words.to} name="to" value={filter.to} />
        <TextField
          label={words.action}
          hint={words.actionHint}
          name="action"
          value={filter.action}
        />
        <TextField label={words.actor} name="actor" value={filter.actor} width={40} />
        <TextField label={words.type} name="type" value={filter.type} />
        <TextField label={words.subject} name="subject" value={filter.subject} width={40} />
        <Checkboxes
          label={words.personalQuestion}
          name="personal"
          options={[{ value: '1', label: words.personal }]}
          values={filter.personal ? ['1'] : []}
        />
        <ButtonRow>
          <Button>{t(words.apply)}</Button>
          <ButtonLink variant="plain" href="/staff/audit">
            {t(words.clear)}
          </ButtonLink>
        </ButtonRow>
      </form>
    </Disclosure>
  );
}
