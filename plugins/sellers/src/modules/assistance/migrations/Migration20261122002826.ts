import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122002826 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "household_assignment" drop constraint if exists "household_assignment_seller_id_unique";`);
    this.addSql(`alter table if exists "digital_team_member" drop constraint if exists "digital_team_member_member_id_unique";`);
    this.addSql(`alter table if exists "assist_grant" drop constraint if exists "assist_grant_consent_request_id_unique";`);
    this.addSql(`create table if not exists "assist_grant" ("id" text not null, "seller_id" text not null, "helper_id" text not null, "team_id" text not null, "capabilities" text[] not null, "starts_at" timestamptz not null, "expires_at" timestamptz not null, "consent_kind" text check ("consent_kind" in ('code', 'paper', 'desk')) not null, "consent_request_id" text not null, "consented_at" timestamptz not null, "paper_key" text null, "paper_type" text null, "paper_seen_at" timestamptz null, "paper_seen_by" text null, "revoked_at" timestamptz null, "revoked_by_kind" text check ("revoked_by_kind" in ('household', 'helper', 'leader', 'staff', 'replaced')) null, "revoked_by_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "assist_grant_pkey" primary key ("id"), constraint assist_grant_time check (expires_at > starts_at and expires_at <= starts_at + interval '368 days'), constraint assist_grant_capabilities check (cardinality(capabilities) > 0 and capabilities <@ array['edit_stall', 'list_products', 'handle_orders', 'record_lots', 'send_certificates']::text[]));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_assist_grant_consent_request_id_unique" ON "assist_grant" ("consent_request_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_assist_grant_deleted_at" ON "assist_grant" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_assist_grant_helper_id" ON "assist_grant" ("helper_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_assist_grant_unrevoked" ON "assist_grant" ("seller_id", "helper_id") WHERE revoked_at is null and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_assist_grant_paper_seen_at" ON "assist_grant" ("paper_seen_at") WHERE consent_kind = 'paper' and paper_seen_at is null AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "consent_request" ("id" text not null, "kind" text check ("kind" in ('code', 'paper', 'desk')) not null, "state" text check ("state" in ('open', 'given', 'declined', 'replaced')) not null default 'open', "helper_id" text not null, "team_id" text not null, "seller_id" text null, "phone" text not null, "opening" jsonb null, "capabilities" text[] not null, "expires_at" timestamptz not null, "answered_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consent_request_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consent_request_deleted_at" ON "consent_request" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consent_request_seller_id_state" ON "consent_request" ("seller_id", "state") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consent_request_helper_id" ON "consent_request" ("helper_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "digital_team" ("id" text not null, "name" text not null, "village_id" text not null, "commune_code" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "digital_team_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_digital_team_deleted_at" ON "digital_team" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_digital_team_commune_code" ON "digital_team" ("commune_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_digital_team_village_id" ON "digital_team" ("village_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "digital_team_member" ("id" text not null, "member_id" text not null, "role" text check ("role" in ('leader', 'member')) not null, "team_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "digital_team_member_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_digital_team_member_member_id_unique" ON "digital_team_member" ("member_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_digital_team_member_team_id" ON "digital_team_member" ("team_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_digital_team_member_deleted_at" ON "digital_team_member" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_digital_team_member_leader" ON "digital_team_member" ("team_id") WHERE role = 'leader' and deleted_at is null;`);

    this.addSql(`create table if not exists "household_assignment" ("id" text not null, "seller_id" text not null, "team_id" text not null, "member_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "household_assignment_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_household_assignment_seller_id_unique" ON "household_assignment" ("seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_household_assignment_deleted_at" ON "household_assignment" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_household_assignment_team_id_member_id" ON "household_assignment" ("team_id", "member_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "digital_team_member" add constraint "digital_team_member_team_id_foreign" foreign key ("team_id") references "digital_team" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "digital_team_member" drop constraint if exists "digital_team_member_team_id_foreign";`);

    this.addSql(`drop table if exists "assist_grant" cascade;`);

    this.addSql(`drop table if exists "consent_request" cascade;`);

    this.addSql(`drop table if exists "digital_team" cascade;`);

    this.addSql(`drop table if exists "digital_team_member" cascade;`);

    this.addSql(`drop table if exists "household_assignment" cascade;`);
  }

}
