import type { Text } from '#platform/i18n/text.ts';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { FigureValue } from '#ui/components/figure-value.tsx';
import { channels } from '../../model.ts';
import { channelTexts } from '../../text.ts';
import type { Figures } from '../rules.ts';
import { protocolWords as words } from '../text.ts';

const people: Text = { ja: '人', en: 'people', easy: '人' };
const pieces: Text = { ja: '件', en: 'items', easy: 'こ' };

/** Everything that came in, by the way it came. */
export function FigureList({ figures }: { figures: Figures }) {
  const { voters, marks, passes, envelopes, bundles, inBox } = figures;
  const voted = channels.reduce((sum, channel) => sum + marks[channel], 0);
  const refused = Object.values(envelopes.refused).reduce((sum, one) => sum + one, 0);
  const items: [Text, number | undefined, Text][] = [
    [words.voters, voters, people],
    [words.votes, voted, people],
    ...channels.map((one): [Text, number, Text] => [channelTexts[one], marks[one], people]),
    [words.issued, passes.issued, pieces],
    [words.unused, passes.issued - passes.used, pieces],
    [words.received, envelopes.accepted + refused, pieces],
    [words.refused, refused, pieces],
    [words.papers, inBox, words.sheetsUnit],
    [words.bundles, bundles.all, pieces],
  ];
  return (
    <DescriptionList
      items={items.map(([term, value, unit]) => {
        return { term, value: <FigureValue value={value} unit={unit} /> };
      })}
    />
  );
}
