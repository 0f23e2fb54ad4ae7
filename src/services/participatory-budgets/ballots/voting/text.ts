import type { Text } from '#platform/i18n/text.ts';

const reason = (code: string, text: Text) => ({ code, text });

export const voteRefusals = {
  closed: reason('vote-closed', {
    ja: 'いまは投票を受け付けていません。',
    en: 'No votes are taken at this time.',
    easy: '今は 投票 できません。',
  }),
  invalid: reason('vote-invalid', {
    ja: '選んだ提案が、投票のきまりに合っていません。選び直してください。',
    en: 'What was chosen does not follow the rule of the vote. Please choose again.',
    easy: 'えらび方が きまりと ちがいます。もう一度 えらんで ください。',
  }),
  cardVoid: reason('vote-card-void', {
    ja: 'この投票カードは、新しいカードが発行されたため使えません。まだ投票は受け付けていません。新しいカードの番号で、もう一度投票してください。',
    en: 'This card is void, because another one was issued. Nothing was cast; please vote with the code of the new card.',
    easy: 'この カードは もう つかえません。新しい カードの 番号で もう一度 投票 して ください。',
  }),
  votedAlready: reason('vote-already', {
    ja: 'すでに投票を受け付けています。投票は、お一人1回です。',
    en: 'Your vote has been received already. Everybody votes once.',
    easy: 'もう 投票 して あります。投票は 1人 1回です。',
  }),
};

const figure = (value: number): string => value.toLocaleString('en');

