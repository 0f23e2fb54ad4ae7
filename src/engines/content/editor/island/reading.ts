import type { Editor } from '@tiptap/core';
import { element, serializeContent, textNode } from '../../html/node.ts';
import { ask, labelled, textInput } from './dialog.ts';
import { make, type Place } from './page.ts';
import { toolTexts, words } from './text.ts';

const selected = ({ state }: Editor): string =>
  state.doc.textBetween(state.selection.from, state.selection.to, ' ');

/** A reading over the selected characters. */
export async function insertRuby(place: Place, editor: Editor): Promise<void> {
  const base = textInput(selected(editor));
  const reading = textInput('', { lang: 'ja' });
  const answer = await ask<{ html: string }>(place, {
    title: place.say(toolTexts.ruby),
    fields: [
      labelled(place.say(words.rubyBase), base),
      labelled(place.say(words.rubyReading), reading),
    ],
    answer: () => {
      const [kanji, kana] = [base.value.trim(), reading.value.trim()];
      if (!kanji) return place.say(words.rubyBase);
      if (!kana) return place.say(words.rubyReading);
      const parts = [textNode(kanji), element('rt', [textNode(kana)])];
      return { html: serializeContent([element('ruby', parts)]) };
    },
  });
  if (answer) editor.chain().focus().insertContent({ type: 'ruby', attrs: answer }).run();
}

/** In which language the selected words are, so that they are read aloud as such. */
export async function setLanguage(place: Place, editor: Editor): Promise<void> {
  if (editor.state.selection.empty) {
    place.announce(place.say(words.selectFirst));
    return;
  }
  const languages = [
    ['en', words.english],
    ['zh-Hans', words.chinese],
    ['ko', words.korean],
    ['pt', words.portuguese],
    ['vi', words.vietnamese],
    ['', words.japanese],
  ] as const;
  const options = languages.map(([value, label]) => make('option', { value }, place.say(label)));
  const select = make('select', { class: 'input' }, ...options);
  const answer = await ask<{ lang: string }>(place, {
    title: place.say(toolTexts.language),
    fields: [labelled(place.say(words.languageOf), select)],
    answer: () => ({ lang: select.value }),
  });
  if (!answer) return;
  const chain = editor.chain().focus();
  if (answer.lang) chain.setMark('language', answer).run();
  else chain.unsetMark('language').run();
}
