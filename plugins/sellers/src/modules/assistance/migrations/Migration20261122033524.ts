import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122033524 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "consent_request" drop constraint if exists "consent_request_state_check";`);

    this.addSql(`alter table if exists "assist_grant" add column if not exists "revoked_reason" text null;`);

    this.addSql(`drop index if exists "IDX_consent_request_helper_id";`);

    this.addSql(`alter table if exists "consent_request" add column if not exists "reason" text null, add column if not exists "paper_key" text null, add column if not exists "paper_type" text null, add column if not exists "paper_sent_at" timestamptz null, add column if not exists "paper_seen_at" timestamptz null, add column if not exists "paper_seen_by" text null;`);
    this.addSql(`alter table if exists "consent_request" add constraint "consent_request_state_check" check("state" in ('open', 'awaiting_check', 'given', 'declined', 'refused', 'replaced', 'expired'));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consent_request_helper_id_created_at" ON "consent_request" ("helper_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consent_request_phone_created_at" ON "consent_request" ("phone", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consent_request_paper_sent_at" ON "consent_request" ("paper_sent_at") WHERE state = 'awaiting_check' AND deleted_at IS NULL;`);

    // Papers move from the grant to the request: there they wait for an officer before there is a grant.
    this.addSql(`update "consent_request" request set "paper_key" = given."paper_key", "paper_type" = given."paper_type", "paper_sent_at" = given."consented_at", "paper_seen_at" = given."paper_seen_at", "paper_seen_by" = given."paper_seen_by" from "assist_grant" given where given."consent_request_id" = request."id" and given."paper_key" is not null;`);
    this.addSql(`update "consent_request" set "opening" = null where "state" <> 'open';`);
    this.addSql(`drop index if exists "IDX_assist_grant_paper_seen_at";`);
    this.addSql(`alter table if exists "assist_grant" drop column if exists "paper_key", drop column if exists "paper_type", drop column if exists "paper_seen_at", drop column if exists "paper_seen_by";`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "consent_request" drop constraint if exists "consent_request_state_check";`);

    this.addSql(`alter table if exists "assist_grant" drop column if exists "revoked_reason", add column if not exists "paper_key" text null, add column if not exists "paper_type" text null, add column if not exists "paper_seen_at" timestamptz null, add column if not exists "paper_seen_by" text null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_assist_grant_paper_seen_at" ON "assist_grant" ("paper_seen_at") WHERE consent_kind = 'paper' and paper_seen_at is null AND deleted_at IS NULL;`);

    this.addSql(`drop index if exists "IDX_consent_request_helper_id_created_at";`);
    this.addSql(`drop index if exists "IDX_consent_request_phone_created_at";`);
    this.addSql(`drop index if exists "IDX_consent_request_paper_sent_at";`);
    this.addSql(`alter table if exists "consent_request" drop column if exists "reason", drop column if exists "paper_key", drop column if exists "paper_type", drop column if exists "paper_sent_at", drop column if exists "paper_seen_at", drop column if exists "paper_seen_by";`);

    this.addSql(`alter table if exists "consent_request" add constraint "consent_request_state_check" check("state" in ('open', 'given', 'declined', 'replaced'));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consent_request_helper_id" ON "consent_request" ("helper_id") WHERE deleted_at IS NULL;`);
  }

}
