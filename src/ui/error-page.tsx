import type { HttpContext } from '#platform/http/context.ts';
import type { ErrorPage } from '#platform/http/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import { DescriptionList } from './components/description-list.tsx';
import { useText } from './language.tsx';
import { maintenancePage } from './maintenance-page.ts';
import { publicPage, staffPage } from './page.tsx';

const words = {
  home: {
    ja: 'ホームへ戻る',
    en: 'Go to the start page',
    easy: '最初（さいしょ）の ページへ 行く',
  },
  desk: { ja: '職員の画面へ戻る', en: 'Go to the staff desk' },
  ask: { ja: 'お困りのときは', en: 'If you need help', easy: 'こまった 時' },
  number: { ja: 'お問い合わせ番号', en: 'Reference number', easy: '番号' },
  numberHint: {
    ja: 'お問い合わせの際にお伝えいただくと、原因を早くお調べできます。',
    en: 'Please tell us this number, so that we can find the cause quickly.',
    easy: '電話（でんわ）の 時に、この 番号を 言って ください。早く しらべる ことが できます。',
  },
};

export interface ErrorBodyProps {
  readonly requestId: string;
  readonly contact: { readonly section: Text; readonly telephone: string };
  readonly back: { readonly href: string; readonly label: Text };
}

/** The way out and whom to ask; above it the page says what happened and what to do now. */
export function ErrorBody(props: ErrorBodyProps) {
  const t = useText();
  return (
    <>
      <p>
        <a href={props.back.href}>{t(props.back.label)}</a>
      </p>
      <h2>{t(words.ask)}</h2>
      <DescriptionList
        items={[
          { term: props.contact.section, value: props.contact.telephone },
          { term: words.number, value: <code>{props.requestId}</code> },
        ]}
      />
      <p>{t(words.numberHint)}</p>
    </>
  );
}

/** The page for an error: in the layout of where it happened, or bare while no town is known. */
export function renderError(c: HttpContext, page: ErrorPage): Response {
  // Without a database or a town there is no layout to draw in.
  if (page.status === 503 || !c.var.town) return maintenancePage(c, page);
  const desk = c.var.actor.kind === 'staff' && /^\/staff(\/|$)/.test(c.req.path);
  const show = desk ? staffPage : publicPage;
  return show(
    c,
    { title: page.title, lead: page.text, status: page.status },
    <ErrorBody
      requestId={page.requestId}
      contact={c.var.town.contact}
      back={desk ? { href: '/staff', label: words.desk } : { href: '/', label: words.home }}
    />,
  );
}
