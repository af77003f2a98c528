import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122071513 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "guide_version" drop constraint if exists "guide_version_guide_id_number_unique";`);
    this.addSql(`alter table if exists "guide_file" drop constraint if exists "guide_file_key_unique";`);
    this.addSql(`alter table if exists "guide_count" drop constraint if exists "guide_count_guide_id_day_kind_place_unique";`);
    this.addSql(`alter table if exists "guide" drop constraint if exists "guide_slug_unique";`);
    this.addSql(`create table if not exists "guide" ("id" text not null, "slug" text not null, "position" integer not null default 0, "version" integer not null, "published_version" integer null, "published_at" timestamptz null, "published_by_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "guide_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_guide_slug_unique" ON "guide" ("slug") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_guide_deleted_at" ON "guide" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_guide_updated_at" ON "guide" ("updated_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "guide_count" ("id" text not null, "guide_id" text not null, "day" text not null, "kind" text check ("kind" in ('read', 'heard')) not null, "place" text check ("place" in ('desk', 'link')) not null, "count" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "guide_count_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_guide_count_deleted_at" ON "guide_count" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_guide_count_guide_id_day_kind_place_unique" ON "guide_count" ("guide_id", "day", "kind", "place") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "guide_file" ("id" text not null, "key" text not null, "kind" text check ("kind" in ('picture', 'sound')) not null, "width" integer null, "height" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "guide_file_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_guide_file_key_unique" ON "guide_file" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_guide_file_deleted_at" ON "guide_file" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "guide_read" ("id" text not null, "guide_id" text not null, "kind" text check ("kind" in ('read', 'heard')) not null, "place" text check ("place" in ('desk', 'link')) not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "guide_read_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_guide_read_deleted_at" ON "guide_read" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "guide_version" ("id" text not null, "guide_id" text not null, "number" integer not null, "content" jsonb not null, "made_by_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "guide_version_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_guide_version_deleted_at" ON "guide_version" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_guide_version_guide_id_number_unique" ON "guide_version" ("guide_id", "number") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "guide" cascade;`);

    this.addSql(`drop table if exists "guide_count" cascade;`);

    this.addSql(`drop table if exists "guide_file" cascade;`);

    this.addSql(`drop table if exists "guide_read" cascade;`);

    this.addSql(`drop table if exists "guide_version" cascade;`);
  }

}
