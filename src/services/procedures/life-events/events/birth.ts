import type { LifeEvent } from '../model.ts';
import { counters, early, within14, yesNo } from './shared-text.ts';

export const birth: LifeEvent = {
  id: 'birth',
  name: { ja: '妊娠・出産', en: 'Pregnancy and birth', easy: '赤ちゃんが 生まれる' },
  lead: {
    ja: '妊娠がわかったときから、生まれた後まで。受けられる手当や健診も案内します。',
    en: 'From pregnancy until after the birth, with the allowances and check-ups you can get.',
    easy: '赤ちゃんが できた ときから 生まれた あとまで。',
  },
  questions: [
    {
      id: 'stage',
      label: { ja: '今はどちらですか', en: 'Where are you now?', easy: '今は どちらですか' },
      options: [
        { value: 'before', label: { ja: '妊娠している', en: 'Pregnant', easy: 'おなかに いる' } },
        { value: 'after', label: { ja: '生まれた', en: 'The child is born', easy: '生まれた' } },
      ],
    },
    {
      id: 'first',
      label: {
        ja: '児童手当を受けるのは初めてですか',
        en: 'Is it your first child allowance?',
        easy: '子どもの 手当（てあて）は はじめてですか',
      },
      options: yesNo,
    },
    {
      id: 'health',
      label: {
        ja: '国民健康保険に入っていますか',
        en: 'Are you in the national health insurance?',
        easy: '国民（こくみん）健康保険（けんこうほけん）ですか',
      },
      options: yesNo,
    },
    {
      id: 'nursery',
      label: {
        ja: '保育園などに預ける予定がありますか',
        en: 'Will you need a nursery?',
        easy: '保育園（ほいくえん）に 行きますか',
      },
      options: yesNo,
    },
  ],
  tasks: [
    {
      id: 'pregnancy',
      procedure: 'ninshin-todoke',
      title: {
        ja: '妊娠を届け出て、母子健康手帳を受け取る',
        en: 'Notify the pregnancy and get the handbook',
        easy: '赤ちゃんが できたと 知らせる',
      },
      due: {
        ja: '妊娠がわかったら、なるべく早く',
        en: 'As soon as you know',
        easy: 'わかったら はやく',
      },
      when: { stage: 'before' },
    },
    {
      id: 'check-ups',
      title: { ja: '妊婦健診を受ける', en: 'Have check-ups', easy: '病院で 見て もらう' },
      where: {
        ja: '医療機関（受診票をお持ちください）',
        en: 'The clinic, with your vouchers',
        easy: '病院（券（けん）を 持って 行きます）',
      },
      due: {
        ja: '出産まで14回ほど',
        en: 'About 14 times until the birth',
        easy: '生まれるまで 14回くらい',
      },
      papers: ['mother-handbook', 'insurance-card'],
      when: { stage: 'before' },
    },
    {
      id: 'birth-notice',
      title: {
        ja: '出生届を出す',
        en: 'Register the birth',
        easy: '赤ちゃんが 生まれたと 知らせる',
      },
      where: counters.citizens,
      due: {
        ja: '生まれた日を入れて14日以内',
        en: 'Within 14 days, counting the day of birth',
        easy: '14日までに',
      },
      papers: ['birth-certificate', 'identity', 'mother-handbook'],
      when: { stage: 'after' },
    },
    {
      id: 'allowance',
      procedure: 'jido-teate',
      title: {
        ja: '児童手当を請求する',
        en: 'Claim the child allowance',
        easy: '子どもの 手当（てあて）を もらう',
      },
      due: {
        ja: '生まれた日の翌日から15日以内',
        en: 'Within 15 days of the day after the birth',
        easy: '15日までに',
      },
      when: { stage: 'after', first: 'yes' },
    },
    {
      id: 'allowance-more',
      procedure: 'jido-teate-gaku',
      title: {
        ja: '児童手当の額を改める請求をする',
        en: 'Have the child allowance raised',
        easy: '子どもの 手当（てあて）を ふやす',
      },
      due: {
        ja: '生まれた日の翌日から15日以内',
        en: 'Within 15 days of the day after the birth',
        easy: '15日までに',
      },
      when: { stage: 'after', first: 'no' },
    },
    {
      id: 'medical',
      title: {
        ja: '子どもの医療費の受給者証を申請する',
        en: 'Apply for the card for children’s medical costs',
        easy: '子どもの 病院の お金の カードを もらう',
      },
      where: counters.childCare,
      due: early,
      papers: ['identity', 'insurance-card', 'bank-book'],
      when: { stage: 'after' },
    },
    {
      id: 'insurance',
      title: {
        ja: '赤ちゃんの健康保険に入る',
        en: 'Insure the child',
        easy: '赤ちゃんの 健康保険（けんこう ほけん）',
      },
      hint: {
        ja: '勤め先の健康保険の方は、勤め先で手続きします。',
        en: 'At work, if you are insured there.',
        easy: '会社の 人は 会社で します。',
      },
      where: counters.citizens,
      due: within14,
      papers: ['identity', 'mother-handbook'],
      when: { stage: 'after', health: 'yes' },
    },
    {
      id: 'nursery',
      procedure: 'hoiku-riyo',
      title: {
        ja: '保育施設の利用を申し込む',
        en: 'Apply for a nursery',
        easy: '保育園（ほいくえん）に 入る',
      },
      due: { ja: '預けたい月の2か月前まで', en: 'Two months before', easy: '2か月前まで' },
      when: { nursery: 'yes' },
    },
  ],
};
