import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123120950 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "trace_scan" drop constraint if exists "trace_scan_code_id_hour_device_unique";`);
    this.addSql(`alter table if exists "trace_picture" drop constraint if exists "trace_picture_client_key_unique";`);
    this.addSql(`alter table if exists "trace_event" drop constraint if exists "trace_event_corrects_id_unique";`);
    this.addSql(`alter table if exists "trace_event" drop constraint if exists "trace_event_lot_id_position_unique";`);
    this.addSql(`alter table if exists "trace_event" drop constraint if exists "trace_event_client_key_unique";`);
    this.addSql(`alter table if exists "trace_code" drop constraint if exists "trace_code_lot_id_serial_unique";`);
    this.addSql(`alter table if exists "trace_code" drop constraint if exists "trace_code_code_unique";`);
    this.addSql(`alter table if exists "trace_alert" drop constraint if exists "trace_alert_code_id_source_key_unique";`);
    this.addSql(`alter table if exists "packed_lot" drop constraint if exists "packed_lot_line_item_id_lot_id_unique";`);
    this.addSql(`alter table if exists "lot" drop constraint if exists "lot_gtin_lot_no_unique";`);
    this.addSql(`alter table if exists "lot" drop constraint if exists "lot_seller_id_lot_no_unique";`);
    this.addSql(`alter table if exists "lot" drop constraint if exists "lot_client_key_unique";`);
    this.addSql(`alter table if exists "chain_root" drop constraint if exists "chain_root_day_unique";`);
    this.addSql(`alter table if exists "chain_leaf" drop constraint if exists "chain_leaf_day_index_unique";`);
    this.addSql(`create table if not exists "chain_leaf" ("id" text not null, "day" text not null, "index" integer not null, "lot_id" text not null, "position" integer not null, "chain_hash" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "chain_leaf_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_chain_leaf_deleted_at" ON "chain_leaf" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_chain_leaf_day_index_unique" ON "chain_leaf" ("day", "index") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_chain_leaf_lot_id_day" ON "chain_leaf" ("lot_id", "day") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "chain_root" ("id" text not null, "day" text not null, "size" integer not null, "root" text not null, "key_id" text not null, "signature" text not null, "public_key" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "chain_root_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_chain_root_day_unique" ON "chain_root" ("day") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_chain_root_deleted_at" ON "chain_root" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "label_sheet" ("id" text not null, "by_kind" text check ("by_kind" in ('user', 'seller_member', 'helper')) not null, "by_id" text not null, "seller_id" text not null, "format" text check ("format" in ('a4_65', 'a4_24', 'roll_50')) not null, "wish" jsonb not null, "state" text check ("state" in ('waiting', 'running', 'done', 'failed', 'cancelled')) not null default 'waiting', "total" integer not null, "done_count" integer not null default 0, "pages" integer null, "bytes" integer null, "file_id" text null, "problem" text null, "worker" text null, "beat_at" timestamptz null, "tries" integer not null default 0, "finished_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "label_sheet_pkey" primary key ("id"), constraint label_sheet_counts check (done_count between 0 and total));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_label_sheet_deleted_at" ON "label_sheet" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_label_sheet_by_kind_by_id_created_at" ON "label_sheet" ("by_kind", "by_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_label_sheet_state" ON "label_sheet" ("state") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_label_sheet_seller_id" ON "label_sheet" ("seller_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "lot" ("id" text not null, "seller_id" text not null, "product_id" text not null, "client_key" text not null, "lot_no" text not null, "gtin" text null, "template" text not null, "quantity" real not null, "unit" text check ("unit" in ('H87', 'KGM', 'GRM')) not null, "made_from" text not null, "made_to" text null, "best_before" text null, "vocabulary" text not null, "state" text check ("state" in ('open', 'closed', 'recalled')) not null default 'open', "closed_at" timestamptz null, "recalled_at" timestamptz null, "recall_reason" text null, "recalled_by_kind" text check ("recalled_by_kind" in ('seller_member', 'helper', 'user')) null, "recalled_by_id" text null, "event_count" integer not null default 0, "chain_hash" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "lot_pkey" primary key ("id"), constraint lot_quantity check (quantity > 0), constraint lot_recalled check (state <> 'recalled' or (recalled_at is not null and recall_reason is not null)));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_lot_client_key_unique" ON "lot" ("client_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_deleted_at" ON "lot" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_lot_seller_id_lot_no_unique" ON "lot" ("seller_id", "lot_no") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_lot_gtin_lot_no_unique" ON "lot" ("gtin", "lot_no") WHERE gtin is not null AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_seller_id_created_at" ON "lot" ("seller_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_product_id_created_at" ON "lot" ("product_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_state" ON "lot" ("state") WHERE state = 'recalled' AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "packed_lot" ("id" text not null, "seller_order_id" text not null, "line_item_id" text not null, "lot_id" text not null, "quantity" integer not null, "told_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "packed_lot_pkey" primary key ("id"), constraint packed_lot_quantity check (quantity >= 1));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_packed_lot_deleted_at" ON "packed_lot" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_packed_lot_line_item_id_lot_id_unique" ON "packed_lot" ("line_item_id", "lot_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_packed_lot_lot_id" ON "packed_lot" ("lot_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_packed_lot_seller_order_id" ON "packed_lot" ("seller_order_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "trace_alert" ("id" text not null, "kind" text check ("kind" in ('many_devices', 'report')) not null, "code_id" text not null, "lot_id" text not null, "source_key" text not null, "devices" integer null, "text" text null, "contact" text null, "settled_at" timestamptz null, "settled_by_kind" text null, "settled_by_id" text null, "settle_note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "trace_alert_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_trace_alert_deleted_at" ON "trace_alert" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_trace_alert_code_id_source_key_unique" ON "trace_alert" ("code_id", "source_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_trace_alert_lot_id" ON "trace_alert" ("lot_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_trace_alert_open" ON "trace_alert" ("created_at") WHERE settled_at is null AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "trace_code" ("id" text not null, "code" text not null, "lot_id" text not null, "serial" text null, "revoked_at" timestamptz null, "revoke_reason" text null, "scan_count" integer not null default 0, "first_scan_at" timestamptz null, "last_scan_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "trace_code_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_trace_code_code_unique" ON "trace_code" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_trace_code_deleted_at" ON "trace_code" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_trace_code_lot_id_serial_unique" ON "trace_code" ("lot_id", "serial") WHERE serial is not null AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_trace_code_one_of_lot" ON "trace_code" ("lot_id") WHERE serial is null AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "trace_event" ("id" text not null, "lot_id" text not null, "position" integer not null, "client_key" text not null, "step" text not null, "event" jsonb not null, "hash" text not null, "chain_hash" text not null, "corrects_id" text null, "by_kind" text check ("by_kind" in ('seller_member', 'helper', 'user')) not null, "by_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "trace_event_pkey" primary key ("id"), constraint trace_event_position check (position >= 1));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_trace_event_client_key_unique" ON "trace_event" ("client_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_trace_event_deleted_at" ON "trace_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_trace_event_lot_id_position_unique" ON "trace_event" ("lot_id", "position") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_trace_event_corrects_id_unique" ON "trace_event" ("corrects_id") WHERE corrects_id is not null AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "trace_picture" ("id" text not null, "seller_id" text not null, "client_key" text not null, "key" text not null, "width" integer not null, "height" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "trace_picture_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_trace_picture_client_key_unique" ON "trace_picture" ("client_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_trace_picture_deleted_at" ON "trace_picture" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_trace_picture_seller_id_created_at" ON "trace_picture" ("seller_id", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "trace_scan" ("id" text not null, "code_id" text not null, "hour" timestamptz not null, "device" text not null, "province_code" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "trace_scan_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_trace_scan_deleted_at" ON "trace_scan" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_trace_scan_code_id_hour_device_unique" ON "trace_scan" ("code_id", "hour", "device") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_trace_scan_hour" ON "trace_scan" ("hour") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "chain_leaf" cascade;`);

    this.addSql(`drop table if exists "chain_root" cascade;`);

    this.addSql(`drop table if exists "label_sheet" cascade;`);

    this.addSql(`drop table if exists "lot" cascade;`);

    this.addSql(`drop table if exists "packed_lot" cascade;`);

    this.addSql(`drop table if exists "trace_alert" cascade;`);

    this.addSql(`drop table if exists "trace_code" cascade;`);

    this.addSql(`drop table if exists "trace_event" cascade;`);

    this.addSql(`drop table if exists "trace_picture" cascade;`);

    this.addSql(`drop table if exists "trace_scan" cascade;`);
  }

}