export const enterWords = {
  title: { ja: '投票する', en: 'Vote', easy: '投票する' },
  lead: {
    ja: '投票カードの番号と生年月日を入力してください。登録やサインインはいりません。',
    en: 'Please enter the code of your voting card and your date of birth. No account is needed.',
    easy: 'カードの 番号と 生まれた日を 書いて ください。',
  },
  code: { ja: '投票番号', en: 'Voting code', easy: '投票の 番号' },
  codeHint: {
    ja: '投票カードにある12文字です（例: 7K3M-9QXR-2P4D）。ハイフンや大文字・小文字は気にせず入力できます。',
    en: 'The 12 characters on your card, such as 7K3M-9QXR-2P4D. Hyphens and capitals do not matter.',
    easy: 'カードに ある 12この 文字です。大きい 字でも 小さい 字でも いいです。',
  },
  birth: { ja: '生年月日', en: 'Date of birth', easy: '生まれた日' },
  birthHint: {
    ja: '例: 昭和15年1月15日、S15.1.15、1940/1/15。窓口でお渡しした番号のときは、空欄のままにしてください。',
    en: 'Such as 1940-01-15 or 1940/1/15. Leave it empty for a code that you got at the counter.',
    easy: 'れい：1940/1/15。市役所の 窓口で もらった 番号の ときは 書かないで ください。',
  },
  go: { ja: '投票用紙に進む', en: 'Go to the ballot', easy: '投票の 紙に 進む' },
  slip: {
    ja: '投票番号に打ち間違いがあるようです。カードと見比べて、12文字を入力してください。',
    en: 'There seems to be a slip in the code. Please compare it with your card; it has 12 characters.',
    easy: '番号が ちがうようです。カードを 見て、12この 文字を 書いて ください。',
  },
  unknown: {
    ja: '投票番号と生年月日の組み合わせを確認できませんでした。どちらも、もう一度ご確認ください。',
    en: 'Code and date of birth could not be confirmed together. Please look at both again.',
    easy: '番号と 生まれた日が 合いません。もう一度 見て ください。',
  },
  birthInvalid: {
    ja: '生年月日は、昭和15年1月15日、1940/1/15 のように入力してください。',
    en: 'Please write the date of birth as in 1940-01-15.',
    easy: '生まれた日を 1940/1/15 の ように 書いて ください。',
  },
  birthless: {
    ja: '投票カードの番号のときは、生年月日も入力してください。窓口でお渡しした番号のときは、番号をもう一度ご確認ください。',
    en: 'With the code of a card, please give the date of birth, too. A code from the counter: please look at it again.',
    easy: '生まれた日も 書いて ください。市役所で もらった 番号の ときは、番号を もう一度 見て ください。',
  },
  votedTitle: {
    ja: '投票を受け付けています',
    en: 'Your vote has been received',
    easy: 'もう 投票 して あります',
  },
  voted: (channel: Text, day: Text): Text => ({
    ja: `${day.ja}に、${channel.ja}での投票を受け付けました。投票は、お一人1回です。心当たりがないときは、担当までご連絡ください。`,
    en: `A vote was received on ${day.en} (${channel.en}). Everybody votes once. If this was not you, please call us.`,
    easy: `${day.easy ?? day.ja}に 投票 しました（${channel.easy ?? channel.ja}）。投票は 1人 1回です。あなたで ない ときは、電話して ください。`,
  }),
  secretTitle: {
    ja: '何を選んだかは、だれにも分かりません',
    en: 'Nobody learns what you choose',
    easy: '何を えらんだか、だれも わかりません',
  },
  secret: {
    ja: '「投票を済ませた」という記録と、投票の中身は、つながりのない別々の場所に保存します。時刻も残しません。市の職員にも分かりません。',
    en: 'That you voted and what you chose are kept apart, with nothing that joins them, not even the time. The staff of the city cannot tell either.',
    easy: '投票した ことと、えらんだ ものは、別の ところに 入れます。市役所の 人も わかりません。',
  },
  otherWays: {
    ja: 'カードをなくしたとき、窓口や郵便で投票したいとき',
    en: 'Lost your card, or want to vote at the counter or by post?',
    easy: 'カードが ない とき、市役所や 郵便で 投票したい とき',
  },
  otherWaysBody: {
    ja: '市役所の窓口で、お名前と生年月日を確かめて投票できます。カードの再発行もできます。郵便では、返信用封筒の外側に名簿番号を書いて送ってください。先に受け付けた1つだけが有効です。',
    en: 'At the counter of the city hall you can vote with your name and date of birth, or get another card. By post, write your number on the outside of the envelope. Only the first vote that arrives counts.',
    easy: '市役所の 窓口で、名前と 生まれた日を 言うと 投票 できます。新しい カードも もらえます。郵便の ときは、ふうとうの 外に 名簿の 番号を 書いて ください。先の 1つだけを 数えます。',
  },
  sample: {
    ja: '見本の投票カード',
    en: 'Sample voting cards',
    easy: '見本の カード',
  },
  sampleLead: {
    ja: 'デモ用です。この番号と生年月日で、投票を試せます。',
    en: 'For the demonstration: try the vote with one of these.',
    easy: 'ためして ください。',
  },
  again: {
    ja: 'もう一度、投票番号から入力してください。投票用紙は、開いてから1時間で閉じます。',
    en: 'Please enter your code once more. A ballot paper closes an hour after it was opened.',
    easy: 'もう一度 番号を 書いて ください。投票の 紙は 1時間で しまります。',
  },
  notNow: {
    ja: '投票の期間ではありません',
    en: 'It is not the time of the vote',
    easy: '今は 投票 できません',
  },
  period: (from: Text, until: Text): Text => ({
    ja: `投票の期間は、${from.ja}から${until.ja}までです。`,
    en: `Votes are taken from ${from.en} to ${until.en}.`,
    easy: `投票は ${from.easy ?? from.ja}から ${until.easy ?? until.ja}までです。`,
  }),
  unready: {
    ja: '投票用紙を準備しています。しばらくしてから、もう一度開いてください。',
    en: 'The ballot paper is being prepared. Please come back a little later.',
    easy: '投票の 紙を じゅんび して います。あとで もう一度 見て ください。',
  },
  late: {
    ja: '投票の期間が終わったため、この投票は受け付けませんでした。',
    en: 'The time of the vote is over, and this vote was not taken.',
    easy: '投票の 日が 終わりました。この 投票は 入って いません。',
  },
  back: { ja: '募集のページへ戻る', en: 'Back to the round', easy: '前の ページへ' },
} as const;

