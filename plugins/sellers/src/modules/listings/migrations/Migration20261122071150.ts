import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122071150 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "held_word" drop constraint if exists "held_word_word_unique";`);
    this.addSql(`alter table if exists "goods_pause" drop constraint if exists "goods_pause_product_id_unique";`);
    this.addSql(`alter table if exists "goods_change" drop constraint if exists "goods_change_seller_id_request_id_unique";`);
    this.addSql(`alter table if exists "goods_change" drop constraint if exists "goods_change_undoes_id_unique";`);
    this.addSql(`alter table if exists "direct_publishing" drop constraint if exists "direct_publishing_seller_id_unique";`);
    this.addSql(`create table if not exists "direct_publishing" ("id" text not null, "seller_id" text not null, "granted_by" text not null, "granted_at" timestamptz not null, "ended_by" text null, "ended_at" timestamptz null, "end_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "direct_publishing_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_direct_publishing_deleted_at" ON "direct_publishing" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_direct_publishing_seller_id_unique" ON "direct_publishing" ("seller_id") WHERE ended_at is null AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "goods_change" ("id" text not null, "seller_id" text not null, "product_id" text not null, "kind" text check ("kind" in ('changed', 'restocked', 'sold_elsewhere', 'paused', 'resumed', 'published', 'undone')) not null, "before" jsonb not null, "after" jsonb not null, "by_kind" text check ("by_kind" in ('seller_member', 'helper', 'user', 'system')) not null, "by_id" text not null, "request_id" text not null, "undoes_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "goods_change_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_goods_change_undoes_id_unique" ON "goods_change" ("undoes_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_goods_change_deleted_at" ON "goods_change" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_goods_change_seller_id_request_id_unique" ON "goods_change" ("seller_id", "request_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_goods_change_product_id_created_at" ON "goods_change" ("product_id", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "goods_pause" ("id" text not null, "seller_id" text not null, "product_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "goods_pause_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_goods_pause_product_id_unique" ON "goods_pause" ("product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_goods_pause_deleted_at" ON "goods_pause" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_goods_pause_seller_id" ON "goods_pause" ("seller_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "held_word" ("id" text not null, "word" text not null, "reason" text not null, "added_by" text not null, "added_at" timestamptz not null, "ended_by" text null, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "held_word_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_held_word_deleted_at" ON "held_word" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_held_word_word_unique" ON "held_word" ("word") WHERE ended_at is null AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "direct_publishing" cascade;`);

    this.addSql(`drop table if exists "goods_change" cascade;`);

    this.addSql(`drop table if exists "goods_pause" cascade;`);

    this.addSql(`drop table if exists "held_word" cascade;`);
  }

}
