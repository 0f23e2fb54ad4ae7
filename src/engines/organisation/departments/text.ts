export const text = {
  fields: {
    code: {
      label: { ja: '短い名前', en: 'Short name' },
      hint: {
        ja: 'アドレスなどに使う半角の英小文字・数字です。例：seisaku。あとから変更できません。',
        en: 'Small Latin letters and digits for addresses, such as seisaku. It cannot be changed later.',
      },
      error: {
        ja: '短い名前は、半角の英小文字・数字・ハイフンで40文字以内で入力してください。',
        en: 'Please use up to 40 small Latin letters, digits and hyphens.',
      },
    },
    nameJa: {
      label: { ja: '名称', en: 'Name in Japanese' },
      error: {
        ja: '名称を60文字以内で入力してください。',
        en: 'Please enter the name in Japanese, up to 60 characters.',
      },
    },
    nameEn: {
      label: { ja: '英語の名称', en: 'Name in English' },
      error: {
        ja: '英語の名称を120文字以内で入力してください。',
        en: 'Please enter the name in English, up to 120 characters.',
      },
    },
    telephone: {
      label: { ja: '電話番号', en: 'Telephone' },
      error: {
        ja: '電話番号は40文字以内で入力してください。',
        en: 'Please enter a telephone number of up to 40 characters.',
      },
    },
    day: {
      label: { ja: '適用する日', en: 'From' },
      error: {
        ja: '日付を選んでください（例：2026年4月1日）。',
        en: 'Please choose a day, such as 1 April 2026.',
      },
    },
    lastDay: { label: { ja: '最後の日', en: 'Last day' } },
    predecessors: {
      label: { ja: '業務を引き継ぐ元の課', en: 'Takes over from' },
      error: { ja: '課を一覧から選んでください。', en: 'Please choose from the list.' },
    },
    successors: {
      label: { ja: '業務を引き継ぐ先の課', en: 'Taken over by' },
      error: { ja: '課を一覧から選んでください。', en: 'Please choose from the list.' },
    },
  },
  title: { ja: '課', en: 'Departments' },
  lead: { ja: '選んだ日にある課の一覧です。', en: 'The departments that exist on the chosen day.' },
  caption: { ja: '課の一覧', en: 'Departments' },
  columns: {
    name: { ja: '名称', en: 'Name' },
    code: { ja: '短い名前', en: 'Short name' },
    telephone: { ja: '電話番号', en: 'Telephone' },
    from: { ja: 'この日から', en: 'From' },
    person: { ja: '氏名', en: 'Name' },
    post: { ja: '職名', en: 'Title' },
    number: { ja: '職員番号', en: 'Employee number' },
  },
  on: { ja: 'この日の一覧を見る', en: 'As of' },
  show: { ja: '表示する', en: 'Show' },
  none: { ja: 'この日にある課はありません。', en: 'No departments exist on this day.' },
  noneHint: {
    ja: '日付を変えるか、新しい課を登録してください。',
    en: 'Choose another day, or add a department.',
  },
  add: { ja: '課を登録する', en: 'Add a department' },
  rename: { ja: '名称を変更する', en: 'Change the name' },
  close: { ja: '課を終える', en: 'Close the department' },
  closeNote: (people: number) => ({
    ja: `この課に所属している${people}人の配属も、最後の日で終わります。先に人事異動を予約してください。取り消せません。`,
    en: `The posts of the ${people} people here end on the last day too. Please schedule their transfer first. This cannot be undone.`,
  }),
  exists: { ja: '期間', en: 'Period' },
  names: { ja: '名称の移り変わり', en: 'Names over time' },
  predecessors: { ja: '前身の課', en: 'Predecessors' },
  successors: { ja: '引き継いだ課', en: 'Successors' },
  people: { ja: '所属する職員', en: 'People' },
  nobody: { ja: '所属する職員はいません。', en: 'Nobody is posted here.' },
  concurrent: { ja: '（兼務）', en: ' (concurrent)' },
  what: { ja: '課', en: 'The department' },
  errors: {
    codeTaken: {
      ja: 'この短い名前は、すでに使われています。別の名前を入力してください。',
      en: 'This short name is already in use. Please enter another.',
    },
    nameOfDayTaken: {
      ja: 'この日からの名称は、すでに登録されています。別の日を選んでください。',
      en: 'A name from this day is already registered. Please choose another day.',
    },
    beforeBeginning: {
      ja: '課ができた日より後の日を選んでください。',
      en: 'Please choose a day after the department began.',
    },
    lastDayPast: {
      ja: '最後の日は、今日か今日より後の日を選んでください。',
      en: 'Please choose today or a later day as the last day.',
    },
    alreadyClosed: {
      ja: 'この課は、終わりの日がすでに決まっています。',
      en: 'This department already has a last day.',
    },
    successorUnknown: {
      ja: '引き継ぐ課が見つかりません。一覧から選び直してください。',
      en: 'A department in the succession was not found. Please choose again from the list.',
    },
  },
} as const;
