import type { Pool } from 'pg';

export interface Voices {
  readonly town: string;
  /** Kind of voices that are answered together, so that no case stands behind them. */
  readonly kind: string;
  readonly voices: number;
  /** The newest of them, which nobody answered yet. */
  readonly open: number;
  /** The moment of the newest. */
  readonly until: Date;
}

const departments = 30;
const staff = 300;

/** A UUID of version 7 (RFC 9562) in SQL from milliseconds and a number below 2^48. */
const uuid = (milliseconds: string, number: string): string => `(
  substr(lpad(to_hex(${milliseconds}), 12, '0'), 1, 8) || '-' ||
  substr(lpad(to_hex(${milliseconds}), 12, '0'), 9) || '-7000-8000-' ||
  lpad(to_hex(${number}), 12, '0'))::uuid`;

/** A number from 0 to 2^28 - 1, the same for the same row on every machine. */
const draw = (what: string): string =>
  `('x' || substr(md5('20706 ${what} ' || n), 1, 7))::bit(28)::int`;

const wishes = [
  '通学路の横断歩道が暗くて見えにくいです。照明を増やしてください。',
  '夕方のバスの便を増やしてほしいです。病院の帰りに困っています。',
  '公園の遊具が古くて心配です。新しくしてください。',
  '除雪の順番が分かりません。地図で知らせてください。',
  '図書館の開いている時間を延ばしてほしいです。',
  'ごみの分け方が分かりにくいです。写真つきの案内をください。',
  '保育園の待機をなくしてください。仕事に戻れません。',
  '道路に穴があいています。直してください。',
];

/**
 * Ten years of voices of 30 sections and 300 members of staff: the first section has a third of them. One
 * in ten is private, one in fifty is held. The same arguments give the same rows.
 */
const insertVoices = `
INSERT INTO threads_inputs
  (town, id, kind, subject, title, text, shown_text, channel, wish, state, moderation, department_id,
   owner_staff_id, received_on, due_on, answered_on, wants_notices, receipt, secret_hash, open_key,
   objections, sample, created_at, checked_at)
SELECT $1, ${uuid('(extract(epoch FROM at) * 1000)::bigint', 'n')}, $2, 'subject-' || n % 400, NULL,
       said, said, 'web', CASE WHEN ${draw('wish')} % 10 = 0 THEN 'private' ELSE 'public' END,
       CASE WHEN n > $3::int - $4::int THEN 'received' ELSE 'answered' END,
       CASE WHEN ${draw('held')} % 50 = 0 AND n > $3::int - $4::int THEN 'held' ELSE 'shown' END,
       ${uuid('0', `CASE WHEN ${draw('section')} % 3 = 0 THEN 1 ELSE 1 + ${draw('section')} % ${departments} END`)},
       CASE WHEN ${draw('owned')} % 2 = 0 THEN ${uuid('1', `1 + ${draw('owner')} % ${staff}`)} END,
       at::date, at::date + 14, CASE WHEN n > $3::int - $4::int THEN NULL ELSE at::date + 9 END,
       false, 'R' || n, '', 'bench-' || n, 0, true, at, at
  FROM (SELECT n, $5::timestamptz - ($3::int - n) * (interval '3650 days' / $3::int) AS at,
               ($6::text[])[1 + ${draw('said')} % ${wishes.length}] || '（' || n || '）' AS said
          FROM generate_series(1, $3::int) n) AS drawn`;

/** Writes the voices as the owner of the database, and leaves it as autovacuum would. */
export async function writeVoices(pool: Pool, amounts: Voices): Promise<void> {
  const { town, kind, voices, open, until } = amounts;
  await pool.query(insertVoices, [town, kind, voices, open, until, wishes]);
  await pool.query('VACUUM ANALYZE threads_inputs');
}

/** The largest section is 1. */
export const sectionId = (number: number): string =>
  `00000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
export const ownerId = (number: number): string =>
  `00000000-0001-7000-8000-${number.toString(16).padStart(12, '0')}`;
