import { DescriptionList } from '#ui/components/description-list.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { useText } from '#ui/language.tsx';
import type { SampleFacts } from '../../results/model.ts';
import { samplingWords as words } from '../text.ts';
import { type Groups, Rates } from './rates.tsx';

/** How the sample was drawn and who of it answered, for everybody who reads the results. */
export function HowSampled({ facts, groups }: { facts: SampleFacts; groups: Groups }) {
  const t = useText();
  const digest = (value: string) => <code class="digest">{value}</code>;
  return (
    <section>
      <h2>{t(words.title)}</h2>
      <p>{t(words.how(facts.size, facts.source))}</p>
      <Rates facts={facts} groups={groups} />
      <Disclosure summary={words.repeat}>
        <p>{t(words.repeatText)}</p>
        <DescriptionList
          items={[
            { term: words.seed, value: digest(facts.seed) },
            { term: words.digest, value: digest(facts.listDigest) },
            { term: words.method, value: facts.method },
          ]}
        />
      </Disclosure>
    </section>
  );
}
