import { resolve } from 'node:path';
import { z } from 'zod';

const flag = z.enum(['0', '1']).transform((value) => value === '1');
const optionalUrl = z.string().url().optional();

/** The environment (contract: `Environment`). An unset outside system is `undefined`, never guessed. */
const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  TOMONI_DATA: z.string().default('./data'),
  DATABASE_URL: z.string().optional(),
  TOMONI_DEMO: flag.default(true),
  /** Web processes beside a `tomoni worker` set it to 0. */
  TOMONI_JOBS: flag.default(true),
  /** Web processes on one port; without it as many as the machine bears, on the embedded database one. */
  TOMONI_PROCESSES: z.coerce.number().int().min(1).max(64).optional(),
  TOMONI_TOWN: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
  TOMONI_SECRET: z.string().min(32).optional(),
  TOMONI_PUBLIC_URL: optionalUrl,
  SMTP_URL: optionalUrl,
  S3_URL: optionalUrl,
  /** ClamAV's clamd, `tcp://HOST:PORT` or `unix:/PATH`; without it uploads are kept unscanned. */
  CLAMD_URL: z
    .string()
    .regex(/^(?:tcp:\/\/(?:[\w.-]+|\[[\da-f:]+\]):\d{1,5}|unix:\/.+)$/i)
    .optional(),
  /** LINE Messaging API, as in `https://api.line.me`, with the town's channel. */
  LINE_API_URL: optionalUrl,
  LINE_CHANNEL_TOKEN: z.string().optional(),
  LINE_CHANNEL_SECRET: z.string().optional(),
  /** X API v2, as in `https://api.x.com`; the accounts themselves are kept by `channels`. */
  X_API_URL: optionalUrl,
  /** Facebook Graph API with its version, as in `https://graph.facebook.com/v23.0`. */
  FACEBOOK_API_URL: optionalUrl,
  /** Whoever hands in reports of undelivered mail shows it as a bearer token. */
  MAIL_BOUNCE_TOKEN: z.string().min(16).optional(),
  /** Folder of the feeds of 気象庁防災情報XML, as in `https://www.data.jma.go.jp/developer/xml/feed`. */
  JMA_FEED_URL: optionalUrl,
  /** Whoever hands in telegrams at `/hooks/jma` shows it as a bearer token. */
  JMA_HOOK_TOKEN: z.string().min(16).optional(),
  /**
   * A language model that may draft names and summaries of themes, by the chat completions protocol, as in
   * `https://api.openai.com/v1` or `http://127.0.0.1:8080/v1`; off without address and model.
   */
  OPENAI_BASE_URL: optionalUrl,
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_MODEL: z.string().optional(),
  /** Pictures below the points of maps, as in `https://tiles.example/{z}/{x}/{y}.png`; none without it. */
  MAP_TILES_URL: z
    .string()
    .regex(/^https?:\/\/[^\s;,'"]*\{z\}[^\s;,'"]*$/)
    .optional(),
  /** Whose pictures they are, as their licence asks to say it. */
  MAP_TILES_CREDIT: z.string().default(''),
  OIDC_ISSUER: optionalUrl,
  OIDC_CLIENT_ID: z.string().optional(),
  /** `acr_values` to ask the issuer for, as in `aal3 crl`; the first must come back for assurance 3. */
  OIDC_ACR_VALUES: z.string().optional(),
  /** The issuer identifies by the 公的個人認証 only: assurance 3 whatever `acr` it returns. */
  OIDC_TRUSTED: flag.default(false),
  /** How many proxies of ours stand in front and add to `X-Forwarded-For`; 0 believes the socket only. */
  TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0),
  /** Whoever reads `/metrics` shows it as a bearer token; without it, private networks may read. */
  METRICS_TOKEN: z.string().min(16).optional(),
  /** How many days a sent message stays in the outbox as a record that it was sent. */
  TOMONI_OUTBOX_DAYS: z.coerce.number().int().min(1).default(90),
  /** Largest video that staff may upload, in MiB; pages of the library take at most 200. */
  TOMONI_VIDEO_MB: z.coerce.number().int().min(1).max(200).default(100),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});

export type Environment = z.infer<typeof environment>;

export interface Settings extends Omit<Environment, 'TOMONI_DATA' | 'TOMONI_PUBLIC_URL'> {
  /** Absolute folder of the embedded database, files and keys. */
  readonly dataFolder: string;
  /** Origin that links and OpenID Connect use, without a trailing slash. */
  readonly publicUrl: string;
}

/** @throws ZodError naming the variable that cannot be understood. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const { TOMONI_DATA, TOMONI_PUBLIC_URL, ...rest } = environment.parse(env);
  return {
    ...rest,
    dataFolder: resolve(TOMONI_DATA),
    publicUrl: (TOMONI_PUBLIC_URL ?? `http://${rest.HOST}:${rest.PORT}`).replace(/\/$/, ''),
  };
}
