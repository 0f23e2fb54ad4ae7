import type { ComponentChildren } from 'preact';
import { useText } from '../language.tsx';
import { ChartSamples } from './chart-samples.tsx';
import { FormSamples } from './form-samples.tsx';
import { ButtonSamples, StatusSamples, TextSamples } from './part-samples.tsx';
import { TableSamples, WaySamples } from './table-samples.tsx';
import { sections, words } from './text.ts';

type SectionName = keyof typeof sections;

function Section(props: { name: SectionName; children: ComponentChildren }) {
  const t = useText();
  return (
    <section id={props.name}>
      <h2>{t(sections[props.name])}</h2>
      {props.children}
    </section>
  );
}

const samples: Readonly<Record<SectionName, () => ComponentChildren>> = {
  text: () => <TextSamples />,
  status: () => <StatusSamples />,
  buttons: () => <ButtonSamples />,
  forms: () => <FormSamples />,
  tables: () => <TableSamples />,
  way: () => <WaySamples />,
  charts: () => <ChartSamples />,
};

export function DesignPage() {
  const t = useText();
  const names = Object.keys(samples) as SectionName[];
  return (
    <>
      <nav aria-label={t(words.contents)}>
        <ul>
          {names.map((name) => (
            <li key={name}>
              <a href={`#${name}`}>{t(sections[name])}</a>
            </li>
          ))}
        </ul>
      </nav>
      {names.map((name) => (
        <Section key={name} name={name}>
          {samples[name]()}
        </Section>
      ))}
    </>
  );
}
