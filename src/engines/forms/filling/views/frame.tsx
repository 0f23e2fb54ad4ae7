import type { ComponentChildren } from 'preact';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import type { FormHead, OwnedDraft } from '../../owner.ts';
import { channelNames, flow } from './flow-text.ts';

/** For whom somebody fills this in, and by which way it came: never to be mixed up at a counter. */
function ForWhom({ draft }: { draft: OwnedDraft }) {
  const t = useText();
  const { principal = '', role } = draft.representation;
  if (draft.enteredBy !== undefined) {
    // Staff type for others by counter, telephone or paper; on the web they only try a form.
    if (draft.channel === 'web') {
      return (
        <Notice kind="info" title={flow.trial}>
          <p>{t(flow.trialBody)}</p>
        </Notice>
      );
    }
    return (
      <Notice kind="info" title={flow.staffFor(channelNames[draft.channel], principal)}>
        <p>{t(flow.staffBody)}</p>
      </Notice>
    );
  }
  return role !== 'self' && principal ? (
    <Notice kind="info" title={flow.forWhom(principal)} />
  ) : null;
}

function FromOwner({ notice }: Pick<FormHead, 'notice'>) {
  const t = useText();
  if (!notice) return null;
  return (
    <Notice kind={notice.kind} title={notice.title}>
      <p>{t(notice.body)}</p>
    </Notice>
  );
}

/** Whom to ask stands under every page of a form. */
function Contact({ contact }: { contact: FormHead['contact'] }) {
  const t = useText();
  return (
    <aside class="form-contact">
      <p>
        {t(flow.ask)}: {t(contact.section)}
        {contact.telephone && (
          <>
            {' '}
            <a href={`tel:${contact.telephone.replace(/[^\d+]/g, '')}`}>{contact.telephone}</a>
          </>
        )}
      </p>
    </aside>
  );
}

export interface FrameProps {
  readonly draft: OwnedDraft;
  readonly head: FormHead;
  readonly children: ComponentChildren;
}

export function Frame({ draft, head, children }: FrameProps) {
  return (
    <div class="form-pages">
      <ForWhom draft={draft} />
      <FromOwner notice={head.notice} />
      {children}
      <Contact contact={head.contact} />
    </div>
  );
}
