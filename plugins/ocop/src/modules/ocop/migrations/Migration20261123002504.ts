import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123002504 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "certificate_reminder" drop constraint if exists "certificate_reminder_certificate_id_valid_until_days_unique";`);
    this.addSql(`create table if not exists "certificate_reminder" ("id" text not null, "certificate_id" text not null, "valid_until" text not null, "days" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_reminder_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_reminder_deleted_at" ON "certificate_reminder" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_reminder_certificate_id_valid_until_days_unique" ON "certificate_reminder" ("certificate_id", "valid_until", "days") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "certificate" add column if not exists "folded_code" text null, add column if not exists "folded_no" text null, add column if not exists "product_title" text null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_folded_code" ON "certificate" ("folded_code") WHERE folded_code is not null AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_folded_no" ON "certificate" ("folded_no") WHERE folded_no is not null AND deleted_at IS NULL;`);

    this.addSql(`alter table if exists "certificate_scan" add column if not exists "sha256" text null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_scan_sha256" ON "certificate_scan" ("sha256") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "certificate_reminder" cascade;`);

    this.addSql(`drop index if exists "IDX_certificate_folded_code";`);
    this.addSql(`drop index if exists "IDX_certificate_folded_no";`);
    this.addSql(`alter table if exists "certificate" drop column if exists "folded_code", drop column if exists "folded_no", drop column if exists "product_title";`);

    this.addSql(`drop index if exists "IDX_certificate_scan_sha256";`);
    this.addSql(`alter table if exists "certificate_scan" drop column if exists "sha256";`);
  }

}
