import { mayOverride } from '#engines/content/contract.ts';
import { Button } from '#ui/components/button.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { deskHref } from '../../model.ts';
import type { DeskRelease } from '../../releases/desk-queries.ts';
import { pageWords as words } from '../../releases/text.ts';

export interface ChecksProps {
  readonly desk: DeskRelease;
  readonly mayWrite: boolean;
  readonly mayOverride: boolean;
}

/** What stands against announcing it, and who may let it pass. */
export function Checks({ desk, mayWrite, mayOverride: permitted }: ChecksProps) {
  const t = useText();
  const { release, judged } = desk;
  const open = mayWrite && release.state === 'draft';
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">{t(words.checks)}</h2>
      {judged.findings.length === 0 && <p>{t(words.allWell)}</p>}
      {judged.stopping.length > 0 && (
        <Notice kind="warning" title={words.stops}>
          <ul>
            {judged.stopping.map((finding) => (
              <li key={`${finding.rule} ${finding.place.path.join('.')}`}>
                {t(finding.message)} {finding.place.excerpt && <q>{finding.place.excerpt}</q>}
                {open && mayOverride(finding, permitted) && (
                  <Disclosure summary={words.override}>
                    <form method="post" action={`${deskHref(release.id)}/override`}>
                      <input type="hidden" name="rule" value={finding.rule} />
                      <input type="hidden" name="excerpt" value={finding.place.excerpt} />
                      <TextField name="reason" label={words.reason} width={40} required />
                      <Button variant="secondary">{t(words.override)}</Button>
                    </form>
                  </Disclosure>
                )}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </section>
  );
}
