import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122205946 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "decision" drop constraint if exists "decision_folded_decided_on_level_kind_unique";`);
    this.addSql(`alter table if exists "certificate" drop constraint if exists "certificate_decision_id_product_id_unique";`);
    this.addSql(`create table if not exists "certificate" ("id" text not null, "decision_id" text not null, "product_id" text not null, "seller_id" text not null, "product_set" text not null, "product_code" text null, "stars" integer not null, "score" real null, "certificate_no" text null, "issued_on" text not null, "valid_until" text not null, "validity_reason" text null, "legal_basis" text not null, "kind" text not null, "round" text null, "holder_type" text not null, "holder_name" text not null, "holder_registration_no" text null, "scan_id" text null, "verification" text check ("verification" in ('waiting', 'returned', 'verified')) not null default 'waiting', "waiting_since" timestamptz not null, "returned_reason" text null, "entered_by_kind" text check ("entered_by_kind" in ('seller_member', 'helper', 'user', 'seed')) not null, "entered_by_id" text null, "verified_at" timestamptz null, "verified_by_id" text null, "eyes" text check ("eyes" in ('one', 'two')) null, "filed_on" text null, "late_reason" text null, "result_on" text null, "withdrawal_id" text null, "withdrawn_on" text null, "withdrawal_ground" text null, "withdrawal_note" text null, "revision" integer not null default 1, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_pkey" primary key ("id"), constraint certificate_stars check (stars between 3 and 5), constraint certificate_days check (issued_on ~ '^\\d{4}-\\d{2}-\\d{2}\$' and valid_until ~ '^\\d{4}-\\d{2}-\\d{2}\$' and issued_on <= valid_until and (filed_on is null or filed_on ~ '^\\d{4}-\\d{2}-\\d{2}\$') and (result_on is null or filed_on <= result_on)), constraint certificate_verified check ((verification = 'verified') = (verified_at is not null) and (verified_at is null) = (verified_by_id is null) and (verified_at is null) = (eyes is null)), constraint certificate_returned check ((verification = 'returned') = (returned_reason is not null)), constraint certificate_withdrawn check ((withdrawal_id is null) = (withdrawn_on is null) and (withdrawal_id is null) = (withdrawal_ground is null)));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_deleted_at" ON "certificate" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_decision_id_product_id_unique" ON "certificate" ("decision_id", "product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_product_id_issued_on" ON "certificate" ("product_id", "issued_on") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_seller_id" ON "certificate" ("seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_verification_waiting_since" ON "certificate" ("verification", "waiting_since") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_product_set_stars" ON "certificate" ("product_set", "stars") WHERE verification = 'verified' AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "certificate_scan" ("id" text not null, "seller_id" text null, "file_id" text not null, "type" text not null, "sent_by_kind" text check ("sent_by_kind" in ('seller_member', 'helper', 'user', 'seed')) not null, "sent_by_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_scan_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_scan_deleted_at" ON "certificate_scan" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_scan_seller_id" ON "certificate_scan" ("seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_scan_sent_by_id" ON "certificate_scan" ("sent_by_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "decision" ("id" text not null, "kind" text check ("kind" in ('recognition', 'withdrawal')) not null, "number" text not null, "decided_on" text not null, "level" text check ("level" in ('district', 'province', 'ministry')) not null, "body" text not null, "folded" text not null, "scan_id" text null, "entered_by_kind" text check ("entered_by_kind" in ('seller_member', 'helper', 'user', 'seed')) not null, "entered_by_id" text null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "decision_pkey" primary key ("id"), constraint decision_day check (decided_on ~ '^\\d{4}-\\d{2}-\\d{2}\$'), constraint decision_demo check (is_demo = (number ilike 'demo-%')));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_decision_deleted_at" ON "decision" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_decision_folded_decided_on_level_kind_unique" ON "decision" ("folded", "decided_on", "level", "kind") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_decision_kind_decided_on" ON "decision" ("kind", "decided_on") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "certificate" cascade;`);

    this.addSql(`drop table if exists "certificate_scan" cascade;`);

    this.addSql(`drop table if exists "decision" cascade;`);
  }

}