export const paperWords = {
  title: { ja: '投票用紙', en: 'Ballot paper', easy: '投票の 紙' },
  approval: (most: number | undefined): Text =>
    most === undefined
      ? {
          ja: 'よいと思う提案を、いくつでも選んでください。',
          en: 'Choose all proposals that you like.',
          easy: 'よいと 思う ものを えらんで ください。いくつでも いいです。',
        }
      : {
          ja: `よいと思う提案を、${most}つまで選んでください。`,
          en: `Choose up to ${most} proposals that you like.`,
          easy: `よいと 思う ものを ${most}こまで えらんで ください。`,
        },
  withinSum: (sum: number): Text => ({
    ja: `費用の合計が${figure(sum)}円に収まるように、提案を選んでください。`,
    en: `Choose proposals that cost at most ${figure(sum)} yen together.`,
    easy: `お金が ぜんぶで ${figure(sum)}円までに なるように えらんで ください。`,
  }),
  read: {
    ja: '提案を詳しく読む（選ぶ前にお読みください）',
    en: 'Read more about the proposals, before you choose',
    easy: '考えを くわしく 読む（えらぶ 前に）',
  },
  choices: { ja: '提案', en: 'Proposals', easy: '考え' },
  count: (count: number): Text => ({
    ja: `提案は${count}件です。並ぶ順は、くじで決めました。`,
    en: `There are ${count} proposals, in an order drawn by lot.`,
    easy: `ぜんぶで ${count}こ あります。じゅんばんは くじで 決めました。`,
  }),
  /** The town writes what a proposal is about in Japanese only. */
  about: (summary: string, cost: number): Text => ({
    ja: `${summary}（費用 ${figure(cost)}円）`,
    en: `Cost ${figure(cost)} yen`,
    easy: `${summary}（お金 ${figure(cost)}円）`,
  }),
  go: { ja: '選んだものを確かめる', en: 'Check what I chose', easy: 'えらんだ ものを 見る' },
  running: { ja: '選んだ合計', en: 'Chosen so far', easy: 'えらんだ 合計' },
  runningOf: (sum: number): Text => ({
    ja: `円（上限 ${figure(sum)}円）`,
    en: `yen (limit ${figure(sum)} yen)`,
    easy: `円（${figure(sum)}円まで）`,
  }),
  runningMost: (most: number | undefined): Text => ({
    ja: most === undefined ? '件' : `件（${most}件まで）`,
    en: most === undefined ? 'proposals' : `proposals (up to ${most})`,
    easy: most === undefined ? 'こ' : `こ（${most}こまで）`,
  }),
  none: {
    ja: '提案を1つ以上選んでください。',
    en: 'Please choose at least one proposal.',
    easy: '1つか、もっと えらんで ください。',
  },
  tooMany: (chosen: number, most: number): Text => ({
    ja: `${chosen}件選ばれています。${most}件までにしてください。`,
    en: `${chosen} are chosen. Please choose up to ${most}.`,
    easy: `${chosen}こ えらんで います。${most}こまでに して ください。`,
  }),
  overSum: (cost: number, sum: number): Text => ({
    ja: `選んだ提案の合計は${figure(cost)}円で、上限を${figure(cost - sum)}円超えています。合計が${figure(sum)}円以内になるように選び直してください。`,
    en: `What you chose costs ${figure(cost)} yen, which is ${figure(cost - sum)} yen too much. Please stay within ${figure(sum)} yen.`,
    easy: `ぜんぶで ${figure(cost)}円です。${figure(cost - sum)}円 多いです。${figure(sum)}円までに して ください。`,
  }),
} as const;

