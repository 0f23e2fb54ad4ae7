import { Badge, type Tone } from '../components/badge.tsx';
import { Button, ButtonLink, ButtonRow } from '../components/button.tsx';
import { Day, Moment } from '../components/day.tsx';
import { DescriptionList } from '../components/description-list.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { FigureValue } from '../components/figure-value.tsx';
import { Notice, type NoticeKind } from '../components/notice.tsx';
import { Phrases } from '../components/phrases.tsx';
import { Progress } from '../components/progress.tsx';
import { Ruby } from '../components/ruby.tsx';
import { SampleMark } from '../components/sample-mark.tsx';
import { Term } from '../components/term.tsx';
import { useText } from '../language.tsx';

const words = {
  heading: {
    ja: 'オンライン利用促進対象手続きのうち市がオンライン化している割合',
    en: 'Share of the priority procedures that are online',
  },
  paragraph: {
    ja: '市役所に来なくても済ませられる手続きを増やしています。スマートフォンやパソコンから、いつでも申請できます。下線のある言葉を押すと、その意味をご覧いただけます。',
    en: 'More and more procedures can be done without coming to the town hall, at any time, from a phone or a computer. Words with a dotted line explain themselves.',
  },
  link: { ja: 'オンラインでできる手続きを見る', en: 'See what can be done online' },
  term: { ja: '経常収支比率', en: 'Current balance ratio' },
  meaning: {
    ja: '毎年必ず入るお金のうち、毎年必ず出ていくお金の割合です。低いほど、新しい取り組みに使えるお金が多くなります。',
    en: 'The part of the regular income that regular expenses take. The lower it is, the more is left for new things.',
  },
  date: { ja: '日付', en: 'Date' },
  official: { ja: '公文書の日付', en: 'Date on official papers' },
  moment: { ja: '日時', en: 'Date and time' },
  furigana: { ja: 'ふりがな', en: 'Furigana' },
  unit: { ja: '%', en: '%' },
  items: { ja: '件', en: ' items' },
  connected: { ja: '記録とつながった指標', en: 'Indicators connected to records' },
  more: { ja: '計算のしかたを見る', en: 'See how it is counted' },
};

const tones: Readonly<Record<Tone, { ja: string; en: string }>> = {
  success: { ja: '達成', en: 'Reached' },
  info: { ja: '順調', en: 'On course' },
  warning: { ja: 'やや遅れ', en: 'A little late' },
  danger: { ja: '遅れ', en: 'Late' },
  neutral: { ja: '判定できません', en: 'Not judged' },
};

const notices: Readonly<Record<NoticeKind, { ja: string; en: string }>> = {
  success: { ja: '下書きを保存しました', en: 'Your draft is saved' },
  info: { ja: '受付は11月30日までです', en: 'Open until 30 November' },
  warning: { ja: '送信すると、内容を変更できません', en: 'It cannot be changed once it is sent' },
  danger: { ja: 'メールを送信できませんでした', en: 'The mail could not be sent' },
};

export function TextSamples() {
  const t = useText();
  return (
    <>
      <h3>
        <Phrases>{t(words.heading)}</Phrases>
      </h3>
      <p>{t(words.paragraph)}</p>
      <p>
        <a href="#text">{t(words.link)}</a>
      </p>
      <div>
        <Term word={words.term} meaning={words.meaning} />
      </div>
      <p>
        <FigureValue value={58.3} digits={1} unit={words.unit} large /> <SampleMark />
      </p>
      <DescriptionList
        items={[
          { term: words.date, value: <Day date="2026-11-22" /> },
          { term: words.official, value: <Day date="2026-11-22" era /> },
          { term: words.moment, value: <Moment at={new Date('2026-11-22T05:05:00Z')} /> },
          { term: words.furigana, value: <Ruby text="須坂市" reading="すざかし" /> },
          { term: words.term, value: <FigureValue value={undefined} unit={words.unit} /> },
        ]}
      />
      <Disclosure summary={words.more}>
        <p>{t(words.meaning)}</p>
      </Disclosure>
    </>
  );
}

export function StatusSamples() {
  const t = useText();
  return (
    <>
      <ul>
        {(Object.keys(tones) as Tone[]).map((tone) => (
          <li key={tone}>
            <Badge tone={tone} icon={tone === 'info' ? 'ontrack' : undefined}>
              {t(tones[tone])}
            </Badge>
          </li>
        ))}
      </ul>
      {(Object.keys(notices) as NoticeKind[]).map((kind) => (
        <Notice key={kind} kind={kind} title={notices[kind]}>
          <p>{t(words.paragraph)}</p>
        </Notice>
      ))}
      <Progress label={words.connected} value={9} max={24} unit={words.items} />
    </>
  );
}

const acts = {
  apply: { ja: '申請する', en: 'Apply' },
  save: { ja: '下書きを保存する', en: 'Save draft' },
  remove: { ja: '取り消す', en: 'Withdraw' },
  print: { ja: '印刷用の画面を開く', en: 'Open for printing' },
  plain: { ja: '入力をやめる', en: 'Stop here' },
};

export function ButtonSamples() {
  const t = useText();
  return (
    <>
      <ButtonRow>
        <Button type="button">{t(acts.apply)}</Button>
        <Button type="button" variant="secondary">
          {t(acts.save)}
        </Button>
        <Button type="button" variant="danger">
          {t(acts.remove)}
        </Button>
      </ButtonRow>
      <ButtonRow>
        <Button type="button" disabled>
          {t(acts.apply)}
        </Button>
        <ButtonLink href="#buttons" variant="secondary">
          {t(acts.print)}
        </ButtonLink>
        <Button type="button" variant="plain">
          {t(acts.plain)}
        </Button>
      </ButtonRow>
    </>
  );
}
