import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122143213 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "share_dispute" drop constraint if exists "share_dispute_seller_order_id_unique";`);
    this.addSql(`create table if not exists "share_dispute" ("id" text not null, "seller_order_id" text not null, "share_return_id" text null, "opened_by" text check ("opened_by" in ('buyer', 'household')) not null, "reason" text not null, "note" text null, "state" text check ("state" in ('open', 'decided')) not null default 'open', "opened_at" timestamptz not null, "decided_at" timestamptz null, "decided_by_id" text null, "decision" text check ("decision" in ('buyer', 'household', 'split')) null, "credit_vnd" numeric null, "decision_note" text null, "settled_at" timestamptz null, "raw_credit_vnd" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "share_dispute_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_share_dispute_deleted_at" ON "share_dispute" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_share_dispute_seller_order_id_unique" ON "share_dispute" ("seller_order_id") WHERE state = 'open' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_share_dispute_seller_order_id_opened_at" ON "share_dispute" ("seller_order_id", "opened_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_share_dispute_state_opened_at" ON "share_dispute" ("state", "opened_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "share_dispute" cascade;`);
  }

}
