import type { Text } from '#platform/i18n/text.ts';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { FigureValue } from '#ui/components/figure-value.tsx';
import { channels } from '../../model.ts';
import { channelTexts } from '../../text.ts';
import type { Figures } from '../rules.ts';
import { protocolWords as words } from '../text.ts';

/** Everything that came in, by the way it came. */
export function FigureList({ figures }: { figures: Figures }) {
  const { voters, marks, passes, envelopes, bundles, inBox } = figures;
  const voted = channels.reduce((sum, channel) => sum + marks[channel], 0);
  const refused = Object.values(envelopes.refused).reduce((sum, one) => sum + one, 0);
  const items: [Text, number | undefined, Text][] = [
    [words.voters, voters, words.people],
    [words.votes, voted, words.people],
    ...channels.map((one): [Text, number, Text] => [channelTexts[one], marks[one], words.people]),
    [words.issued, passes.issued, words.pieces],
    [words.unused, passes.issued - passes.used, words.pieces],
    [words.received, envelopes.accepted + refused, words.pieces],
    [words.refused, refused, words.pieces],
    [words.papers, inBox, words.sheetsUnit],
    [words.bundles, bundles.all, words.pieces],
  ];
  return (
    <DescriptionList
      items={items.map(([term, value, unit]) => {
        return { term, value: <FigureValue value={value} unit={unit} /> };
      })}
    />
  );
}
