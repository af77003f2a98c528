import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122071117 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "maker" drop constraint if exists "maker_seller_id_name_unique";`);
    this.addSql(`create table if not exists "maker" ("id" text not null, "name" text not null, "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "maker_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_maker_seller_id" ON "maker" ("seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_maker_deleted_at" ON "maker" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_maker_seller_id_name_unique" ON "maker" ("seller_id", "name") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "maker" add constraint "maker_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade;`);

    this.addSql(`alter table if exists "listing" add column if not exists "monthly_capacity" integer null, add column if not exists "craft_step_ids" text[] not null default '{}', add column if not exists "maker_id" text null;`);
    this.addSql(`alter table if exists "listing" add constraint "listing_maker_id_foreign" foreign key ("maker_id") references "maker" ("id") on update cascade on delete set null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_maker_id" ON "listing" ("maker_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "listing" drop constraint if exists "listing_maker_id_foreign";`);

    this.addSql(`drop table if exists "maker" cascade;`);

    this.addSql(`drop index if exists "IDX_listing_maker_id";`);
    this.addSql(`alter table if exists "listing" drop column if exists "monthly_capacity", drop column if exists "craft_step_ids", drop column if exists "maker_id";`);
  }

}
