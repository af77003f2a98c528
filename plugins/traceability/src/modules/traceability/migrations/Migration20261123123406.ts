import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123123406 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "chain_check" drop constraint if exists "chain_check_lot_id_unique";`);
    this.addSql(`create table if not exists "chain_check" ("id" text not null, "lot_id" text not null, "checked_at" timestamptz not null, "positions" integer not null default 0, "faults" jsonb not null, "broken_at" timestamptz null, "anchor_day" text null, "anchor_position" integer null, "anchor_hash" text null, "seen_at" timestamptz null, "seen_by_id" text null, "seen_note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "chain_check_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_chain_check_lot_id_unique" ON "chain_check" ("lot_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_chain_check_deleted_at" ON "chain_check" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_chain_check_checked_at" ON "chain_check" ("checked_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_chain_check_broken_at" ON "chain_check" ("broken_at") WHERE broken_at is not null AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "chain_check" cascade;`);
  }

}
