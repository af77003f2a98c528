import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121213140 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "village" drop constraint if exists "village_handle_unique";`);
    this.addSql(`alter table if exists "craft" drop constraint if exists "craft_handle_unique";`);
    this.addSql(`create table if not exists "commune" ("code" text not null, "name" text not null, "full_name" text not null, "kind" text check ("kind" in ('phuong', 'xa', 'dac_khu')) not null, "province_code" text not null, "search_name" text not null, "search_text" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "commune_pkey" primary key ("code"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_commune_deleted_at" ON "commune" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_commune_province_code" ON "commune" ("province_code") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "craft" ("id" text not null, "handle" text not null, "name" text not null, "summary" text not null, "story" text not null, "picture" text not null, "position" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "craft_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_craft_handle_unique" ON "craft" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_craft_deleted_at" ON "craft" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "craft_step" ("id" text not null, "position" integer not null, "name" text not null, "text" text not null, "picture" text null, "craft_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "craft_step_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_craft_step_craft_id" ON "craft_step" ("craft_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_craft_step_deleted_at" ON "craft_step" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "former_commune" ("id" text not null, "name" text not null, "full_name" text not null, "district" text not null, "province" text not null, "commune_code" text not null, "search_name" text not null, "search_text" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "former_commune_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_former_commune_deleted_at" ON "former_commune" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_former_commune_commune_code" ON "former_commune" ("commune_code") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "province" ("code" text not null, "name" text not null, "full_name" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "province_pkey" primary key ("code"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_province_deleted_at" ON "province" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "village" ("id" text not null, "handle" text not null, "name" text not null, "summary" text not null, "story" text not null, "how_to_get_there" text not null, "commune_code" text not null, "legacy_address" text not null, "latitude" real not null, "longitude" real not null, "picture" text not null, "panorama" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "village_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_village_handle_unique" ON "village" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_village_deleted_at" ON "village" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_village_commune_code" ON "village" ("commune_code") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "village_craft" ("village_id" text not null, "craft_id" text not null, constraint "village_craft_pkey" primary key ("village_id", "craft_id"));`);

    this.addSql(`create table if not exists "village_recognition" ("id" text not null, "title" text not null, "number" text null, "date" text null, "body" text not null, "source" text not null, "village_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "village_recognition_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_village_recognition_village_id" ON "village_recognition" ("village_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_village_recognition_deleted_at" ON "village_recognition" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "craft_step" add constraint "craft_step_craft_id_foreign" foreign key ("craft_id") references "craft" ("id") on update cascade;`);

    this.addSql(`alter table if exists "village_craft" add constraint "village_craft_village_id_foreign" foreign key ("village_id") references "village" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table if exists "village_craft" add constraint "village_craft_craft_id_foreign" foreign key ("craft_id") references "craft" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "village_recognition" add constraint "village_recognition_village_id_foreign" foreign key ("village_id") references "village" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "craft_step" drop constraint if exists "craft_step_craft_id_foreign";`);

    this.addSql(`alter table if exists "village_craft" drop constraint if exists "village_craft_craft_id_foreign";`);

    this.addSql(`alter table if exists "village_craft" drop constraint if exists "village_craft_village_id_foreign";`);

    this.addSql(`alter table if exists "village_recognition" drop constraint if exists "village_recognition_village_id_foreign";`);

    this.addSql(`drop table if exists "commune" cascade;`);

    this.addSql(`drop table if exists "craft" cascade;`);

    this.addSql(`drop table if exists "craft_step" cascade;`);

    this.addSql(`drop table if exists "former_commune" cascade;`);

    this.addSql(`drop table if exists "province" cascade;`);

    this.addSql(`drop table if exists "village" cascade;`);

    this.addSql(`drop table if exists "village_craft" cascade;`);

    this.addSql(`drop table if exists "village_recognition" cascade;`);
  }

}
