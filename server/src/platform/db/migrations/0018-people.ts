import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable, references } from './table';

/**
 * Invitations, substitutes, and what was changed for many people at once. A one-time link is known by its hash in an
 * identity table of its own, since whoever opens it is nobody yet; all that is told of an invitation lies in the tenant.
 */
export class People18 implements MigrationInterface {
  readonly name = 'People1763600000018';

  async up(runner: QueryRunner): Promise<void> {
    await this.assignments(runner);
    await this.invitations(runner);
    await this.operations(runner);
    await runner.query(LINKS);
    await runner.query(FUNCTIONS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }

  /** A substitute is an assignment of its own that names the one it stands in for. One that never began can be taken back whole, and so can a person whom nothing refers to. */
  private async assignments(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE role_assignment ADD COLUMN substitutes_id uuid;
      ALTER TABLE role_assignment ADD COLUMN reference text NOT NULL DEFAULT '';
      ALTER TABLE role_assignment ADD CONSTRAINT role_assignment_substitutes ${references('role_assignment', 'substitutes_id')};
      CREATE INDEX role_assignment_substitutes ON role_assignment (tenant_id, substitutes_id);
      GRANT DELETE ON role_assignment TO utblick_app;
      GRANT DELETE ON person TO utblick_app;`);
  }

  private async invitations(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'invitation',
      `id uuid NOT NULL,
       person_id uuid NOT NULL,
       invited_by uuid,
       sent_at timestamptz NOT NULL,
       expires_at timestamptz NOT NULL,
       accepted_at timestamptz,
       withdrawn_at timestamptz,
       ${references('person', 'person_id')},
       ${references('person', 'invited_by')}`,
      'select, insert, update',
    );
    await runner.query('CREATE INDEX invitation_person ON invitation (tenant_id, person_id)');
  }

  /** `changes` lists each changed value with what it was, so that the whole can be taken back exactly. */
  private async operations(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'people_operation',
      `id uuid NOT NULL,
       kind text NOT NULL CHECK (kind IN ('term_change', 'succession')),
       person_id uuid,
       effective_on date NOT NULL,
       undo_until date NOT NULL,
       reference text NOT NULL DEFAULT '',
       changes jsonb NOT NULL,
       applied_at timestamptz NOT NULL,
       applied_by uuid,
       undone_at timestamptz,
       undone_by uuid,
       ${references('person', 'person_id')},
       ${references('person', 'applied_by')},
       ${references('person', 'undone_by')}`,
      'select, insert, update',
    );
  }
}

const LINKS = `
  CREATE TABLE invitation_link (
    token_hash text PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES tenant (id),
    invitation_id uuid NOT NULL,
    UNIQUE (tenant_id, invitation_id)
  );
  ALTER TABLE invitation_link ENABLE ROW LEVEL SECURITY;
  COMMENT ON TABLE invitation_link IS 'identity';
`;

/** The tenant of the running transaction. */
const OUR_TENANT = `nullif(current_setting('app.tenant_id', true), '')::uuid`;

/**
 * The listed functions that run with the owner's rights, each with its reason. All but the first work on the tenant of the
 * running transaction and on no other:
 * invitation_place – the link is all that somebody who was invited has to say where they belong;
 * put_invitation_link – whoever invites may set a new link, and read none;
 * accept_invitation – somebody who is nobody yet gets an account and becomes a member;
 * end_membership – sessions and tokens of a person end at once, though they are another account's;
 * restore_membership – the same person comes back, or what ended by mistake is taken back;
 * tokens_of_person – whoever takes over must see which programs ask in a leaver's name, never the tokens.
 */
const FUNCTIONS = `
  CREATE FUNCTION invitation_place(given_hash text) RETURNS TABLE (tenant_id uuid, invitation_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT l.tenant_id, l.invitation_id FROM invitation_link l WHERE l.token_hash = given_hash
  $$;

  CREATE FUNCTION put_invitation_link(given_hash text, given_invitation uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    INSERT INTO invitation_link (token_hash, tenant_id, invitation_id) VALUES (given_hash, ${OUR_TENANT}, given_invitation)
    ON CONFLICT (tenant_id, invitation_id) DO UPDATE SET token_hash = excluded.token_hash
  $$;

  CREATE FUNCTION accept_invitation(given_hash text, at_time timestamptz, joining_account uuid, given_password text) RETURNS text
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
    RETURN 'joined';
  END $$;

  CREATE FUNCTION end_membership(given_person uuid, at_time timestamptz) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE leaver uuid;
  BEGIN
    DELETE FROM membership m WHERE m.tenant_id = ${OUR_TENANT} AND m.person_id = given_person RETURNING m.account_id INTO leaver;
    UPDATE api_token t SET revoked_at = at_time WHERE t.account_id = leaver AND t.tenant_id = ${OUR_TENANT} AND t.revoked_at IS NULL;
    DELETE FROM session s WHERE s.account_id = leaver AND s.tenant_id = ${OUR_TENANT};
  END $$;

  CREATE FUNCTION restore_membership(given_person uuid, tokens_ended_at timestamptz) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE returning_account uuid;
  BEGIN
    SELECT p.account_id INTO returning_account FROM person p
      WHERE p.tenant_id = ${OUR_TENANT} AND p.id = given_person AND p.active AND p.account_id IS NOT NULL;
    IF NOT FOUND THEN RETURN; END IF;
    INSERT INTO membership (account_id, tenant_id, person_id) VALUES (returning_account, ${OUR_TENANT}, given_person)
      ON CONFLICT DO NOTHING;
    UPDATE api_token t SET revoked_at = NULL
      WHERE t.account_id = returning_account AND t.tenant_id = ${OUR_TENANT} AND t.revoked_at = tokens_ended_at;
  END $$;

  CREATE FUNCTION tokens_of_person(given_person uuid, at_time timestamptz) RETURNS TABLE (id uuid, name text, expires_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT t.id, t.name, t.expires_at FROM api_token t
    JOIN membership m ON m.account_id = t.account_id AND m.tenant_id = t.tenant_id
    WHERE m.tenant_id = ${OUR_TENANT} AND m.person_id = given_person AND t.revoked_at IS NULL AND t.expires_at > at_time
    ORDER BY t.created_at
  $$;

  REVOKE ALL ON FUNCTION invitation_place, put_invitation_link, accept_invitation, end_membership, restore_membership, tokens_of_person FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION invitation_place, put_invitation_link, accept_invitation, end_membership, restore_membership, tokens_of_person
    TO utblick_app;
`;
