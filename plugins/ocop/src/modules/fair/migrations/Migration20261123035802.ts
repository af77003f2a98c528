import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123035802 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "fair_catalogue" ("id" text not null, "by_kind" text check ("by_kind" in ('user', 'seller_member', 'helper')) not null, "by_id" text not null, "seller_id" text null, "commune_code" text null, "title" text null, "language" text check ("language" in ('vi', 'en')) not null, "with_prices" boolean not null, "group_by" text check ("group_by" in ('village', 'craft')) not null, "wish" jsonb not null, "state" text check ("state" in ('waiting', 'running', 'done', 'failed', 'cancelled')) not null default 'waiting', "total" integer not null, "done_count" integer not null default 0, "printed" integer null, "pages" integer null, "bytes" integer null, "file_id" text null, "problem" text null, "worker" text null, "beat_at" timestamptz null, "tries" integer not null default 0, "finished_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "fair_catalogue_pkey" primary key ("id"), constraint fair_catalogue_counts check (done_count between 0 and total), constraint fair_catalogue_done check (state <> 'done' or (printed is not null and pages is not null and finished_at is not null)));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_fair_catalogue_deleted_at" ON "fair_catalogue" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_fair_catalogue_one_at_work" ON "fair_catalogue" ("by_kind", "by_id") WHERE state in ('waiting', 'running') AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_fair_catalogue_by_kind_by_id_created_at" ON "fair_catalogue" ("by_kind", "by_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_fair_catalogue_state" ON "fair_catalogue" ("state") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "fair_catalogue" cascade;`);
  }

}
