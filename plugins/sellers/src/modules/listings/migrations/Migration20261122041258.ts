import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122041258 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing_picture" drop constraint if exists "listing_picture_seller_id_sha256_unique";`);
    this.addSql(`alter table if exists "listing_picture" drop constraint if exists "listing_picture_key_unique";`);
    this.addSql(`alter table if exists "listing_draft" drop constraint if exists "listing_draft_product_id_unique";`);
    this.addSql(`alter table if exists "listing_draft" drop constraint if exists "listing_draft_seller_id_client_key_unique";`);
    this.addSql(`create table if not exists "listing_draft" ("id" text not null, "seller_id" text not null, "client_key" text not null, "product_id" text null, "revision" integer not null, "answers" jsonb not null, "state" text check ("state" in ('open', 'proposed', 'published', 'rejected')) not null default 'open', "proposed_at" timestamptz null, "saved_by_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_draft_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_draft_deleted_at" ON "listing_draft" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_draft_seller_id_client_key_unique" ON "listing_draft" ("seller_id", "client_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_draft_product_id_unique" ON "listing_draft" ("product_id") WHERE product_id is not null AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_draft_state_proposed_at" ON "listing_draft" ("state", "proposed_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "listing_picture" ("id" text not null, "seller_id" text not null, "key" text not null, "sha256" text not null, "width" integer not null, "height" integer not null, "blur" text not null, "master_id" text not null, "state" text check ("state" in ('waiting', 'ready', 'failed')) not null default 'waiting', "tries" integer not null default 0, "sent_by_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_picture_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_picture_key_unique" ON "listing_picture" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_picture_deleted_at" ON "listing_picture" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_picture_seller_id_sha256_unique" ON "listing_picture" ("seller_id", "sha256") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_picture_state" ON "listing_picture" ("state") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "listing_review" ("id" text not null, "seller_id" text not null, "product_id" text not null, "verdict" text check ("verdict" in ('published', 'sent_back', 'rejected')) not null, "reason" text null, "by_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_review_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_review_deleted_at" ON "listing_review" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_review_product_id" ON "listing_review" ("product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_review_seller_id" ON "listing_review" ("seller_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing_draft" cascade;`);

    this.addSql(`drop table if exists "listing_picture" cascade;`);

    this.addSql(`drop table if exists "listing_review" cascade;`);
  }

}
