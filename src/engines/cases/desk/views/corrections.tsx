import { Badge } from '#ui/components/badge.tsx';
import { Button } from '#ui/components/button.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { Day, Moment } from '#ui/components/day.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { CorrectionRound } from '../../records.ts';
import { getCaseType } from '../../registry.ts';
import { actionsFrom } from '../../rules.ts';
import { correctionRows } from '../inputs.ts';
import type { CaseDesk } from '../queries.ts';
import { words } from '../text.ts';
import { CaseForm, type FormProps, fieldOf } from './form-parts.tsx';

function Round({ desk, round }: { desk: CaseDesk; round: CorrectionRound }) {
  const t = useText();
  const labels = new Map(desk.fields.map(({ path, label }) => [path, label]));
  return (
    <section>
      <p>
        <strong>{t(words.round(round.round))}</strong> <Moment at={round.requestedAt} />{' '}
        {round.answeredAt ? (
          <>
            <Badge tone="success">{t(words.roundAnswered)}</Badge> <Moment at={round.answeredAt} />
          </>
        ) : (
          <Badge tone="warning">{t(words.roundOpen)}</Badge>
        )}
        {round.answerBy && (
          <>
            {' '}
            {t(words.answerBy)} <Day date={round.answerBy} />
          </>
        )}
      </p>
      <p class="case-reason">{round.reason}</p>
      <ul>
        {round.fields.map(({ path, message }) => (
          <li key={path}>
            {t(labels.get(path) ?? { ja: path, en: path })}: {message}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Up to five fields at once, each with what is to be mended; what needs more is asked in the explanation. */
export function CorrectionForm({ desk, form }: FormProps) {
  const t = useText();
  const options = desk.fields.map(({ path, label }) => ({ value: path, label }));
  return (
    <CaseForm desk={desk} to="correction">
      <TextArea
        label={words.correctionReason}
        required
        rows={3}
        {...fieldOf(form, 'correctionReason')}
      />
      {correctionRows.map((row) => (
        <div key={row}>
          <Select
            label={words.field(row)}
            placeholder={words.noField}
            required={row === 1}
            options={options}
            {...fieldOf(form, `path${row}`)}
          />
          <TextField
            label={words.message(row)}
            required={row === 1}
            width={40}
            {...fieldOf(form, `message${row}`)}
          />
        </div>
      ))}
      <DateField label={words.answerBy} {...fieldOf(form, 'answerBy')} />
      <Button variant="secondary">{t(words.requestCorrection)}</Button>
    </CaseForm>
  );
}

/** May a correction be asked for now? Only where the type, if it has such an action, allows it. */
function mayRequest({ record, rounds, mayWork, fields }: CaseDesk): boolean {
  const type = getCaseType(record.type);
  const allowed =
    !Object.hasOwn(type.actions, 'requestCorrection') ||
    actionsFrom(type, record.state).some(({ name }) => name === 'requestCorrection');
  const waiting = rounds.some(({ answeredAt }) => !answeredAt);
  return mayWork && record.open && allowed && !waiting && fields.length > 0;
}

/** Every round with its fields, and the form for the next one. */
export function CorrectionRounds({ desk }: FormProps) {
  const t = useText();
  return (
    <>
      {desk.rounds.length === 0 && <p>{t(words.noRounds)}</p>}
      {desk.rounds.map((round) => (
        <Round key={round.round} desk={desk} round={round} />
      ))}
      {mayRequest(desk) && (
        <Disclosure summary={words.requestCorrection}>
          <CorrectionForm desk={desk} />
        </Disclosure>
      )}
    </>
  );
}
