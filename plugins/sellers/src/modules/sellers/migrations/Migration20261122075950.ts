import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122075950 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "listing_paper" ("id" text not null, "seller_id" text not null, "key" text not null, "type" text not null, "sent_by_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_paper_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_paper_deleted_at" ON "listing_paper" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_paper_seller_id" ON "listing_paper" ("seller_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing_paper" cascade;`);
  }

}
