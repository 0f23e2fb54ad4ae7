import pg from 'pg';

/** Databases that test files used again and again on a server that is not ours go at the end. */
export default function setup(): () => Promise<void> {
  const { TEST_DATABASE_URL } = process.env;
  process.env.TEST_DATABASE_PREFIX ??= `tomoni_test_${process.pid}_`;
  return async () => {
    if (!TEST_DATABASE_URL) return;
    const admin = new pg.Client({ connectionString: TEST_DATABASE_URL });
    await admin.connect();
    const { rows } = await admin.query(
      'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
      [process.env.TEST_DATABASE_PREFIX],
    );
    for (const { datname } of rows) await admin.query(`DROP DATABASE ${datname} WITH (FORCE)`);
    await admin.end();
  };
}
