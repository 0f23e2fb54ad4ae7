import { spokenYen, writtenYen } from '#japan/spoken-yen.ts';
import type { Text } from '#platform/i18n/text.ts';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { spendingTexts as texts } from '../text.ts';

export interface StandingProps {
  readonly amount: bigint;
  /** The year before, on the same basis; undefined where it is not known. */
  readonly before: bigint | undefined;
  /** Whole yen for each resident. */
  readonly each: number | undefined;
  readonly sample: boolean;
}

/** An amount as people say it, for each of them, and against the year before. */
export function Standing({ amount, before, each, sample }: StandingProps) {
  const t = useText();
  const language = useLanguage();
  const difference = before === undefined ? undefined : amount - before;
  const size = (yen: bigint) => spokenYen(yen < 0n ? -yen : yen, language);
  const change = (): Text => {
    if (difference === undefined) return texts.unknownBefore;
    if (difference === 0n) return texts.same;
    return difference > 0n ? texts.more(size(difference)) : texts.less(size(difference));
  };
  return (
    <>
      <p class="spending-total">{spokenYen(amount, language)}</p>
      <p>
        {each !== undefined && `${t(texts.eachIs(writtenYen(each, language)))}　`}
        {t(change())} {sample && <SampleMark />}
      </p>
    </>
  );
}
