import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122135623 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "seller_delivery" drop constraint if exists "seller_delivery_seller_id_unique";`);
    this.addSql(`create table if not exists "seller_delivery" ("id" text not null, "seller_id" text not null, "zones" jsonb null, "free_from_vnd" integer null, "pick_up" boolean not null default false, "pick_up_place" text null, "pick_up_hours" text null, "revision" integer not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_delivery_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_delivery_seller_id_unique" ON "seller_delivery" ("seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_delivery_deleted_at" ON "seller_delivery" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "seller_delivery" cascade;`);
  }

}
