import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121212454 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "seller_membership" drop constraint if exists "seller_membership_member_id_seller_id_unique";`);
    this.addSql(`alter table if exists "seller_member" drop constraint if exists "seller_member_phone_unique";`);
    this.addSql(`alter table if exists "seller_member" drop constraint if exists "seller_member_email_unique";`);
    this.addSql(`alter table if exists "listing" drop constraint if exists "listing_product_id_unique";`);
    this.addSql(`alter table if exists "seller" drop constraint if exists "seller_handle_unique";`);
    this.addSql(`create table if not exists "seller" ("id" text not null, "handle" text not null, "name" text not null, "entity_type" text check ("entity_type" in ('household', 'individual', 'cooperative', 'company')) not null, "status" text check ("status" in ('pending', 'approved', 'suspended', 'closed')) not null default 'pending', "summary" text null, "story" text null, "street_address" text null, "village_id" text not null, "commune_code" text not null, "since_year" integer null, "picture" text null, "opened_at" timestamptz null, "opened_in_village_id" text null, "opened_in_commune_code" text null, "first_sale_at" timestamptz null, "first_sale_order_id" text null, "first_sale_channel" text null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_handle_unique" ON "seller" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_deleted_at" ON "seller" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_status" ON "seller" ("status") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_village_id" ON "seller" ("village_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_commune_code" ON "seller" ("commune_code") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "listing" ("id" text not null, "product_id" text not null, "craft_id" text null, "listed_at" timestamptz not null, "listed_by_kind" text check ("listed_by_kind" in ('seed', 'seller_member', 'helper', 'staff')) not null, "listed_by_id" text null, "channel" text not null, "materials" text null, "dimensions" text null, "care" text null, "one_of_a_kind" boolean not null default false, "lead_time_days" integer null, "ingredients" text null, "allergens" text null, "net_weight_grams" integer null, "best_before_days" integer null, "keeping" text null, "is_demo" boolean not null default false, "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_product_id_unique" ON "listing" ("product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_seller_id" ON "listing" ("seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_deleted_at" ON "listing" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_craft_id" ON "listing" ("craft_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "seller_member" ("id" text not null, "name" text not null, "email" text null, "phone" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_member_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_member_email_unique" ON "seller_member" ("email") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_member_phone_unique" ON "seller_member" ("phone") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_member_deleted_at" ON "seller_member" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "seller_membership" ("id" text not null, "role" text check ("role" in ('owner', 'staff')) not null, "seller_id" text not null, "member_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_membership_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_membership_seller_id" ON "seller_membership" ("seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_membership_member_id" ON "seller_membership" ("member_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_membership_deleted_at" ON "seller_membership" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_membership_member_id_seller_id_unique" ON "seller_membership" ("member_id", "seller_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "listing" add constraint "listing_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade;`);

    this.addSql(`alter table if exists "seller_membership" add constraint "seller_membership_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade;`);
    this.addSql(`alter table if exists "seller_membership" add constraint "seller_membership_member_id_foreign" foreign key ("member_id") references "seller_member" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "listing" drop constraint if exists "listing_seller_id_foreign";`);

    this.addSql(`alter table if exists "seller_membership" drop constraint if exists "seller_membership_seller_id_foreign";`);

    this.addSql(`alter table if exists "seller_membership" drop constraint if exists "seller_membership_member_id_foreign";`);

    this.addSql(`drop table if exists "seller" cascade;`);

    this.addSql(`drop table if exists "listing" cascade;`);

    this.addSql(`drop table if exists "seller_member" cascade;`);

    this.addSql(`drop table if exists "seller_membership" cascade;`);
  }

}
