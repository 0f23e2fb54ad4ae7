import { Checkboxes, Radios } from '../components/choices.tsx';
import { DateField } from '../components/date-field.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { FileField } from '../components/file-field.tsx';
import { Select } from '../components/select.tsx';
import { TextArea } from '../components/text-area.tsx';
import { TextField } from '../components/text-field.tsx';

const labels = {
  name: { ja: '氏名', en: 'Name' },
  postcode: { ja: '郵便番号', en: 'Postcode' },
  postcodeHint: { ja: '7桁の数字で入力してください。', en: 'Seven digits.' },
  postcodeError: {
    ja: '郵便番号は7桁の数字で入力してください。',
    en: 'Enter the postcode as seven digits.',
  },
  figure: { ja: '実績値', en: 'Figure' },
  percent: { ja: '%', en: '%' },
  department: { ja: '担当課', en: 'Department' },
  choose: { ja: '選択してください', en: 'Please choose' },
  policy: { ja: '政策推進課', en: 'Policy section' },
  finance: { ja: '財政課', en: 'Finance section' },
  receive: { ja: '受け取り方法', en: 'How to receive it' },
  receiveError: { ja: '受け取り方法を選択してください。', en: 'Choose how to receive it.' },
  counter: { ja: '窓口で受け取る', en: 'At the counter' },
  counterHint: { ja: '平日 8時30分〜17時15分', en: 'Weekdays, 8:30 to 17:15' },
  post: { ja: '郵送で受け取る', en: 'By post' },
  topics: { ja: '知りたいこと', en: 'Topics' },
  child: { ja: '子育て', en: 'Children' },
  safety: { ja: '防災', en: 'Disaster prevention' },
  day: { ja: '希望する日', en: 'Preferred day' },
  file: { ja: '添付する資料', en: 'Attachment' },
  fileHint: { ja: 'PDFまたは画像（10MBまで）', en: 'PDF or image, up to 10 MB' },
  opinion: { ja: 'ご意見', en: 'Your opinion' },
  opinionHint: {
    ja: '個人が特定できる内容は書かないでください。',
    en: 'Please leave out anything that identifies a person.',
  },
};

function Texts() {
  return (
    <>
      <TextField label={labels.name} name="name" required autocomplete="name" value="須坂 花子" />
      <TextField
        label={labels.postcode}
        name="postcode"
        required
        width={8}
        inputMode="numeric"
        autocomplete="postal-code"
        value="382-00"
        hint={labels.postcodeHint}
        error={labels.postcodeError}
      />
      <TextField
        label={labels.figure}
        name="figure"
        width={8}
        inputMode="decimal"
        suffix={labels.percent}
      />
      <TextArea label={labels.opinion} name="opinion" hint={labels.opinionHint} />
    </>
  );
}

const departments = [
  { value: 'policy', label: labels.policy },
  { value: 'finance', label: labels.finance },
];
const ways = [
  { value: 'counter', label: labels.counter, hint: labels.counterHint },
  { value: 'post', label: labels.post },
];
const topics = [
  { value: 'child', label: labels.child },
  { value: 'safety', label: labels.safety },
];

function Choices() {
  return (
    <>
      <Select
        label={labels.department}
        name="department"
        placeholder={labels.choose}
        options={departments}
      />
      <Radios
        label={labels.receive}
        name="receive"
        required
        error={labels.receiveError}
        options={ways}
      />
      <Checkboxes label={labels.topics} name="topics" values={['safety']} options={topics} />
    </>
  );
}

export function FormSamples() {
  return (
    <form method="get" action="/staff/design">
      <ErrorSummary errors={{ postcode: labels.postcodeError, receive: labels.receiveError }} />
      <Texts />
      <Choices />
      <DateField label={labels.day} name="day" value="2026-12-01" />
      <FileField label={labels.file} name="file" hint={labels.fileHint} accept=".pdf,.jpg,.png" />
    </form>
  );
}
