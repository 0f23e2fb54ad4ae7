/*
 * Puts the passkey button where the page has a place for it. Without this script, or in a browser
 * without WebAuthn, the place stays empty and the other ways in stand beside it.
 */

const base = '/auth/passkey';

interface Ceremony {
  readonly options: string;
  readonly verify: string;
  /** Asks the device; undefined when the person closed its window. */
  ask(options: never): Promise<Credential | null>;
}

const ceremonies: Readonly<Record<string, Ceremony>> = {
  'sign-in': {
    options: `${base}/generate-authenticate-options`,
    verify: `${base}/verify-authentication`,
    ask: (options: PublicKeyCredentialRequestOptionsJSON) =>
      navigator.credentials.get({
        publicKey: PublicKeyCredential.parseRequestOptionsFromJSON({
          ...options,
          userVerification: 'required',
        }),
      }),
  },
  register: {
    options: `${base}/generate-register-options`,
    verify: `${base}/verify-registration`,
    ask: (options: PublicKeyCredentialCreationOptionsJSON) =>
      navigator.credentials.create({
        publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
      }),
  },
};

async function perform(ceremony: Ceremony): Promise<boolean> {
  const asked = await fetch(ceremony.options, { headers: { accept: 'application/json' } });
  if (!asked.ok) return false;
  const credential = await ceremony.ask((await asked.json()) as never);
  if (!(credential instanceof PublicKeyCredential)) return false;
  const verified = await fetch(ceremony.verify, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ response: credential.toJSON() }),
  });
  return verified.ok;
}

/** A passkey belongs to a domain name; browsers make none for an IP address (WebAuthn, 5.1.3). */
const nameless = /^[\d.]+$|^\[/.test(location.hostname);

function addMessage(place: HTMLElement, text = ''): HTMLElement {
  const message = document.createElement('p');
  message.setAttribute('role', 'status');
  message.textContent = text;
  place.append(message);
  return message;
}

function addButton(place: HTMLElement, ceremony: Ceremony): void {
  const { label = '', failed = '', return: returnTo = '/' } = place.dataset;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button-secondary';
  button.textContent = label;
  place.append(button);
  const message = addMessage(place);
  button.addEventListener('click', async () => {
    button.disabled = true;
    message.textContent = '';
    const done = await perform(ceremony).catch(() => false);
    if (done) location.assign(returnTo);
    else message.textContent = failed;
    button.disabled = false;
  });
}

const able =
  'PublicKeyCredential' in window && 'parseCreationOptionsFromJSON' in PublicKeyCredential;

if (able) {
  for (const place of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
    const ceremony = ceremonies[place.dataset.passkey ?? ''];
    if (!ceremony) continue;
    if (nameless) addMessage(place, place.dataset.nameless);
    else addButton(place, ceremony);
  }
}
