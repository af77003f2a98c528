import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123004710 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "featured_item" drop constraint if exists "featured_item_collection_id_product_id_unique";`);
    this.addSql(`create table if not exists "featured_collection" ("id" text not null, "commune_code" text null, "title" text not null, "title_en" text null, "text" text not null, "text_en" text null, "picture" text null, "is_hero" boolean not null default false, "shows_from" text not null, "shows_until" text not null, "position" integer not null, "published_at" timestamptz null, "published_by_id" text null, "revision" integer not null default 1, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "featured_collection_pkey" primary key ("id"), constraint featured_collection_days check (shows_from ~ '^\\d{4}-\\d{2}-\\d{2}\$' and shows_until ~ '^\\d{4}-\\d{2}-\\d{2}\$' and shows_from <= shows_until), constraint featured_collection_commune check (commune_code is null or commune_code ~ '^\\d{5}\$'), constraint featured_collection_published check ((published_at is null) = (published_by_id is null)));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_featured_collection_deleted_at" ON "featured_collection" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_featured_collection_commune_code_position" ON "featured_collection" ("commune_code", "position") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_featured_collection_updated_at" ON "featured_collection" ("updated_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "featured_item" ("id" text not null, "collection_id" text not null, "product_id" text not null, "position" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "featured_item_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_featured_item_deleted_at" ON "featured_item" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_featured_item_collection_id_product_id_unique" ON "featured_item" ("collection_id", "product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_featured_item_product_id" ON "featured_item" ("product_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "featured_collection" cascade;`);

    this.addSql(`drop table if exists "featured_item" cascade;`);
  }

}
