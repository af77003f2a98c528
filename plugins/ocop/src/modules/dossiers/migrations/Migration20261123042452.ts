import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123042452 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "self_check" drop constraint if exists "self_check_product_id_product_set_unique";`);
    this.addSql(`create table if not exists "self_check" ("id" text not null, "seller_id" text not null, "product_id" text not null, "product_set" text not null, "answers" jsonb not null, "not_required" jsonb not null, "revision" integer not null default 1, "by_kind" text check ("by_kind" in ('user', 'seller_member', 'helper')) not null, "by_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "self_check_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_self_check_deleted_at" ON "self_check" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_self_check_product_id_product_set_unique" ON "self_check" ("product_id", "product_set") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_self_check_seller_id" ON "self_check" ("seller_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "self_check" cascade;`);
  }

}
