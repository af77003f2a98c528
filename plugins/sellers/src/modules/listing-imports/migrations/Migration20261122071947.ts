import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122071947 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing_import_row" drop constraint if exists "listing_import_row_import_id_n_unique";`);
    this.addSql(`create table if not exists "listing_import" ("id" text not null, "seller_id" text not null, "craft" text not null, "sheet_name" text not null, "zip_name" text null, "sheet_file_id" text null, "zip_file_id" text null, "state" text check ("state" in ('checking', 'ready', 'running', 'stopped', 'done', 'failed')) not null default 'checking', "columns" jsonb null, "problem" jsonb null, "new_count" integer not null default 0, "changed_count" integer not null default 0, "unchanged_count" integer not null default 0, "bad_count" integer not null default 0, "done_count" integer not null default 0, "failed_count" integer not null default 0, "by_kind" text check ("by_kind" in ('seller_member', 'helper')) not null, "by_id" text not null, "grant_id" text null, "worker" text null, "beat_at" timestamptz null, "tries" integer not null default 0, "started_at" timestamptz null, "finished_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_import_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_import_deleted_at" ON "listing_import" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_import_one_at_work" ON "listing_import" ("seller_id") WHERE state in ('checking', 'running') AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_import_seller_id_created_at" ON "listing_import" ("seller_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_import_state" ON "listing_import" ("state") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "listing_import_row" ("id" text not null, "import_id" text not null, "n" integer not null, "client_key" text null, "name" text null, "cells" jsonb not null, "answers" jsonb null, "files" jsonb null, "revision" integer not null default 0, "verdict" text check ("verdict" in ('new', 'changed', 'unchanged', 'bad')) not null, "errors" jsonb null, "outcome" text check ("outcome" in ('waiting', 'done', 'failed')) not null default 'waiting', "product_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_import_row_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_import_row_deleted_at" ON "listing_import_row" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_import_row_import_id_n_unique" ON "listing_import_row" ("import_id", "n") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_import_row_import_id_verdict_outcome" ON "listing_import_row" ("import_id", "verdict", "outcome") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing_import" cascade;`);

    this.addSql(`drop table if exists "listing_import_row" cascade;`);
  }

}
