import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who may sign in, and where. Identity tables lie outside the tenant policy and have one of their own on the account.
 * They are not forced, because the listed functions below reach them as the owner; the app role has no such right.
 */
export class Identity1 implements MigrationInterface {
  readonly name = 'Identity1763600000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TENANT);
    await runner.query(ACCOUNTS);
    await runner.query(POLICIES);
    await runner.query(FUNCTIONS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}

const TENANT = `
  CREATE TABLE tenant (
    id uuid PRIMARY KEY,
    key text NOT NULL UNIQUE,
    kind text NOT NULL CHECK (kind IN ('municipality', 'region')),
    name text NOT NULL,
    short_name text NOT NULL,
    code text,
    accent text,
    example_data boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now()
  );
  ALTER TABLE tenant ENABLE ROW LEVEL SECURITY;
  ALTER TABLE tenant FORCE ROW LEVEL SECURITY;
  CREATE POLICY everybody_reads ON tenant FOR SELECT USING (true);
  CREATE POLICY own_insert ON tenant FOR INSERT WITH CHECK (id = nullif(current_setting('app.tenant_id', true), '')::uuid);
  CREATE POLICY own_update ON tenant FOR UPDATE USING (id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    WITH CHECK (id = nullif(current_setting('app.tenant_id', true), '')::uuid);
  GRANT SELECT, INSERT, UPDATE ON tenant TO utblick_app;
  COMMENT ON TABLE tenant IS 'shared: the directory of tenants, names and codes only';
  COMMENT ON TABLE migrations IS 'local: which of these migrations have run';
`;

const ACCOUNTS = `
  CREATE TABLE account (
    id uuid PRIMARY KEY,
    email text NOT NULL,
    name text NOT NULL,
    password_hash text,
    locale text NOT NULL DEFAULT 'sv' CHECK (locale IN ('sv', 'en')),
    operator boolean NOT NULL DEFAULT false,
    example boolean NOT NULL DEFAULT false,
    disabled_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE UNIQUE INDEX account_email ON account (lower(email));
  CREATE TABLE membership (
    account_id uuid NOT NULL REFERENCES account (id),
    tenant_id uuid NOT NULL REFERENCES tenant (id),
    person_id uuid NOT NULL,
    PRIMARY KEY (account_id, tenant_id)
  );
  CREATE TABLE session (
    id uuid PRIMARY KEY,
    token_hash text NOT NULL UNIQUE,
    account_id uuid NOT NULL REFERENCES account (id),
    tenant_id uuid REFERENCES tenant (id),
    created_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
  );
  CREATE INDEX session_account ON session (account_id);
  CREATE TABLE sign_in_attempt (
    id uuid PRIMARY KEY,
    email text NOT NULL,
    at timestamptz NOT NULL,
    succeeded boolean NOT NULL
  );
  CREATE INDEX sign_in_attempt_email ON sign_in_attempt (lower(email), at);
  CREATE TABLE one_time_link (
    token_hash text PRIMARY KEY,
    purpose text NOT NULL CHECK (purpose IN ('first_operator')),
    expires_at timestamptz NOT NULL,
    used_at timestamptz
  );
  COMMENT ON TABLE account IS 'identity';
  COMMENT ON TABLE membership IS 'identity';
  COMMENT ON TABLE session IS 'identity';
  COMMENT ON TABLE sign_in_attempt IS 'identity';
  COMMENT ON TABLE one_time_link IS 'identity';
`;

const POLICIES = `
  ALTER TABLE account ENABLE ROW LEVEL SECURITY;
  ALTER TABLE membership ENABLE ROW LEVEL SECURITY;
  ALTER TABLE session ENABLE ROW LEVEL SECURITY;
  ALTER TABLE sign_in_attempt ENABLE ROW LEVEL SECURITY;
  ALTER TABLE one_time_link ENABLE ROW LEVEL SECURITY;
  CREATE POLICY own_account ON account USING (id = nullif(current_setting('app.account_id', true), '')::uuid)
    WITH CHECK (id = nullif(current_setting('app.account_id', true), '')::uuid);
  CREATE POLICY own_membership ON membership USING (account_id = nullif(current_setting('app.account_id', true), '')::uuid);
  CREATE POLICY own_session ON session USING (account_id = nullif(current_setting('app.account_id', true), '')::uuid)
    WITH CHECK (account_id = nullif(current_setting('app.account_id', true), '')::uuid);
  GRANT SELECT, UPDATE (locale, name, password_hash) ON account TO utblick_app;
  GRANT SELECT ON membership TO utblick_app;
  GRANT SELECT, INSERT, UPDATE (tenant_id, token_hash), DELETE ON session TO utblick_app;
`;

/**
 * The listed functions that run with the owner's rights, each with its reason:
 * sign_in_candidate – sign-in must find an account before anybody is signed in;
 * record_sign_in – failed attempts must be counted although nobody is signed in;
 * session_viewer – the session cookie is all a request has to say who it is;
 * create_first_operator – the first operator comes from a one-time link, before there is any account.
 */
const FUNCTIONS = `
  CREATE FUNCTION sign_in_candidate(given_email text, since timestamptz)
  RETURNS TABLE (account_id uuid, password_hash text, disabled boolean, example boolean, failures bigint, tenants uuid[])
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT a.id, a.password_hash, a.disabled_at IS NOT NULL, a.example,
      (SELECT count(*) FROM sign_in_attempt t WHERE lower(t.email) = lower(given_email) AND t.at > since AND NOT t.succeeded),
      ARRAY(SELECT m.tenant_id FROM membership m WHERE m.account_id = a.id ORDER BY m.tenant_id)
    FROM (SELECT 1) one LEFT JOIN account a ON lower(a.email) = lower(given_email)
  $$;

  CREATE FUNCTION record_sign_in(attempt_id uuid, given_email text, at_time timestamptz, ok boolean)
  RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    INSERT INTO sign_in_attempt (id, email, at, succeeded) VALUES (attempt_id, left(given_email, 320), at_time, ok)
  $$;

  CREATE FUNCTION session_viewer(given_hash text, at_time timestamptz, idle interval)
  RETURNS TABLE (session_id uuid, account_id uuid, tenant_id uuid, person_id uuid, email text, name text, locale text, operator boolean)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    UPDATE session s SET last_seen_at = at_time
      WHERE s.token_hash = given_hash AND s.last_seen_at < at_time - interval '1 minute'
        AND s.expires_at > at_time AND s.last_seen_at > at_time - idle;
    RETURN QUERY
      SELECT s.id, a.id, m.tenant_id, m.person_id, a.email, a.name, a.locale, a.operator
      FROM session s JOIN account a ON a.id = s.account_id
      LEFT JOIN membership m ON m.account_id = s.account_id AND m.tenant_id = s.tenant_id
      WHERE s.token_hash = given_hash AND s.expires_at > at_time AND s.last_seen_at > at_time - idle AND a.disabled_at IS NULL;
  END $$;

  CREATE FUNCTION create_first_operator(given_hash text, at_time timestamptz, new_id uuid, given_email text, given_name text, given_password text)
  RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    UPDATE one_time_link SET used_at = at_time
      WHERE token_hash = given_hash AND purpose = 'first_operator' AND used_at IS NULL AND expires_at > at_time;
    IF NOT FOUND OR EXISTS (SELECT FROM account WHERE operator) THEN RETURN 'link_used'; END IF;
    IF EXISTS (SELECT FROM account WHERE lower(email) = lower(given_email)) THEN
      UPDATE one_time_link SET used_at = NULL WHERE token_hash = given_hash;
      RETURN 'email_taken';
    END IF;
    INSERT INTO account (id, email, name, password_hash, operator) VALUES (new_id, given_email, given_name, given_password, true);
    RETURN 'created';
  END $$;

  REVOKE ALL ON FUNCTION sign_in_candidate, record_sign_in, session_viewer, create_first_operator FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION sign_in_candidate, record_sign_in, session_viewer, create_first_operator TO utblick_app;
`;
