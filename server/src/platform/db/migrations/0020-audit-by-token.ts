import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The audit says of an act by which API token it came; the token's id and name lie in the erasable part. */
export class AuditByToken20 implements MigrationInterface {
  readonly name = 'AuditByToken1763600000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE audit_detail ADD COLUMN api_token_id uuid');
    await runner.query('ALTER TABLE audit_detail ADD COLUMN api_token_name text');
    await runner.query(VIEWER_WITH_NAME);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}

/** As it was made in 0014, and with the token's name. What a function returns can only be changed by making it anew. */
const VIEWER_WITH_NAME = `
  DROP FUNCTION api_token_viewer;
  CREATE FUNCTION api_token_viewer(given_hash text, at_time timestamptz)
  RETURNS TABLE (token_id uuid, token_name text, account_id uuid, tenant_id uuid, person_id uuid, email text, name text, locale text,
    permissions text[])
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    UPDATE api_token t SET last_used_at = at_time WHERE t.id = (
      SELECT c.id FROM api_token c
      WHERE c.token_hash = given_hash AND (c.last_used_at IS NULL OR c.last_used_at < at_time - interval '1 minute')
        AND c.expires_at > at_time AND c.revoked_at IS NULL
      FOR NO KEY UPDATE SKIP LOCKED);
    RETURN QUERY
      SELECT t.id, t.name, a.id, m.tenant_id, m.person_id, a.email, a.name, a.locale, t.permissions
      FROM api_token t JOIN account a ON a.id = t.account_id
      JOIN membership m ON m.account_id = t.account_id AND m.tenant_id = t.tenant_id
      WHERE t.token_hash = given_hash AND t.expires_at > at_time AND t.revoked_at IS NULL AND a.disabled_at IS NULL;
  END $$;
  REVOKE ALL ON FUNCTION api_token_viewer FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION api_token_viewer TO utblick_app;
`;
