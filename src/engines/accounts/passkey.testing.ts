import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';

const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest();
const url = (data: Buffer) => data.toString('base64url');

interface Challenge {
  readonly challenge: string;
  readonly rpId?: string;
  readonly rp?: { readonly id: string };
}

/** CBOR (RFC 8949) of the few things an authenticator says. */
const cbor = {
  bytes: (data: Buffer) => Buffer.concat([Buffer.from([0x58, data.length]), data]),
  text: (data: string) => Buffer.concat([Buffer.from([0x60 + data.length]), Buffer.from(data)]),
};

/** The public key as COSE: EC2, ES256, P-256. */
function coseKey(x: Buffer, y: Buffer): Buffer {
  const head = Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]);
  return Buffer.concat([head, cbor.bytes(x), Buffer.from([0x22]), cbor.bytes(y)]);
}

/** A passkey in software (WebAuthn Level 3): answers as a telephone would. */
export function softwareAuthenticator(origin: string, { userVerified = true } = {}) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const id = randomBytes(32);
  let counter = 0;
  const authData = (rpId: string, attested: Buffer) => {
    counter += 1;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    const flags = 0x01 | (userVerified ? 0x04 : 0) | (attested.length > 0 ? 0x40 : 0);
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), count, attested]);
  };
  const clientData = (type: string, challenge: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const shared = { id: url(id), rawId: url(id), type: 'public-key', clientExtensionResults: {} };
  return {
    register({ challenge, rp }: Challenge) {
      const key = coseKey(Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url'));
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, key]);
      const data = authData(rp?.id ?? '', attested);
      const attestation = Buffer.concat([
        Buffer.from([0xa3]),
        ...[cbor.text('fmt'), cbor.text('none'), cbor.text('attStmt'), Buffer.from([0xa0])],
        ...[cbor.text('authData'), cbor.bytes(data)],
      ]);
      const clientDataJSON = url(clientData('webauthn.create', challenge));
      const response = { clientDataJSON, attestationObject: url(attestation), transports: [] };
      return { ...shared, response };
    },
    sign({ challenge, rpId = '' }: Challenge) {
      const data = authData(rpId, Buffer.alloc(0));
      const client = clientData('webauthn.get', challenge);
      const signature = createSign('sha256')
        .update(Buffer.concat([data, sha256(client)]))
        .sign(privateKey);
      const response = {
        clientDataJSON: url(client),
        authenticatorData: url(data),
        signature: url(signature),
      };
      return { ...shared, response };
    },
  };
}
