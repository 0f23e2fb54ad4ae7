import { feedLinks } from '#engines/publishing/contract.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { assetUrl } from '#ui/assets.ts';
import { Button } from '#ui/components/button.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { Choices } from '../model.ts';
import { words } from '../text.ts';
import { ChoiceFields, FrequencyField, type Offer } from './choices.tsx';

export interface FollowProps {
  readonly offer: Offer;
  readonly chosen: Choices;
  readonly town: Text;
  /** Public key that browsers subscribe to. */
  readonly pushKey: string;
  /** Names of the town's LINE accounts. */
  readonly lineAccounts: readonly string[];
  /** Address of the account of whoever is signed in. */
  readonly own?: string;
  readonly typed?: string;
  readonly errors?: FieldErrors;
}

function ByMail({ chosen, own, typed, errors }: FollowProps) {
  const t = useText();
  return (
    <section>
      <h2>{t(words.mail)}</h2>
      <FrequencyField chosen={chosen} />
      {own ? (
        <p>{t(words.byAccount(own))}</p>
      ) : (
        <TextField
          label={words.address}
          hint={words.addressHint}
          name="address"
          required
          type="email"
          inputMode="email"
          autocomplete="email"
          width={40}
          maxLength={254}
          value={typed}
          error={errors?.address}
        />
      )}
      <p>{t(words.privacy)}</p>
      <Button name="by" value={own ? 'account' : 'mail'}>
        {t(own ? words.follow : words.ask)}
      </Button>
    </section>
  );
}

/** Shown by the island, where the browser can do it. */
function ByPush({ pushKey }: FollowProps) {
  const t = useText();
  return (
    <section hidden data-push-key={pushKey}>
      <h2>{t(words.push)}</h2>
      <p>{t(words.pushText)}</p>
      <input type="hidden" name="subscription" value="" />
      <Button type="button" variant="secondary">
        {t(words.pushAsk)}
      </Button>
      <p data-push-denied hidden role="alert">
        {t(words.pushDenied)}
      </p>
      <script type="module" src={assetUrl('services/channels/web-push/subscribe.client.ts')} />
    </section>
  );
}

function Elsewhere({ lineAccounts, offer, town }: FollowProps) {
  const t = useText();
  const feeds = [undefined, ...offer.topics].flatMap((topic) =>
    feedLinks(town, topic)
      .slice(0, 2)
      .map(({ href }) => ({
        href,
        label: words.feedOf(
          topic?.name ?? words.everything,
          href.endsWith('.xml') ? 'RSS' : 'Atom',
        ),
      })),
  );
  return (
    <>
      {lineAccounts.length > 0 && (
        <section>
          <h2>{t(words.line)}</h2>
          <p>{t(words.lineText(lineAccounts.join('」「')))}</p>
        </section>
      )}
      <section>
        <h2>{t(words.feeds)}</h2>
        <Disclosure summary={words.feedsText}>
          <ul>
            {feeds.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{t(label)}</a>
              </li>
            ))}
          </ul>
        </Disclosure>
      </section>
    </>
  );
}

export function Follow(props: FollowProps) {
  const t = useText();
  const { offer, chosen, errors } = props;
  return (
    <>
      <ErrorSummary errors={errors} />
      <form method="post" action="/follow">
        <section>
          <h2>{t(words.what)}</h2>
          <ChoiceFields offer={offer} chosen={chosen} />
        </section>
        <ByMail {...props} />
        <ByPush {...props} />
      </form>
      <Elsewhere {...props} />
    </>
  );
}

export function Asked() {
  const t = useText();
  return (
    <Notice kind="success" title={words.asked}>
      <p>{t(words.askedText)}</p>
    </Notice>
  );
}
