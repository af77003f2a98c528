import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122002824 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "staff_scope" drop constraint if exists "staff_scope_user_id_unique";`);
    this.addSql(`create table if not exists "staff_scope" ("id" text not null, "user_id" text not null, "level" text check ("level" in ('site', 'province', 'commune')) not null, "commune_code" text null, "province_code" text null, "duties" text[] not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "staff_scope_pkey" primary key ("id"), constraint staff_scope_place check ((level = 'site' and commune_code is null and province_code is null) or (level = 'province' and commune_code is null and province_code is not null) or (level = 'commune' and commune_code is not null and province_code is not null)));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_staff_scope_user_id_unique" ON "staff_scope" ("user_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_staff_scope_deleted_at" ON "staff_scope" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "staff_scope" cascade;`);
  }

}
