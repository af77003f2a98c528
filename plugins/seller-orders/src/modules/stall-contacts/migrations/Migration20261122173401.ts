import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122173401 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "stall_contact" drop constraint if exists "stall_contact_seller_id_unique";`);
    this.addSql(`create table if not exists "stall_contact" ("id" text not null, "seller_id" text not null, "member_id" text null, "zalo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stall_contact_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_stall_contact_seller_id_unique" ON "stall_contact" ("seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stall_contact_deleted_at" ON "stall_contact" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "stall_contact" cascade;`);
  }

}
