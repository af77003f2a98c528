import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122170045 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "share_return" drop constraint if exists "share_return_seller_order_id_request_key_unique";`);
    this.addSql(`create table if not exists "share_picture" ("id" text not null, "seller_order_id" text not null, "sent_by" text check ("sent_by" in ('buyer', 'household')) not null, "file_id" text not null, "width" integer not null, "height" integer not null, "share_return_id" text null, "dispute_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "share_picture_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_share_picture_deleted_at" ON "share_picture" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_share_picture_seller_order_id" ON "share_picture" ("seller_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_share_picture_share_return_id" ON "share_picture" ("share_return_id") WHERE share_return_id is not null AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "share_refund" ("id" text not null, "seller_order_id" text not null, "origin" text check ("origin" in ('end', 'return', 'dispute', 'late')) not null, "origin_id" text not null, "method" text check ("method" in ('payment', 'by_hand')) not null, "amount" numeric not null, "fee_amount" integer not null default 0, "state" text check ("state" in ('due', 'told', 'refunded')) not null default 'due', "payment_id" text not null default '', "told_at" timestamptz null, "refunded_at" timestamptz null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "share_refund_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_share_refund_deleted_at" ON "share_refund" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_share_refund_once" ON "share_refund" ("seller_order_id", "origin", "origin_id", "method", "payment_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_share_refund_state_created_at" ON "share_refund" ("state", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "share_return" ("id" text not null, "seller_order_id" text not null, "request_key" text not null, "state" text check ("state" in ('asked', 'accepted', 'refused', 'withdrawn', 'lapsed', 'received')) not null default 'asked', "reason" text not null, "note" text null, "asked_at" timestamptz not null, "answered_at" timestamptz null, "way_back_payer" text check ("way_back_payer" in ('buyer', 'stall')) null, "refuse_reason" text null, "refuse_note" text null, "received_at" timestamptz null, "core_return_id" text null, "restocked_at" timestamptz null, "settled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "share_return_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_share_return_deleted_at" ON "share_return" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_share_return_seller_order_id_request_key_unique" ON "share_return" ("seller_order_id", "request_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_share_return_state_asked_at" ON "share_return" ("state", "asked_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "share_return_item" ("id" text not null, "share_return_id" text not null, "line_item_id" text not null, "quantity" integer not null, "restock_quantity" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "share_return_item_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_share_return_item_share_return_id" ON "share_return_item" ("share_return_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_share_return_item_deleted_at" ON "share_return_item" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_share_return_item_line_item_id" ON "share_return_item" ("line_item_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "share_return_item" add constraint "share_return_item_share_return_id_foreign" foreign key ("share_return_id") references "share_return" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "share_return_item" drop constraint if exists "share_return_item_share_return_id_foreign";`);

    this.addSql(`drop table if exists "share_picture" cascade;`);

    this.addSql(`drop table if exists "share_refund" cascade;`);

    this.addSql(`drop table if exists "share_return" cascade;`);

    this.addSql(`drop table if exists "share_return_item" cascade;`);
  }

}
