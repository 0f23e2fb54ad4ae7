import { Moment } from '#ui/components/day.tsx';
import { useText } from '#ui/language.tsx';
import type { Protocol } from '../queries.ts';
import { signersNeeded } from '../rules.ts';
import { protocolWords as words } from '../text.ts';
import { FigureList } from './figures.tsx';
import { ProtocolLines } from './lines.tsx';

export interface SheetProps {
  readonly protocol: Protocol;
  /** In words. */
  readonly day: string;
  /** Of a demo town: signed, it would look like a true one. */
  readonly sample: boolean;
}

/** The reconciliation as a sheet for the file, with a line for each signature. */
export function ProtocolSheet({ protocol, day, sample }: SheetProps) {
  const t = useText();
  const lines = Array.from({ length: signersNeeded }, (_, index) => ({
    ...{ place: index + 1, signature: protocol.signatures[index] },
  }));
  return (
    <>
      {sample && (
        <p>
          <strong>{t(words.paperSample)}</strong>
        </p>
      )}
      <p>{t(words.paperLead(day))}</p>
      <h2>{t(words.figures)}</h2>
      <FigureList figures={protocol.figures} />
      <ProtocolLines lines={protocol.lines} />
      <p>{t(words.paperSign)}</p>
      <ol class="ballot-signatures">
        {lines.map(({ place, signature }) => (
          <li key={place}>
            {signature ? (
              <>
                {signature.name}（<Moment at={signature.at} />）
              </>
            ) : (
              t(words.unsigned)
            )}
          </li>
        ))}
      </ol>
      <p>
        {t(words.digest)}: <code class="ballot-digest">{protocol.digest}</code>
      </p>
    </>
  );
}
