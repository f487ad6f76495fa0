import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How an operator founds a tenant. What the operator may know of it afterwards stands in an identity table of its own: who was
 * invited until somebody has come in, and how many versions of the configuration there are. Nothing in the tenant opens to them.
 */
export class Founding21 implements MigrationInterface {
  readonly name = 'Founding1763600000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FOUNDINGS);
    await runner.query(FUNCTIONS);
    await runner.query(ACCEPT);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}

/** The server enters no tenant in the directory any more but through `found_tenant`; the command line does, as the owner. */
const FOUNDINGS = `
  CREATE TABLE tenant_founding (
    tenant_id uuid PRIMARY KEY REFERENCES tenant (id),
    founded_by uuid NOT NULL REFERENCES account (id),
    founded_at timestamptz NOT NULL,
    invited_name text,
    invited_email text,
    invited_until timestamptz,
    accepted_at timestamptz,
    versions int NOT NULL DEFAULT 0
  );
  CREATE INDEX tenant_founding_founder ON tenant_founding (founded_by);
  ALTER TABLE tenant_founding ENABLE ROW LEVEL SECURITY;
  COMMENT ON TABLE tenant_founding IS 'identity: tenants that an operator has founded, and how far they have come';
  REVOKE INSERT ON tenant FROM utblick_app;
`;

/** The tenant and the account of the running transaction, and whether the latter runs the installation. */
const OUR_TENANT = `nullif(current_setting('app.tenant_id', true), '')::uuid`;
const OUR_ACCOUNT = `nullif(current_setting('app.account_id', true), '')::uuid`;
const WE_OPERATE = `EXISTS (SELECT FROM account a WHERE a.id = ${OUR_ACCOUNT} AND a.operator AND a.disabled_at IS NULL)`;

/**
 * The listed functions that run with the owner's rights, each with its reason:
 * found_tenant – only an operator enters a tenant in the directory, under an id that is made here and now, so that this door never
 *   leads into a tenant that is there already. The transaction goes on in the new one. One after the other, so that two who want
 *   the same code do not both get it;
 * reopen_founding – the operator may correct and send the invitation again while nobody has ever come in, and goes on in that tenant;
 *   it waits for somebody who is coming in at this very moment;
 * note_invitation – until when the founder's invitation holds, of the running transaction's tenant;
 * note_version – how many versions a founded tenant has, which is all that its operator is told of its work;
 * tenant_standings – what an operator may know of each tenant; nobody else gets a row.
 */
const FUNCTIONS = `
  CREATE FUNCTION found_tenant(given_key text, given_kind text, given_name text, given_short_name text, given_code text, at_time timestamptz,
    OUT outcome text, OUT new_tenant uuid)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF NOT ${WE_OPERATE} THEN outcome := 'no_operator'; RETURN; END IF;
    PERFORM pg_advisory_xact_lock(hashtext('utblick found tenant'));
    IF EXISTS (SELECT FROM tenant t WHERE t.code = given_code) THEN outcome := 'code_taken'; RETURN; END IF;
    IF EXISTS (SELECT FROM tenant t WHERE t.key = given_key) THEN outcome := 'key_taken'; RETURN; END IF;
    new_tenant := gen_random_uuid();
    EXECUTE format('SET LOCAL app.tenant_id = %L', new_tenant);
    INSERT INTO tenant (id, key, kind, name, short_name, code)
      VALUES (new_tenant, given_key, given_kind, given_name, given_short_name, given_code);
    INSERT INTO tenant_founding (tenant_id, founded_by, founded_at) VALUES (new_tenant, ${OUR_ACCOUNT}, at_time);
    outcome := 'founded';
  END $$;

  CREATE FUNCTION reopen_founding(given_tenant uuid) RETURNS uuid
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE reopened uuid;
  BEGIN
    IF NOT ${WE_OPERATE} THEN RETURN NULL; END IF;
    PERFORM FROM invitation_link l WHERE l.tenant_id = given_tenant FOR UPDATE;
    SELECT f.tenant_id INTO reopened FROM tenant_founding f
      WHERE f.tenant_id = given_tenant AND f.accepted_at IS NULL
        AND NOT EXISTS (SELECT FROM membership m WHERE m.tenant_id = given_tenant)
      FOR UPDATE;
    IF reopened IS NOT NULL THEN EXECUTE format('SET LOCAL app.tenant_id = %L', reopened); END IF;
    RETURN reopened;
  END $$;

  CREATE FUNCTION note_invitation(given_name text, given_email text, holds_until timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE tenant_founding SET invited_name = given_name, invited_email = given_email, invited_until = holds_until
    WHERE tenant_id = ${OUR_TENANT} AND accepted_at IS NULL AND ${WE_OPERATE}
  $$;

  CREATE FUNCTION note_version(given_number int) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE tenant_founding SET versions = given_number WHERE tenant_id = ${OUR_TENANT}
  $$;

  CREATE FUNCTION tenant_standings()
  RETURNS TABLE (tenant_id uuid, founded_at timestamptz, invited_name text, invited_email text, invited_until timestamptz,
    accepted boolean, versions int, has_members boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT t.id, f.founded_at, f.invited_name, f.invited_email, f.invited_until, f.accepted_at IS NOT NULL, f.versions,
      EXISTS (SELECT FROM membership m WHERE m.tenant_id = t.id)
    FROM tenant t LEFT JOIN tenant_founding f ON f.tenant_id = t.id
    WHERE ${WE_OPERATE}
  $$;

  REVOKE ALL ON FUNCTION found_tenant, reopen_founding, note_invitation, note_version, tenant_standings FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION found_tenant, reopen_founding, note_invitation, note_version, tenant_standings TO utblick_app;
`;

/** As it was made in 0018; the first who comes in ends what the operator who founded the tenant may still do and see. */
const ACCEPT = `
  CREATE OR REPLACE FUNCTION accept_invitation(given_hash text, at_time timestamptz, joining_account uuid, given_password text) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE place record;
  BEGIN
    SELECT l.tenant_id, p.id AS person_id, p.email, p.name INTO place
      FROM invitation_link l
      JOIN invitation i ON i.tenant_id = l.tenant_id AND i.id = l.invitation_id
        AND i.accepted_at IS NULL AND i.withdrawn_at IS NULL AND i.expires_at > at_time
      JOIN person p ON p.tenant_id = l.tenant_id AND p.id = i.person_id AND p.active AND p.account_id IS NULL
      WHERE l.token_hash = given_hash AND l.tenant_id = ${OUR_TENANT}
      FOR UPDATE OF l;
    IF NOT FOUND THEN RETURN 'link_used'; END IF;
    IF given_password IS NOT NULL THEN
      INSERT INTO account (id, email, name, password_hash) VALUES (joining_account, place.email, place.name, given_password)
        ON CONFLICT DO NOTHING;
      IF NOT FOUND THEN RETURN 'account_exists'; END IF;
    ELSIF NOT EXISTS (SELECT FROM account a WHERE a.id = joining_account AND lower(a.email) = lower(place.email) AND a.disabled_at IS NULL) THEN
      RETURN 'other_account';
    END IF;
    INSERT INTO membership (account_id, tenant_id, person_id) VALUES (joining_account, place.tenant_id, place.person_id)
      ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN RETURN 'is_member'; END IF;
    DELETE FROM invitation_link l WHERE l.token_hash = given_hash;
    UPDATE tenant_founding f SET accepted_at = at_time, invited_name = NULL, invited_email = NULL, invited_until = NULL
      WHERE f.tenant_id = place.tenant_id AND f.accepted_at IS NULL;
    RETURN 'joined';
  END $$;
`;
