import { StatusFrame } from '#engines/cases/contract.ts';
import { AnswersDifference, AnswersView } from '#engines/forms/contract.ts';
import type { Text } from '#platform/i18n/text.ts';
import { ButtonLink } from '#ui/components/button.tsx';
import { Day } from '#ui/components/day.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { applicationPages } from '../access.ts';
import { proxyOf } from '../rules.ts';
import type { ApplicationStatus } from '../status.ts';
import { statusWords as words } from '../status-text.ts';
import { StatusActions } from './status-actions.tsx';

export interface StatusProps {
  readonly status: ApplicationStatus;
  /** Shown to who came with it, so that it can be written down. */
  readonly secret?: string;
  /** May be added to the account of whoever is signed in. */
  readonly attachable: boolean;
  readonly done: Text | undefined;
}

function Correction({ status: { correction, record } }: Pick<StatusProps, 'status'>) {
  const t = useText();
  if (!correction) return null;
  return (
    <Notice kind="warning" title={words.correction}>
      <p>{correction.reason}</p>
      {correction.answerBy && (
        <p>
          {t(words.answerBy)}: <Day date={correction.answerBy} />
        </p>
      )}
      <p>
        <ButtonLink href={`/applications/${record.receipt}/correction`}>
          {t(words.correct)}
        </ButtonLink>
      </p>
    </Notice>
  );
}

function facts({ status }: StatusProps, t: (text: Text) => string) {
  const { charge, submissions } = status;
  const draft = submissions.at(-1)?.draft;
  const principal = draft?.representation.principal;
  const proxy = proxyOf(draft);
  const fee = charge && `${t(words.yen(charge.yen))}（${t(words.feeStates[charge.status])}）`;
  return {
    about: [
      { term: words.procedure, value: t(status.name) },
      ...(principal ? [{ term: words.by, value: principal }] : []),
      ...(proxy ? [{ term: words.proxy, value: proxy }] : []),
    ],
    more: fee ? [{ term: words.fee, value: fee }] : [],
  };
}

function Sent({ status: { form, submissions, record } }: Pick<StatusProps, 'status'>) {
  const last = submissions.at(-1);
  const before = submissions.at(-2);
  if (!form || !last) return null;
  const fileHref = (id: string) => `/applications/${record.receipt}/files/${id}`;
  return (
    <>
      {before && (
        <Disclosure summary={words.changed}>
          <AnswersDifference
            definition={form.definition}
            before={before.answers}
            after={last.answers}
          />
        </Disclosure>
      )}
      <Disclosure summary={words.answers}>
        <AnswersView definition={form.definition} answers={last.answers} fileHref={fileHref} />
      </Disclosure>
    </>
  );
}

/** Where an application stands, with everything that the applicant can do. */
export function Status(props: StatusProps) {
  const t = useText();
  const { status, secret, done } = props;
  return (
    <StatusFrame
      {...{ pages: applicationPages, status, secret, done, words }}
      facts={facts(props, t)}
      asked={<Correction status={status} />}
    >
      <Sent status={status} />
      <StatusActions {...props} />
    </StatusFrame>
  );
}
