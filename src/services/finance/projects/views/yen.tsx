import { writtenYen } from '#japan/spoken-yen.ts';
import { useLanguage } from '#ui/language.tsx';

/** An amount to the yen; 「－」 where there is none. `signed` puts a plus before what was added. */
export function Yen({ yen, signed }: { yen: bigint | number | undefined; signed?: boolean }) {
  const language = useLanguage();
  if (yen === undefined) return <>{language === 'en' ? '–' : '－'}</>;
  return <>{`${signed && yen > 0 ? '+' : ''}${writtenYen(yen, language)}`}</>;
}
