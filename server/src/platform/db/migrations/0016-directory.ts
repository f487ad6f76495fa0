import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './table';

/** Sign-in by a municipality's own directory: how it is reached, what its groups mean, and who has come in by it. */
export class Directory16 implements MigrationInterface {
  readonly name = 'Directory1763600000016';

  async up(runner: QueryRunner): Promise<void> {
    await this.directory(runner);
    await runner.query(`ALTER TABLE role_assignment ADD COLUMN origin text NOT NULL DEFAULT 'hand'`);
    await runner.query(WAYS);
    await runner.query(ACCOUNTS);
    await runner.query(FUNCTIONS);
    await runner.query(VIEWER);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }

  private async directory(runner: QueryRunner): Promise<void> {
    // One row per tenant; `slot` is only there so that the key has the shape every tenant table has.
    await createTenantTable(
      runner,
      'directory',
      `slot text NOT NULL DEFAULT 'main',
       offered boolean NOT NULL,
       issuer text NOT NULL,
       client_id text NOT NULL,
       /* Sealed by the installation's key; null for a client without one. */
       client_secret text,
       scopes text NOT NULL,
       subject_claim text NOT NULL,
       name_claim text NOT NULL,
       email_claim text NOT NULL,
       group_claim text,
       lets_in_unknown boolean NOT NULL,
       passwords_accepted boolean NOT NULL,
       version int NOT NULL CHECK (version > 0)`,
      'select, insert, update',
      'slot',
    );
    await createTenantTable(
      runner,
      'directory_role',
      `id uuid NOT NULL,
       position int NOT NULL,
       group_name text NOT NULL,
       role_key text NOT NULL,
       unit_id uuid,
       ${references('unit', 'unit_id', 'ON DELETE CASCADE')}`,
      'select, insert, update, delete',
    );
    await createTenantTable(
      runner,
      'directory_attempt',
      `state_hash text NOT NULL,
       browser_hash text NOT NULL,
       issuer text NOT NULL,
       nonce text NOT NULL,
       code_verifier text NOT NULL,
       return_to text NOT NULL,
       expires_at timestamptz NOT NULL`,
      'select, insert, update, delete',
      'state_hash',
    );
  }
}

/** What the door must know of a tenant before anybody is signed in; a tenant without a row accepts passwords only. */
const WAYS = `
  CREATE TABLE sign_in_way (
    tenant_id uuid PRIMARY KEY REFERENCES tenant (id),
    directory_offered boolean NOT NULL,
    passwords_accepted boolean NOT NULL
  );
  ALTER TABLE sign_in_way ENABLE ROW LEVEL SECURITY;
  ALTER TABLE sign_in_way FORCE ROW LEVEL SECURITY;
  CREATE POLICY everybody_reads ON sign_in_way FOR SELECT USING (true);
  CREATE POLICY own_insert ON sign_in_way FOR INSERT WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
  CREATE POLICY own_update ON sign_in_way FOR UPDATE USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
  GRANT SELECT, INSERT, UPDATE ON sign_in_way TO utblick_app;
  COMMENT ON TABLE sign_in_way IS 'shared: the directory of ways to sign in';
`;

/**
 * Who an account is in a tenant's directory. A session that began there carries the tenant, and the page of the directory
 * where it ends, sealed since the address holds what the directory has signed about the person, and by what the directory calls
 * the person and its own session.
 */
const ACCOUNTS = `
  CREATE TABLE directory_account (
    tenant_id uuid NOT NULL REFERENCES tenant (id),
    issuer text NOT NULL,
    subject text NOT NULL,
    account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    linked_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, issuer, subject),
    UNIQUE (tenant_id, issuer, account_id)
  );
  CREATE INDEX directory_account_account ON directory_account (account_id);
  ALTER TABLE directory_account ENABLE ROW LEVEL SECURITY;
  CREATE POLICY own_link ON directory_account USING (account_id = nullif(current_setting('app.account_id', true), '')::uuid)
    WITH CHECK (account_id = nullif(current_setting('app.account_id', true), '')::uuid);
  GRANT SELECT ON directory_account TO utblick_app;
  COMMENT ON TABLE directory_account IS 'identity';

  ALTER TABLE session ADD COLUMN directory_tenant_id uuid REFERENCES tenant (id);
  ALTER TABLE session ADD COLUMN directory_sign_out text;
  ALTER TABLE session ADD COLUMN directory_subject text;
  ALTER TABLE session ADD COLUMN directory_session text;
`;

/**
 * Three more listed functions with the owner's rights. All work for the transaction's own tenant only:
 * directory_candidate – sign-in must find an account by what the directory says, before anybody is signed in;
 * let_in_by_directory – makes the account, its membership and its link, which the app role may not write;
 * end_directory_sessions – the directory, and no account, says that its people's sessions are over.
 */
