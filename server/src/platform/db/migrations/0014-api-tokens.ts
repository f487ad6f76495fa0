import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tokens by which a program asks on behalf of a person, in one tenant and with a part of what the person may do. */
export class ApiTokens14 implements MigrationInterface {
  readonly name = 'ApiTokens1763600000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TOKENS);
    await runner.query(FUNCTIONS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}

const TOKENS = `
  CREATE TABLE api_token (
    id uuid PRIMARY KEY,
    token_hash text NOT NULL UNIQUE,
    account_id uuid NOT NULL REFERENCES account (id),
    tenant_id uuid NOT NULL REFERENCES tenant (id),
    name text NOT NULL,
    permissions text[] NOT NULL CHECK (cardinality(permissions) > 0),
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    last_used_at timestamptz,
    revoked_at timestamptz,
    CHECK (expires_at > created_at AND expires_at <= created_at + interval '366 days')
  );
  CREATE INDEX api_token_account ON api_token (account_id, tenant_id);
  ALTER TABLE api_token ENABLE ROW LEVEL SECURITY;
  CREATE POLICY own_token ON api_token USING (account_id = nullif(current_setting('app.account_id', true), '')::uuid)
    WITH CHECK (account_id = nullif(current_setting('app.account_id', true), '')::uuid);
  GRANT SELECT (id, account_id, tenant_id, name, permissions, created_at, expires_at, last_used_at, revoked_at), INSERT, UPDATE (revoked_at)
    ON api_token TO utblick_app;
  COMMENT ON TABLE api_token IS 'identity';
`;

/**
 * One more listed function with the owner's rights:
 * api_token_viewer – the token is all that a program's request has to say who it asks for.
 * A token ends with its date, its revocation, its account and its account's membership, whichever comes first.
 * Both functions run inside the caller's transaction: the note of the last use is made where nobody else is making one, so
 * that two requests of one session never wait for each other.
 */
const FUNCTIONS = `
  CREATE FUNCTION api_token_viewer(given_hash text, at_time timestamptz)
  RETURNS TABLE (token_id uuid, account_id uuid, tenant_id uuid, person_id uuid, email text, name text, locale text, permissions text[])
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    UPDATE api_token t SET last_used_at = at_time WHERE t.id = (
      SELECT c.id FROM api_token c
      WHERE c.token_hash = given_hash AND (c.last_used_at IS NULL OR c.last_used_at < at_time - interval '1 minute')
        AND c.expires_at > at_time AND c.revoked_at IS NULL
      FOR NO KEY UPDATE SKIP LOCKED);
    RETURN QUERY
      SELECT t.id, a.id, m.tenant_id, m.person_id, a.email, a.name, a.locale, t.permissions
      FROM api_token t JOIN account a ON a.id = t.account_id
      JOIN membership m ON m.account_id = t.account_id AND m.tenant_id = t.tenant_id
      WHERE t.token_hash = given_hash AND t.expires_at > at_time AND t.revoked_at IS NULL AND a.disabled_at IS NULL;
  END $$;

  CREATE OR REPLACE FUNCTION session_viewer(given_hash text, at_time timestamptz, idle interval)
  RETURNS TABLE (session_id uuid, account_id uuid, tenant_id uuid, person_id uuid, email text, name text, locale text, operator boolean)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    UPDATE session s SET last_seen_at = at_time WHERE s.id = (
      SELECT c.id FROM session c
      WHERE c.token_hash = given_hash AND c.last_seen_at < at_time - interval '1 minute'
        AND c.expires_at > at_time AND c.last_seen_at > at_time - idle
      FOR NO KEY UPDATE SKIP LOCKED);
    RETURN QUERY
      SELECT s.id, a.id, m.tenant_id, m.person_id, a.email, a.name, a.locale, a.operator
      FROM session s JOIN account a ON a.id = s.account_id
      LEFT JOIN membership m ON m.account_id = s.account_id AND m.tenant_id = s.tenant_id
      WHERE s.token_hash = given_hash AND s.expires_at > at_time AND s.last_seen_at > at_time - idle AND a.disabled_at IS NULL;
  END $$;

  REVOKE ALL ON FUNCTION api_token_viewer FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION api_token_viewer TO utblick_app;
`;