export const reviewWords = {
  title: { ja: '投票の確認', en: 'Check your vote', easy: '見て ください' },
  lead: {
    ja: 'まだ投票は終わっていません。次の内容でよければ「この内容で投票する」を押してください。',
    en: 'You have not voted yet. If this is right, press “Cast this vote”.',
    easy: 'まだ 投票 して いません。よければ「この内容で投票する」を おして ください。',
  },
  chosen: { ja: '選んだ提案', en: 'What you chose', easy: 'えらんだ もの' },
  proposal: { ja: '提案', en: 'Proposal', easy: '考え' },
  cost: { ja: '費用（円）', en: 'Cost (yen)', easy: 'お金（円）' },
  total: (count: number, cost: number): Text => ({
    ja: `合計 ${count}件、${figure(cost)}円`,
    en: `${count} in all, ${figure(cost)} yen`,
    easy: `ぜんぶで ${count}こ、${figure(cost)}円`,
  }),
  once: {
    ja: '投票した後は、変更や取り消しができません。',
    en: 'After this the vote cannot be changed or taken back.',
    easy: '投票した あとは、変える ことが できません。',
  },
  cast: { ja: 'この内容で投票する', en: 'Cast this vote', easy: 'この内容で投票する' },
  change: { ja: '選び直す', en: 'Choose again', easy: 'もう一度 えらぶ' },
} as const;

export const doneWords = {
  title: { ja: '投票を受け付けました', en: 'Your vote is in the box', easy: '投票 しました' },
  lead: {
    ja: 'ご参加ありがとうございました。',
    en: 'Thank you for taking part.',
    easy: 'ありがとう ございました。',
  },
  receipt: { ja: '受付票の番号', en: 'Receipt', easy: '受付の 番号' },
  keep: {
    ja: '集計が公表された後、この番号で、あなたの投票が数えられたことを確かめられます。書き写すか、このページを印刷してください。',
    en: 'Once the count is published you can check with this code that your vote was counted. Please note it down or print this page.',
    easy: '数えた あと、この 番号で、あなたの 投票が 入って いるか 見る ことが できます。番号を 書いて おいて ください。',
  },
  proof: {
    ja: 'この番号から、何を選んだかは分かりません。だれかに頼まれて見せても、投票の中身の証拠にはなりません。',
    en: 'The code does not tell what you chose. Shown to somebody, it proves nothing of your choice.',
    easy: 'この 番号では、何を えらんだか わかりません。',
  },
  result: (day: Text): Text => ({
    ja: `結果は、${day.ja}に公表する予定です。`,
    en: `The result is to be published on ${day.en}.`,
    easy: `けっかは ${day.easy ?? day.ja}に わかります。`,
  }),
  leave: { ja: '終わる', en: 'Finish', easy: '終わる' },
  leaveHint: {
    ja: '共用のパソコンや窓口の画面では、必ず「終わる」を押してください。番号の表示が消えます。何を選んだかは、もうこの画面には残っていません。',
    en: 'On a shared computer, please press “Finish”. The code will be gone from the screen; what you chose is gone already.',
    easy: 'ほかの 人も つかう パソコンでは、「終わる」を おして ください。えらんだ ものは、もう のこって いません。',
  },
  next: {
    ja: '家族など、別の人が続けて投票する',
    en: 'Somebody else votes next on this device',
    easy: 'つぎの 人が 投票する',
  },
} as const;

export const stepWords = {
  label: { ja: '投票の流れ', en: 'Steps of the vote', easy: '投票の じゅんばん' },
  enter: { ja: '確認', en: 'Who you are', easy: 'だれか' },
  paper: { ja: '選ぶ', en: 'Choose', easy: 'えらぶ' },
  review: { ja: '確かめる', en: 'Check', easy: '見る' },
  done: { ja: '完了', en: 'Done', easy: '終わり' },
} as const;