const FUNCTIONS = `
  CREATE FUNCTION directory_candidate(given_issuer text, given_subject text, given_email text)
  RETURNS TABLE (account_id uuid, linked boolean, linked_to_another boolean, disabled boolean, example boolean, person_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH here AS (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid AS id)
    SELECT a.id, l.account_id IS NOT NULL, o.account_id IS NOT NULL, a.disabled_at IS NOT NULL, a.example, m.person_id
    FROM here
    LEFT JOIN directory_account l ON l.tenant_id = here.id AND l.issuer = given_issuer AND l.subject = given_subject
    JOIN account a ON a.id = l.account_id OR (l.account_id IS NULL AND lower(a.email) = lower(given_email))
    LEFT JOIN directory_account o ON o.tenant_id = here.id AND o.issuer = given_issuer AND o.account_id = a.id AND o.subject <> given_subject
    LEFT JOIN membership m ON m.tenant_id = here.id AND m.account_id = a.id
  $$;

  CREATE FUNCTION let_in_by_directory(
    given_issuer text, given_subject text, given_account uuid, given_person uuid, given_email text, given_name text, at_time timestamptz)
  RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    INSERT INTO account (id, email, name) VALUES (given_account, given_email, given_name) ON CONFLICT (id) DO NOTHING;
    INSERT INTO membership (account_id, tenant_id, person_id)
      VALUES (given_account, nullif(current_setting('app.tenant_id', true), '')::uuid, given_person) ON CONFLICT DO NOTHING;
    INSERT INTO directory_account (tenant_id, issuer, subject, account_id, linked_at)
      VALUES (nullif(current_setting('app.tenant_id', true), '')::uuid, given_issuer, given_subject, given_account, at_time);
  $$;

  CREATE FUNCTION end_directory_sessions(given_subject text, given_session text)
  RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DELETE FROM session WHERE directory_tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
      AND (given_subject IS NOT NULL OR given_session IS NOT NULL)
      AND (given_subject IS NULL OR directory_subject = given_subject)
      AND (given_session IS NULL OR directory_session = given_session)
  $$;

  REVOKE ALL ON FUNCTION directory_candidate, let_in_by_directory, end_directory_sessions FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION directory_candidate, let_in_by_directory, end_directory_sessions TO utblick_app;
`;

/**
 * A directory vouches for people in its own tenant and nowhere else: a session that began there opens no other tenant and
 * has no operator's power, and where a tenant has switched passwords off, one that began with a password does not open it.
 */
const VIEWER = `
  DROP FUNCTION sign_in_candidate(text, timestamptz);
  CREATE FUNCTION sign_in_candidate(given_email text, since timestamptz)
  RETURNS TABLE (account_id uuid, password_hash text, disabled boolean, example boolean, operator boolean, failures bigint, tenants uuid[],
    closed text[])
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT a.id, a.password_hash, a.disabled_at IS NOT NULL, a.example, a.operator,
      (SELECT count(*) FROM sign_in_attempt t WHERE lower(t.email) = lower(given_email) AND t.at > since AND NOT t.succeeded),
      ARRAY(SELECT m.tenant_id FROM membership m LEFT JOIN sign_in_way w ON w.tenant_id = m.tenant_id
        WHERE m.account_id = a.id AND coalesce(w.passwords_accepted, true) ORDER BY m.tenant_id),
      ARRAY(SELECT t.key FROM membership m JOIN sign_in_way w ON w.tenant_id = m.tenant_id JOIN tenant t ON t.id = m.tenant_id
        WHERE m.account_id = a.id AND NOT w.passwords_accepted ORDER BY t.key)
    FROM (SELECT 1) one LEFT JOIN account a ON lower(a.email) = lower(given_email)
  $$;

  DROP FUNCTION session_viewer(text, timestamptz, interval);
  CREATE FUNCTION session_viewer(given_hash text, at_time timestamptz, idle interval)
  RETURNS TABLE (session_id uuid, account_id uuid, tenant_id uuid, person_id uuid, email text, name text, locale text, operator boolean,
    by_directory boolean)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    UPDATE session s SET last_seen_at = at_time WHERE s.id = (
      SELECT c.id FROM session c
      WHERE c.token_hash = given_hash AND c.last_seen_at < at_time - interval '1 minute'
        AND c.expires_at > at_time AND c.last_seen_at > at_time - idle
      FOR NO KEY UPDATE SKIP LOCKED);
    RETURN QUERY
      SELECT s.id, a.id, m.tenant_id, m.person_id, a.email, a.name, a.locale, a.operator AND s.directory_tenant_id IS NULL,
        s.directory_tenant_id IS NOT NULL
      FROM session s JOIN account a ON a.id = s.account_id
      LEFT JOIN membership m ON m.account_id = s.account_id AND m.tenant_id = s.tenant_id
        AND m.tenant_id = coalesce(s.directory_tenant_id, m.tenant_id)
      LEFT JOIN sign_in_way w ON w.tenant_id = s.tenant_id
      WHERE s.token_hash = given_hash AND s.expires_at > at_time AND s.last_seen_at > at_time - idle AND a.disabled_at IS NULL
        AND (s.directory_tenant_id IS NOT NULL OR coalesce(w.passwords_accepted, true));
  END $$;

  REVOKE ALL ON FUNCTION sign_in_candidate, session_viewer FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION sign_in_candidate, session_viewer TO utblick_app;
`;
